import { browser } from 'wxt/browser';
import { parseMessage, ReaderMessage } from '../../lib/messaging/messages.ts';
import { decodeBase64 } from '../../lib/pack/base64.ts';
import { decodeInSteps } from '../../lib/pack/name-index.ts';
import { createPageReading } from '../../lib/page/page-reading.ts';
import { createSlicer } from '../../lib/page/slices.ts';
import { readPage } from './read-page.ts';

/** What the script carries besides code. */
export interface ReaderParts {
  nameIndexBase64: string;
  cardCss: string;
}

/** Starts reading the page; everything ends with the signal and the page is as it was. */
export function startReader(parts: ReaderParts, signal: AbortSignal): void {
  const errors: string[] = [];
  const fail = (error: unknown) => {
    if (!signal.aborted) errors.push(String(error));
  };
  const slicer = createSlicer({ onError: fail });
  const bytes = slicer.task(() => decodeBase64(parts.nameIndexBase64));
  const reader = slicer
    .run(decodeInSteps(bytes), signal)
    .then((index) =>
      readPage(createPageReading(document, index, slicer), { cardCss: parts.cardCss, slicer, errors, fail }, signal),
    );
  reader.catch(fail);
  // Heard from the first moment, answered when the reader stands.
  const answer = (raw: unknown) => {
    const message = parseMessage(ReaderMessage, raw);
    return message && reader.then((started) => started(message));
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer));
}
