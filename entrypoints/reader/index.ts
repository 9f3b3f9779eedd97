/** Wiring of the reader: scan → mark → pointer → card, and again when the page changes. */
import nameIndexBase64 from 'virtual:name-index';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '../../components/card/card.css?inline';
import hostCss from '../../components/card/host.css?inline';
import themeCss from '../../components/theme.css?inline';
import { startReader } from './start-reader.ts';

/** One reader a page: a second injection ends the first. Seen by the extension's own scripts only. */
const shared = globalThis as { contextCardsReader?: AbortController };

export default defineUnlistedScript(() => {
  shared.contextCardsReader?.abort();
  const controller = new AbortController();
  shared.contextCardsReader = controller;
  if (!browser.runtime?.id) return;
  const parts = { nameIndexBase64, cardCss: themeCss + hostCss + cardCss };
  startReader(parts, controller.signal);
});
