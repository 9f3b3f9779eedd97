/** What a page is told of the settings, and when. */
import { browser } from 'wxt/browser';
import { GET_GATE_DECISION } from '../../lib/messaging/gate-messages.ts';
import type { PageAnswer, ReaderMessage } from '../../lib/messaging/messages.ts';
import type { GateDecision } from '../../lib/page/article-test.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { covers, siteOf } from '../../lib/settings/sites.ts';
import { injectReader } from './inject.ts';

/** The settings of one page: of the other sites that the reader has chosen it learns nothing. */
export function pageSettings(settings: Settings, site: string | undefined): PageAnswer {
  const { categories, trigger, density, familiar, sitesOff } = settings;
  return { off: site !== undefined && covers(sitesOff, site), settings: { categories, trigger, density, familiar } };
}

const CHANGED: ReaderMessage = { type: 'settings-changed' };

/**
 * Tells every open page, in whichever window, that the settings are others now. A page that was left alone may be
 * an article of a site that has just been switched on again: its gate knows.
 */
export async function tellPages(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id, url }) => (id === undefined ? undefined : tellPage(id, url, settings))));
}

async function tellPage(tabId: number, url: string | undefined, settings: Settings): Promise<void> {
  const ask = <T>(message: unknown) =>
    browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined) as Promise<T | undefined>;
  if (await ask<true>(CHANGED)) return;
  const decision = await ask<GateDecision>(GET_GATE_DECISION);
  // Where a gate answers, the browser lets us see the address too.
  if (decision?.article && !pageSettings(settings, siteOf(url)).off) await injectReader(tabId).catch(() => undefined);
}
