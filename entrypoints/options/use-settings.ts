import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';
import type { SettingsState, SettingsStore } from '../../lib/settings/store.ts';
import { openSettings } from '../shared/open-settings.ts';

/** The settings as they are stored, kept current with every other window. Undefined while they are being read. */
export function useSettings(): { store: SettingsStore; state: SettingsState; ready: boolean; change: Change } {
  const [store] = useState(openSettings);
  const [state, setState] = useState<SettingsState>();
  useEffect(() => {
    const controller = new AbortController();
    store.watch(setState, controller.signal);
    void store.load().then(setState);
    return () => controller.abort();
  }, []);
  return {
    store,
    state: state ?? { settings: DEFAULT_SETTINGS },
    ready: state !== undefined,
    change(update) {
      // Shown at once; what is stored follows and has the last word.
      setState((now) => now && { ...now, settings: update(now.settings) });
      void store.change(update).catch(() => store.load().then(setState));
    },
  };
}

type Change = (update: (settings: Settings) => Settings) => void;
