import { expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { createSettingsStore, type SettingsState } from '../../../lib/settings/store.ts';

/** Storage as the browser has it: values are copies, changes are told. */
function createStorage(initial?: unknown) {
  const items = new Map<string, string>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  if (initial !== undefined) items.set('settings', JSON.stringify(initial));
  const area = {
    get: async (key: string) => (items.has(key) ? { [key]: JSON.parse(items.get(key) as string) } : {}),
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) items.set(key, JSON.stringify(value));
      tell();
    },
    remove: async (key: string) => {
      items.delete(key);
      tell();
    },
  };
  const watchStorage = (_: string, listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  let queue: Promise<unknown> = Promise.resolve();
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const open = () => createSettingsStore(area, watchStorage, alone);
  return { items, open, listeners };
}

test('with nothing stored the defaults hold, and a choice that is taken back leaves nothing behind', async () => {
  const { open, items } = createStorage();
  const store = open();
  expect(await store.load()).toEqual({ settings: DEFAULT_SETTINGS });
  await store.change((settings) => ({ ...settings, familiar: true }));
  expect(JSON.parse(items.get('settings') as string).changes).toEqual({ familiar: true });
  await store.change((settings) => ({ ...settings, familiar: false }));
  expect(items.size).toBe(0);
});

test('two windows that change different things at the same time both keep their change', async () => {
  const { open } = createStorage();
  const [one, other] = [open(), open()];
  await Promise.all([
    one.change((settings) => ({ ...settings, density: 'every' })),
    other.change((settings) => ({ ...settings, trigger: 'click' })),
  ]);
  expect((await one.load()).settings).toMatchObject({ density: 'every', trigger: 'click' });
});

test('settings that cannot be read stay as they are: the defaults hold, a change is refused, a reset is not', async () => {
  const newer = { version: 99, changes: { hologram: true } };
  const { open, items } = createStorage(newer);
  const store = open();
  expect(await store.load()).toEqual({ settings: DEFAULT_SETTINGS, problem: expect.stringMatching(/newer/u) });
  await expect(store.change((settings) => ({ ...settings, familiar: true }))).rejects.toThrow(/newer/u);
  expect(JSON.parse(items.get('settings') as string)).toEqual(newer);
  const before = await store.snapshot();
  await store.replace(DEFAULT_SETTINGS);
  expect(await store.load()).toEqual({ settings: DEFAULT_SETTINGS });
  await store.restore(before);
  expect(JSON.parse(items.get('settings') as string)).toEqual(newer);
});

test('a migration that fails neither resets nor advances what is stored', async () => {
  const broken = { version: 1, changes: { sites: 7 } };
  const { open, items } = createStorage(broken);
  const { problem, settings } = await open().load();
  expect(problem).toMatch(/sites/u);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(JSON.parse(items.get('settings') as string)).toEqual(broken);
});

test('every open window hears of a change, until it stops listening', async () => {
  const { open, listeners } = createStorage();
  const heard = vi.fn<(state: SettingsState) => void>();
  const controller = new AbortController();
  open().watch(heard, controller.signal);
  await open().change((settings) => ({ ...settings, familiar: true }));
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
  expect(heard.mock.calls[0]?.[0].settings.familiar).toBe(true);
  controller.abort();
  expect(listeners.size).toBe(0);
});
