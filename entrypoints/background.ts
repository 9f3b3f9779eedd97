/** Wiring of the background: injects the reader where the gate or a person asks, and hands out cards. */
import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { MARK_RULES } from '../components/card/mark-rules.ts';
import { createCardStore } from '../lib/knowledge/card-store.ts';
import { BackgroundMessage, parseMessage, type ReaderMessage } from '../lib/messaging/messages.ts';

type Target = { tabId: number; frameIds: number[] };

export default defineBackground(() => {
  const cards = createCardStore(async (name) => {
    // A file of the package: nothing leaves the browser.
    const response = await fetch(browser.runtime.getURL(`/cards/${name}` as never));
    return response.json();
  });

  browser.runtime.onMessage.addListener((raw: unknown, sender: Browser.runtime.MessageSender) => {
    const message = parseMessage(BackgroundMessage, raw);
    if (!message) return undefined;
    if (message.type === 'article-found') {
      const tabId = sender.tab?.id;
      return tabId === undefined ? undefined : injectReader({ tabId, frameIds: [sender.frameId ?? 0] });
    }
    return cards.get(message.ids, { storyDate: message.storyDate, lang: message.lang });
  });

  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) void readOnce(tab.id);
  });

  browser.commands.onCommand.addListener((command) => {
    const by = command === 'next-mark' ? 1 : command === 'previous-mark' ? -1 : undefined;
    if (by !== undefined) void stepMark(by);
  });
});

/** The rules of the marks come first, so that no mark is ever painted without them. */
async function injectReader(target: Target): Promise<void> {
  await browser.scripting.insertCSS({ target, css: MARK_RULES, origin: 'AUTHOR' });
  await browser.scripting.executeScript({ target, files: ['/reader.js'] });
}

/** The person asked for this page; where the browser forbids it (its own pages, the store), the button says so. */
async function readOnce(tabId: number): Promise<void> {
  try {
    await injectReader({ tabId, frameIds: [0] });
  } catch {
    await browser.action.setBadgeText({ tabId, text: '–' });
  }
}

async function stepMark(by: 1 | -1): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const message: ReaderMessage = { type: 'step-mark', by };
  // A page without a reader answers nothing; there is no mark to step to.
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
}
