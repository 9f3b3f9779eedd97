import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ALL_SITES, DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { patternOf, withSite } from '../../lib/settings/sites.ts';
import type { SettingsState } from '../../lib/settings/store.ts';
import { openSettings } from '../shared/open-settings.ts';
import { type LookedAt, lookAtPage, readOnce } from './page.ts';

/** A page that has just been let in is looked at again this often, ms, as long as it may still be starting. */
const AGAIN_MS = 250;
/** The gate's last look comes 3 s after the page. ms */
const PATIENCE_MS = 4_000;

/** The page the popup is about, kept current, and what can be done about it. */
export function usePage() {
  const [store] = useState(openSettings);
  const [state, setState] = useState<SettingsState>({ settings: DEFAULT_SETTINGS });
  const [looked, setLooked] = useState<LookedAt>({ tabId: undefined, site: undefined, page: { kind: 'loading' } });
  const turn = useRef(0);

  /** Looks until there is something to say; a newer look ends an older one. */
  const look = async (patience = PATIENCE_MS) => {
    const mine = ++turn.current;
    const end = performance.now() + patience;
    for (;;) {
      const current = await store.load();
      const found = await lookAtPage(current.settings);
      if (mine !== turn.current) return;
      setState(current);
      const starting = found.page.kind === 'loading' || (patience > PATIENCE_MS && found.page.kind === 'waiting');
      setLooked(found);
      if (!starting || performance.now() > end) return;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  };

  useEffect(() => {
    const controller = new AbortController();
    const again = () => void look(PATIENCE_MS + 1);
    void look();
    store.watch(again, controller.signal);
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    return () => {
      controller.abort();
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, []);

  /** The browser asks the person, so nothing may come between the click and this. */
  const request = (site: string) => {
    void browser.permissions
      .request({ origins: [patternOf(site)] })
      .then((granted) => (granted ? look(PATIENCE_MS + 1) : undefined))
      .catch(() => undefined);
  };

  return {
    ...looked,
    settings: state.settings,
    problem: state.problem,
    async readOnce() {
      const { tabId } = looked;
      if (tabId === undefined) return;
      if (await readOnce(tabId)) await look(PATIENCE_MS + 1);
      else setLooked({ ...looked, page: { kind: 'failed' } });
    },
    allowSite: () => looked.site !== undefined && request(looked.site),
    allowAll: () => request(ALL_SITES),
    switchSite(on: boolean) {
      const { site } = looked;
      if (site !== undefined) void store.change((settings) => withSite(settings, site, on));
    },
  };
}
