/** Puts the two scripts into pages that the extension may read. */
import { browser } from 'wxt/browser';
import { MARK_RULES } from '../../components/card/mark-rules.ts';

/**
 * Injects the reader into a tab's page; the rules of the marks come first, so that no mark is ever painted without
 * them. Rejects where the browser forbids it (its own pages, the stores) or no access was given.
 */
export async function injectReader(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await browser.scripting.insertCSS({ target, css: MARK_RULES, origin: 'AUTHOR' });
  await browser.scripting.executeScript({ target, files: ['/reader.js'] });
}

/** Asks pages that are already open whether they are articles; a page that is gone or closed to us is no error. */
export async function injectGate(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/gate.js'] }).catch(() => undefined);
}
