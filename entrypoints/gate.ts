/** Wiring of the gate: asks whether the page is an article, again when it turns into another page. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ARTICLE_FOUND, asksForDecision } from '../lib/messaging/gate-messages.ts';
import { type GateDecision, testArticle } from '../lib/page/article-test.ts';

/** A page drawn by a script may need a moment; then it is asked again. ms */
const RETRY_MS = [1_000, 3_000];

export default defineUnlistedScript(() => {
  let decision: GateDecision = { article: false, reason: 'no-sign' };
  const decide = () => {
    if (decision.article || !browser.runtime?.id) return;
    decision = testArticle(document, location.pathname);
    if (decision.article) void browser.runtime.sendMessage(ARTICLE_FOUND).catch(() => undefined);
  };
  const decideSoon = () => {
    decide();
    for (const delay of RETRY_MS) setTimeout(decide, delay);
  };
  browser.runtime.onMessage.addListener((message: unknown) =>
    asksForDecision(message) ? Promise.resolve(decision) : undefined,
  );
  decideSoon();
  // Stories opened without a page load. Where the browser lacks the Navigation API, the first decision stands.
  let path = location.pathname;
  window.navigation?.addEventListener('currententrychange', () => {
    if (path === location.pathname) return;
    path = location.pathname;
    decision = { article: false, reason: 'no-sign' };
    decideSoon();
  });
});
