/** Wiring of the background: injects the reader where the gate or a person asks, hands out cards and settings. */
import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createCardStore } from '../../lib/knowledge/card-store.ts';
import { BackgroundMessage, parseMessage, type ReaderMessage } from '../../lib/messaging/messages.ts';
import { siteOf } from '../../lib/settings/sites.ts';
import { openSettings } from '../shared/open-settings.ts';
import { followAccess } from './access.ts';
import { injectReader } from './inject.ts';
import { pageSettings, tellPages } from './page-settings.ts';

export default defineBackground(() => {
  const cards = createCardStore(async (name) => {
    // A file of the package: nothing leaves the browser.
    const response = await fetch(browser.runtime.getURL(`/cards/${name}` as never));
    return response.json();
  });
  const settings = openSettings();

  browser.runtime.onMessage.addListener((raw: unknown, sender: Browser.runtime.MessageSender) => {
    const message = parseMessage(BackgroundMessage, raw);
    switch (message?.type) {
      case 'article-found':
        return settings.load().then((state) => {
          const page = pageSettings(state.settings, siteOf(sender.url));
          if (sender.tab?.id !== undefined && !page.off) return injectReader(sender.tab.id);
        });
      case 'get-cards':
        return cards.get(message.ids, { storyDate: message.storyDate, lang: message.lang });
      case 'get-page-settings':
        return settings.load().then((state) => pageSettings(state.settings, siteOf(sender.url)));
      case 'read-page':
        // Only the extension's own pages may point at a tab.
        if (!sender.url?.startsWith(browser.runtime.getURL('/'))) return undefined;
        return injectReader(message.tabId).then(
          () => true,
          () => false,
        );
      default:
        return undefined;
    }
  });

  settings.watch((state) => void tellPages(state.settings), new AbortController().signal);
  followAccess(settings);

  browser.commands.onCommand.addListener((command) => {
    const by = command === 'next-mark' ? 1 : command === 'previous-mark' ? -1 : undefined;
    if (by !== undefined) void stepMark(by);
  });
});

async function stepMark(by: 1 | -1): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const message: ReaderMessage = { type: 'step-mark', by };
  // A page without a reader answers nothing; there is no mark to step to.
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
}
