import { browser } from 'wxt/browser';
import type { Translate } from '../../components/texts.ts';
import type { CardView } from '../../lib/knowledge/card-view.ts';
import { type BackgroundMessage, parseMessage, ReaderMessage } from '../../lib/messaging/messages.ts';
import { decodeBase64 } from '../../lib/pack/base64.ts';
import { decodeNameIndex } from '../../lib/pack/name-index.ts';
import { createCardHost, isBehindModal } from '../../lib/page/card-host.ts';
import { indexMarks, type MarkLookup } from '../../lib/page/hit-test.ts';
import { type Mark, markRects } from '../../lib/page/mark.ts';
import { observePage } from '../../lib/page/page-observer.ts';
import { createPageReading } from '../../lib/page/page-reading.ts';
import { type Pointer, shown, trackPointer } from '../../lib/page/pointer.ts';
import { createSlicer } from '../../lib/page/slices.ts';
import { createCardSurface } from './card-surface.tsx';

/** What the script carries besides code. */
export interface ReaderParts {
  nameIndexBase64: string;
  cardCss: string;
}

/** Starts reading the page; everything ends with the signal and the page is as it was. */
export function startReader(parts: ReaderParts, signal: AbortSignal): void {
  const errors: string[] = [];
  const slicer = createSlicer({ onError: (error) => fail(error) });
  const index = slicer.task(() => decodeNameIndex(decodeBase64(parts.nameIndexBase64)));
  const reading = createPageReading(document, index, slicer);
  const host = createCardHost(document, parts.cardCss);
  const cards = new Map<string, CardView>();
  let lookup: MarkLookup = new Map();
  let pointer: Pointer;

  const fail = (error: unknown) => {
    if (!signal.aborted) errors.push(String(error));
  };
  const ask = async (ids: string[]): Promise<void> => {
    const missing = ids.filter((id) => !cards.has(id));
    if (missing.length === 0) return;
    const message: BackgroundMessage = {
      type: 'get-cards',
      ids: missing,
      lang: browser.i18n.getUILanguage(),
      ...(reading.storyDate !== undefined && { storyDate: reading.storyDate }),
    };
    const found = (await browser.runtime.sendMessage(message)) as CardView[];
    for (const card of found) cards.set(card.id, card);
  };
  const surface = createCardSurface({
    host,
    texts: { t: translate, lang: browser.i18n.getUILanguage() },
    known: (id) => cards.get(id),
    fetch: async (id) => {
      await ask([id]).catch(fail);
      return cards.get(id);
    },
    onPin: (pinned) => pointer.send({ kind: pinned ? 'pin' : 'unpin', time: performance.now() }),
    onClose: () => pointer.send({ kind: 'close', time: performance.now() }),
  });

  let byKeyboard = false;
  let byTouch = false;
  let open: Mark | undefined;
  pointer = trackPointer(
    {
      document,
      lookup: () => lookup,
      cardBox: () => host.box,
      isCard: host.isInside,
      task: slicer.task,
      now: () => performance.now(),
      onTouch: (touch) => {
        byTouch = touch;
      },
      onChange(state, hit) {
        const mark = shown(state);
        const pinned = state.kind === 'pinned';
        if (mark === undefined) {
          open = undefined;
          surface.close();
        } else if (mark !== open) {
          if (isBehindModal(document)) return pointer.send({ kind: 'close', time: performance.now() });
          const how = { pinned, focus: byKeyboard, sheet: byTouch };
          open = surface.open(mark, hit?.rect, how) ? mark : undefined;
          if (!open) pointer.send({ kind: 'close', time: performance.now() });
        } else surface.setPinned(pinned);
      },
    },
    signal,
  );

  const followMark = () => {
    if (open && !host.place()) pointer.send({ kind: 'close', time: performance.now() });
  };
  document.addEventListener('scroll', () => requestAnimationFrame(() => slicer.task(followMark)), {
    signal,
    passive: true,
    capture: true,
  });
  window.addEventListener('resize', () => slicer.task(followMark), { signal, passive: true });

  let datedFor = reading.storyDate;
  const refresh = async (work: Promise<void>) => {
    await work;
    if (datedFor !== reading.storyDate) {
      // Another story in the same page: its cards hold for another day.
      datedFor = reading.storyDate;
      cards.clear();
    }
    lookup = slicer.task(() => indexMarks(reading.marks));
    if (open && !reading.marks.includes(open)) {
      const same = reading.marks.find(
        (mark) => mark.entity === open?.entity && mark.segments[0]?.node === open?.segments[0]?.node,
      );
      if (!same) pointer.send({ kind: 'close', time: performance.now() });
    }
    await ask([...new Set(reading.marks.map((mark) => mark.entity))]);
  };
  // One scan at a time, in order.
  let queue = refresh(reading.scan(signal)).catch(fail);
  observePage(
    document,
    host.isInside,
    (dirty) => {
      queue = queue.then(() => refresh(reading.follow(dirty, signal))).catch(fail);
    },
    signal,
  );

  const stepMark = (by: 1 | -1) => {
    const { marks } = reading;
    if (marks.length === 0) return;
    const at = open ? marks.indexOf(open) : by === 1 ? -1 : marks.length;
    const mark = marks[(at + by + marks.length) % marks.length] as Mark;
    const [rect] = markRects(mark);
    if (rect && (rect.top < 0 || rect.bottom > innerHeight)) {
      mark.block.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
    byKeyboard = true;
    pointer.send({ kind: 'show', time: performance.now(), target: mark, pin: true });
    byKeyboard = false;
  };
  const answer = (raw: unknown) => {
    const message = parseMessage(ReaderMessage, raw);
    if (message?.type === 'step-mark') stepMark(message.by);
    if (message?.type !== 'get-page-report') return undefined;
    return queue.then(() => ({ ...reading.report(message.measure), errors }));
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(answer);
    surface.close();
    reading.clear();
    host.remove();
  });
}

const translate: Translate = (key, ...values) => browser.i18n.getMessage(key, values);
