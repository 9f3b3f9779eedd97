/** The page that the popup is about: what the extension's scripts in it say, and what the browser allows. */
import { browser } from 'wxt/browser';
import { isClosedAddress, type PageState, pageStateOf } from '../../components/popup/page-state.ts';
import { GET_GATE_DECISION } from '../../lib/messaging/gate-messages.ts';
import {
  type BackgroundMessage,
  type PageList,
  PageListAnswer,
  parseMessage,
  type ReaderMessage,
} from '../../lib/messaging/messages.ts';
import type { GateDecision } from '../../lib/page/article-test.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { covers, siteOf, siteOfPattern } from '../../lib/settings/sites.ts';

/** The tab that the popup is about. */
export interface LookedAt {
  tabId: number | undefined;
  /** Undefined where the browser does not show us the address. */
  site: string | undefined;
  page: PageState;
}

/** `popup.html?tab=7` is the popup about tab 7, in a tab of its own; undefined for the popup of the toolbar. */
export function tabFromAddress(): number | undefined {
  const given = new URLSearchParams(location.search).get('tab');
  return given !== null && /^\d+$/u.test(given) ? Number(given) : undefined;
}

/** Looks at the page once. */
export async function lookAtPage(settings: Settings): Promise<LookedAt> {
  const tab = await currentTab();
  const tabId = tab?.id;
  const site = siteOf(tab?.url);
  if (tabId === undefined) return { tabId, site, page: { kind: 'closed' } };
  const [gate, list, hasAccess] = await Promise.all([
    ask<GateDecision>(tabId, GET_GATE_DECISION),
    getList(tabId),
    tab?.url !== undefined && site !== undefined
      ? browser.permissions.contains({ origins: [`${new URL(tab.url).origin.replace(/:\d+$/u, '')}/*`] })
      : false,
  ]);
  const bundled: string[] = browser.runtime.getManifest().host_permissions ?? [];
  const listed = bundled.map(siteOfPattern).filter((known) => known !== undefined);
  const page = pageStateOf({
    isClosed: isClosedAddress(tab?.url),
    isOff: site !== undefined && covers(settings.sitesOff, site),
    hasAccess,
    isListed: site !== undefined && covers(listed, site),
    wasLetIn: site !== undefined && covers(settings.sitesAllowed, site),
    gate,
    list,
  });
  return { tabId, site, page };
}

/** Shows an entity's first mention and its card on the page, and leaves the page to the person. */
export async function showOnPage(tabId: number, id: string): Promise<void> {
  const message: ReaderMessage = { type: 'show-entity', id };
  await ask(tabId, message);
  if (tabFromAddress() === undefined) window.close();
  else await browser.tabs.update(tabId, { active: true });
}

/** Reads the page because the person asked; false where the browser forbids it. */
export async function readOnce(tabId: number): Promise<boolean> {
  const message: BackgroundMessage = { type: 'read-page', tabId };
  return (await browser.runtime.sendMessage(message)) === true;
}

async function currentTab() {
  const id = tabFromAddress();
  if (id !== undefined) return browser.tabs.get(id).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function getList(tabId: number): Promise<PageList | undefined> {
  const message: ReaderMessage = { type: 'get-page-list' };
  return parseMessage(PageListAnswer, await ask(tabId, message));
}

/** A page without a script of ours answers nothing; that says enough. */
async function ask<T>(tabId: number, message: unknown): Promise<T | undefined> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined) as Promise<T | undefined>;
}
