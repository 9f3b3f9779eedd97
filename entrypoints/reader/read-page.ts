import { browser } from 'wxt/browser';
import type { PageList, ReaderMessage } from '../../lib/messaging/messages.ts';
import { createCardHost, isBehindModal } from '../../lib/page/card-host.ts';
import { indexMarks, type MarkLookup } from '../../lib/page/hit-test.ts';
import { isIntact, type Mark, markRects } from '../../lib/page/mark.ts';
import { observePage } from '../../lib/page/page-observer.ts';
import type { PageReading } from '../../lib/page/page-reading.ts';
import { type Pointer, shown, trackPointer } from '../../lib/page/pointer.ts';
import type { Slicer } from '../../lib/page/slices.ts';
import { DEFAULT_SETTINGS, type PageSettings } from '../../lib/settings/settings.ts';
import { translate } from '../shared/texts.ts';
import { askSettings } from './ask-settings.ts';
import { createCardSurface } from './card-surface.tsx';
import { createPageCards } from './page-cards.ts';

/** What the reading of a page shares with its start. */
export interface ReaderContext {
  /** Styles of the card. */
  cardCss: string;
  slicer: Slicer;
  errors: string[];
  fail(error: unknown): void;
}

/** Scans, marks and shows cards; answers messages until the signal. */
export function readPage(
  reading: PageReading,
  { cardCss, slicer, errors, fail }: ReaderContext,
  signal: AbortSignal,
): (message: ReaderMessage) => unknown {
  const host = createCardHost(document, cardCss);
  const cards = createPageCards(() => reading.storyDate);
  let settings: PageSettings = DEFAULT_SETTINGS;
  let lookup: MarkLookup = new Map();
  let pointer: Pointer;

  const close = () => pointer.send({ kind: 'close', time: performance.now() });
  const surface = createCardSurface({
    host,
    texts: { t: translate, lang: browser.i18n.getUILanguage() },
    known: cards.known,
    fetch: async (id) => {
      await cards.ask([id]).catch(fail);
      return cards.known(id);
    },
    onPin: (pinned) => pointer.send({ kind: pinned ? 'pin' : 'unpin', time: performance.now() }),
    onClose: close,
  });

  let takesFocus = false;
  let byTouch = false;
  let open: Mark | undefined;
  pointer = trackPointer(
    {
      document,
      lookup: () => lookup,
      trigger: () => settings.trigger,
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
          if (isBehindModal(document)) return close();
          const how = { pinned, focus: takesFocus, sheet: byTouch };
          open = surface.open(mark, hit?.rect, how) ? mark : undefined;
          if (!open) close();
        } else surface.setPinned(pinned);
      },
    },
    signal,
  );

  const followMark = () => {
    if (open && !host.place()) close();
  };
  document.addEventListener('scroll', () => requestAnimationFrame(() => slicer.task(followMark)), {
    signal,
    passive: true,
    capture: true,
  });
  window.addEventListener('resize', () => slicer.task(followMark), { signal, passive: true });

  // One piece of work on the page at a time, in order.
  let queue: Promise<void> = Promise.resolve();
  const then = (work: () => Promise<void>) => {
    queue = queue.then(work).catch(fail);
    return queue;
  };
  const refresh = async () => {
    lookup = slicer.task(() => indexMarks(reading.marks));
    if (open && !isIntact(open)) close();
    await cards.ask([...new Set(reading.marks.map((mark) => mark.entity))]);
  };
  const applySettings = async () => {
    settings = await askSettings();
    await reading.apply(settings, signal);
    if (open && !reading.marks.some((mark) => mark.entity === open?.entity)) close();
    await refresh();
  };
  const first = askSettings();
  then(async () => {
    settings = await first;
    await reading.apply(settings, signal);
    await reading.scan(signal);
    await refresh();
  });
  observePage(document, host.isInside, (dirty) => void then(() => reading.follow(dirty, signal).then(refresh)), signal);

  /** Opens a mark's card wherever it stands, with the focus in it. */
  const show = (mark: Mark) => {
    const [rect] = markRects(mark);
    if (rect && (rect.top < 0 || rect.bottom > innerHeight)) {
      mark.block.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
    takesFocus = true;
    pointer.send({ kind: 'show', time: performance.now(), target: mark, pin: true });
    takesFocus = false;
  };
  const stepMark = (by: 1 | -1) => {
    const { marks } = reading;
    if (marks.length === 0) return;
    const at = open ? marks.indexOf(open) : by === 1 ? -1 : marks.length;
    show(marks[(at + by + marks.length) % marks.length] as Mark);
  };
  const showEntity = async (id: string) => {
    const mark = reading.firstMention(id);
    if (!mark) return;
    await cards.ask([id]);
    show(mark);
  };
  const list = (): PageList => ({
    ...(reading.storyDate !== undefined && { storyDate: reading.storyDate }),
    entities: reading.list(),
  });
  signal.addEventListener('abort', () => {
    surface.close();
    reading.clear();
    host.remove();
  });
  return (message) => {
    switch (message.type) {
      case 'step-mark':
        stepMark(message.by);
        return undefined;
      case 'show-entity':
        return then(() => showEntity(message.id)).then(() => true);
      case 'settings-changed':
        return then(applySettings).then(() => true);
      case 'get-page-list':
        return queue.then(list);
      case 'get-page-report':
        return queue.then(() => ({ ...reading.report(message.measure), errors }));
    }
  };
}
