/** The settings store over the browser's own storage. */
import { browser } from 'wxt/browser';
import { createSettingsStore, type SettingsStore } from '../../lib/settings/store.ts';

/** Opens the store; every context of the extension that does so sees the same settings. */
export function openSettings(): SettingsStore {
  return createSettingsStore(
    browser.storage.local,
    (key, onChange) => {
      const listener = (changes: Record<string, unknown>, area: string) => {
        if (area === 'local' && key in changes) onChange();
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
    (work) => navigator.locks.request('settings', work),
  );
}
