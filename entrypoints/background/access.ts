/** Access beyond the bundled sites: given in the popup or the options, taken away there or by the browser. */
import { type Browser, browser } from 'wxt/browser';
import { ALL_SITES } from '../../lib/settings/settings.ts';
import { covers, extraPatterns, siteOf, siteOfPattern, withAllowed } from '../../lib/settings/sites.ts';
import type { SettingsStore } from '../../lib/settings/store.ts';
import { injectGate } from './inject.ts';

const GATE_ID = 'gate';

/** Keeps the gate registered on just the sites that were let in, and remembers which the reader let in. */
export function followAccess(settings: SettingsStore): void {
  // One at a time: an update, a start and a grant may come together.
  let queue: Promise<void> = registerGate().catch(() => undefined);
  const sync = () => {
    queue = queue.then(registerGate).catch(() => undefined);
    return queue;
  };
  browser.runtime.onInstalled.addListener(() => void sync());
  browser.runtime.onStartup.addListener(() => void sync());
  browser.permissions.onRemoved.addListener(() => void sync());
  browser.permissions.onAdded.addListener((added: Browser.permissions.Permissions) => {
    void takeIn(added.origins ?? [], settings).then(sync);
  });
}

/** The page that the reader was looking at is read at once; the popup that asked may be closed by now. */
async function takeIn(origins: string[], settings: SettingsStore): Promise<void> {
  const sites = origins.map(siteOfPattern).filter((site) => site !== undefined);
  if (sites.length === 0) return;
  // Settings that cannot be read are not changed; the access itself holds all the same.
  await settings
    .change((state) => sites.reduce((next, site) => withAllowed(next, site, true), state))
    .catch(() => undefined);
  // Where the manifest has the gate it is at work already.
  const listed = bundledPatterns()
    .map(siteOfPattern)
    .filter((site) => site !== undefined);
  const tabs = await browser.tabs.query({ url: origins });
  const fresh = tabs.filter(({ url }) => !covers(listed, siteOf(url) ?? ''));
  await Promise.all(fresh.map(({ id }) => (id === undefined ? undefined : injectGate(id))));
}

const bundledPatterns = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

/** Updates clear registrations, so they follow from the permissions each time. */
async function registerGate(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const bundled = bundledPatterns();
  const matches = extraPatterns(origins, bundled);
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [GATE_ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GATE_ID] });
  if (matches.length === 0) return;
  const all = matches.some((pattern) => siteOfPattern(pattern) === ALL_SITES);
  await browser.scripting.registerContentScripts([
    {
      id: GATE_ID,
      js: ['gate.js'],
      matches,
      // The manifest has the gate on the bundled sites already.
      ...(all && { excludeMatches: bundled }),
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}
