/** Access at the boundary of the browser: what its prompts would lead to, which no program can answer in Chromium. */
import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import type { SettingsStore } from '../../../lib/settings/store.ts';

type Listener = (argument: { origins?: string[] }) => void;
const fake = vi.hoisted(() => {
  const listeners: Record<string, Listener[]> = {};
  const event = (name: string) => ({
    addListener: (listener: Listener) => {
      listeners[name] = [...(listeners[name] ?? []), listener];
    },
  });
  const state = {
    granted: [] as string[],
    registered: [] as { id: string; matches: string[]; excludeMatches?: string[] }[],
  };
  const browser = {
    runtime: {
      getManifest: () => ({ host_permissions: ['https://*.reuters.com/*'] }),
      onInstalled: event('installed'),
      onStartup: event('startup'),
    },
    permissions: {
      getAll: async () => ({ origins: ['https://*.reuters.com/*', ...state.granted] }),
      onAdded: event('added'),
      onRemoved: event('removed'),
    },
    scripting: {
      getRegisteredContentScripts: async () => state.registered,
      unregisterContentScripts: async () => {
        state.registered = [];
      },
      registerContentScripts: async (scripts: (typeof state)['registered']) => {
        if (state.registered.length > 0) throw new Error('Duplicate script ID');
        state.registered = scripts;
      },
      executeScript: vi.fn(async () => []),
    },
    tabs: {
      query: vi.fn(async () => [
        { id: 7, url: 'https://weblog.example/story/' },
        { id: 8, url: 'https://www.reuters.com/story/' },
        { id: 9, url: 'https://weblog.example/' },
      ]),
    },
  };
  const fire = (name: string, argument = {}) => {
    for (const listener of listeners[name] ?? []) listener(argument);
  };
  return { state, browser, fire, listeners };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
const { followAccess } = await import('../../../entrypoints/background/access.ts');

let settings: Settings;
const store = {
  change: async (update: (now: Settings) => Settings) => {
    settings = update(settings);
    return settings;
  },
} as SettingsStore;
beforeEach(() => {
  settings = DEFAULT_SETTINGS;
  for (const name of Object.keys(fake.listeners)) delete fake.listeners[name];
  fake.state.granted = [];
  fake.state.registered = [];
  vi.clearAllMocks();
  followAccess(store);
});
const registered = () => fake.state.registered.map(({ matches, excludeMatches }) => ({ matches, excludeMatches }));

test('a site that is let in gets the gate, now and on its next pages, and is remembered', async () => {
  fake.state.granted = ['*://*.weblog.example/*'];
  fake.fire('added', { origins: ['*://*.weblog.example/*'] });
  await vi.waitFor(() =>
    expect(registered()).toEqual([{ matches: ['*://*.weblog.example/*'], excludeMatches: undefined }]),
  );
  expect(fake.browser.tabs.query).toHaveBeenCalledWith({ url: ['*://*.weblog.example/*'] });
  expect(fake.browser.scripting.executeScript).toHaveBeenCalledTimes(2);
  expect(fake.browser.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/gate.js'] });
  expect(settings.sitesAllowed).toEqual(['weblog.example']);
});

test('all sites: the gate is not doubled where the manifest has it', async () => {
  fake.state.granted = ['*://*.weblog.example/*', '*://*/*'];
  fake.fire('added', { origins: ['*://*/*'] });
  await vi.waitFor(() =>
    expect(registered()).toEqual([{ matches: ['*://*/*'], excludeMatches: ['https://*.reuters.com/*'] }]),
  );
  expect(settings.sitesAllowed).toEqual(['*']);
});

test('what an update has cleared is registered again, at install and at start', async () => {
  fake.state.granted = ['*://*.weblog.example/*'];
  for (const name of ['installed', 'startup']) {
    fake.state.registered = [];
    fake.fire(name);
    await vi.waitFor(() => expect(registered()).toHaveLength(1));
  }
});

test('access that is taken away ends the registration; that it was given is remembered', async () => {
  fake.state.granted = ['*://*.weblog.example/*'];
  fake.fire('added', { origins: fake.state.granted });
  await vi.waitFor(() => expect(registered()).toHaveLength(1));
  fake.state.granted = [];
  fake.fire('removed', { origins: ['*://*.weblog.example/*'] });
  await vi.waitFor(() => expect(registered()).toEqual([]));
  expect(settings.sitesAllowed).toEqual(['weblog.example']);
});
