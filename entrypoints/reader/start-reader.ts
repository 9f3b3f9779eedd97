import { browser } from 'wxt/browser';
import { type PageList, parseMessage, ReaderMessage } from '../../lib/messaging/messages.ts';
import { decodeBase64 } from '../../lib/pack/base64.ts';
import { decodeNameIndex } from '../../lib/pack/name-index.ts';
import { createCardHost, isBehindModal } from '../../lib/page/card-host.ts';
import { indexMarks, type MarkLookup } from '../../lib/page/hit-test.ts';
import { isIntact, type Mark, markRects } from '../../lib/page/mark.ts';
import { observePage } from '../../lib/page/page-observer.ts';
import { createPageReading } from '../../lib/page/page-reading.ts';
import { type Pointer, shown, trackPointer } from '../../lib/page/pointer.ts';
import { createSlicer } from '../../lib/page/slices.ts';
import { DEFAULT_SETTINGS, type PageSettings } from '../../lib/settings/settings.ts';
import { translate } from '../shared/texts.ts';
import { askSettings } from './ask-settings.ts';
import { createCardSurface } from './card-surface.tsx';
import { createPageCards } from './page-cards.ts';

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
  const cards = createPageCards(() => reading.storyDate);
  let settings: PageSettings = DEFAULT_SETTINGS;
  let lookup: MarkLookup = new Map();
  let pointer: Pointer;

  const fail = (error: unknown) => {
    if (!signal.aborted) errors.push(String(error));
  };
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
  const answer = (raw: unknown) => {
    const message = parseMessage(ReaderMessage, raw);
    switch (message?.type) {
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
      default:
        return undefined;
    }
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(answer);
    surface.close();
    reading.clear();
    host.remove();
  });
}
