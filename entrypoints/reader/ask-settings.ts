import { browser } from 'wxt/browser';
import { type BackgroundMessage, PageAnswerSchema, parseMessage } from '../../lib/messaging/messages.ts';
import { DEFAULT_SETTINGS, type PageSettings } from '../../lib/settings/settings.ts';

/** How this page is to look. A site that is switched off has nothing marked; without an answer the defaults hold. */
export async function askSettings(): Promise<PageSettings> {
  const message: BackgroundMessage = { type: 'get-page-settings' };
  const answer = parseMessage(PageAnswerSchema, await browser.runtime.sendMessage(message).catch(() => undefined));
  if (!answer) return DEFAULT_SETTINGS;
  return answer.off ? { ...answer.settings, trigger: 'off' } : answer.settings;
}
