import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SiteListProps, SiteRow } from '../../components/options/SiteList.tsx';
import type { Settings } from '../../lib/settings/settings.ts';
import { covers, patternOf, siteFromText, siteOfPattern, withAllowed, withSite } from '../../lib/settings/sites.ts';
import { translate as t } from '../shared/texts.ts';

/** The sites that the reader has decided about, with what the browser allows. */
export function useSites(
  settings: Settings,
  change: (update: (settings: Settings) => Settings) => void,
): Omit<SiteListProps, 'disabled'> {
  const [granted, setGranted] = useState<string[]>([]);
  const [message, setMessage] = useState<string>();
  const bundled: string[] = browser.runtime.getManifest().host_permissions ?? [];
  useEffect(() => {
    const look = () => void browser.permissions.getAll().then(({ origins = [] }) => setGranted(origins));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);

  const sitesOf = (patterns: string[]) => patterns.map(siteOfPattern).filter((site) => site !== undefined);
  const open = sitesOf(granted);
  /** The browser asks the person, so nothing may come between the click and this. */
  const request = (site: string) => {
    void browser.permissions
      .request({ origins: [patternOf(site)] })
      .then((yes) => {
        if (!yes) return setMessage(t('optionsSiteRefused', site));
        change((now) => withSite(withAllowed(now, site, true), site, true));
      })
      .catch((error: unknown) => setMessage(String(error)));
  };

  return {
    message,
    bundled: bundled.length,
    rows: [
      ...settings.sitesOff.map((site): SiteRow => ({ site, state: 'off' })),
      ...settings.sitesAllowed.map((site): SiteRow => ({ site, state: covers(open, site) ? 'allowed' : 'taken' })),
    ],
    onAdd(text, state) {
      const site = siteFromText(text);
      setMessage(site === undefined ? t('optionsSiteWrong', text.trim()) : undefined);
      if (site === undefined) return;
      if (state === 'off') change((now) => withSite(now, site, false));
      else if (covers(sitesOf(bundled), site)) setMessage(t('optionsSiteListed', site));
      else request(site);
    },
    onRemove({ site, state }) {
      setMessage(undefined);
      if (state === 'off') return change((now) => withSite(now, site, true));
      change((now) => withAllowed(now, site, false));
      // Access that nobody wants any more is given back.
      void browser.permissions.remove({ origins: [patternOf(site)] }).catch(() => undefined);
    },
    onAgain: request,
  };
}
