/** Pointer, keyboard and scroll of the page as events of the hover machine. Listens passively; cancels nothing. */
import type { Trigger } from '../settings/settings.ts';
import { inCorridor, within } from './corridor.ts';
import { type Hit, hitTest, type MarkLookup } from './hit-test.ts';
import { type HoverEvent, type HoverState, IDLE, reduceHover } from './hover-machine.ts';
import type { Mark } from './mark.ts';

/** What the pointer must know of the rest. */
export interface PointerContext {
  document: Document;
  lookup(): MarkLookup;
  /** What opens a card: resting on a mark, a click on it, or nothing. */
  trigger(): Trigger;
  /** The open card's box in viewport px. */
  cardBox(): DOMRect | undefined;
  isCard(target: EventTarget | null): boolean;
  /** Called when the card to show changes; undefined closes it. */
  onChange(state: HoverState<Mark>, hit: Hit | undefined): void;
  /** Whether what comes next was caused by touch. */
  onTouch(touch: boolean): void;
  /** Runs a handler on the extension's task record. */
  task<T>(work: () => T): T;
  now(): number;
}

/** The pointer of one page. */
export interface Pointer {
  readonly state: HoverState<Mark>;
  send(event: HoverEvent<Mark>, hit?: Hit): void;
}

/** Starts listening; stops with the signal. */
export function trackPointer(context: PointerContext, signal: AbortSignal): Pointer {
  let state: HoverState<Mark> = IDLE;
  let lastHit: Hit | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let previous = { x: 0, y: 0, time: 0 };
  let latest: PointerEvent | undefined;

  const send = (event: HoverEvent<Mark>, hit?: Hit) => {
    if (hit) lastHit = hit;
    const next = reduceHover(state, event);
    if (next === state) return;
    const before = state;
    state = next;
    clearTimeout(timer);
    if ('deadline' in next && next.deadline !== undefined) {
      const { deadline } = next;
      // Timers fire a fraction of a millisecond early by the page's finer clock; the deadline counts as reached.
      const tick = () => send({ kind: 'tick', time: Math.max(deadline, context.now()) });
      timer = setTimeout(() => context.task(tick), Math.max(0, deadline - context.now()));
    }
    if (shown(before) !== shown(next) || before.kind !== next.kind)
      context.onChange(next, lastHit?.mark === shown(next) ? lastHit : undefined);
  };

  const move = (event: PointerEvent) => {
    const time = context.now();
    const { clientX: x, clientY: y } = event;
    const span = Math.max(1, time - previous.time);
    const speed = Math.hypot(x - previous.x, y - previous.y) / span;
    previous = { x, y, time };
    const onCard = context.isCard(event.target);
    const card = context.cardBox();
    const anchor = lastHit?.rect;
    const safe =
      onCard ||
      (card !== undefined && (within(x, y, card, 0) || (anchor !== undefined && inCorridor(x, y, anchor, card))));
    const hit = onCard ? undefined : hitTest(context.document, context.lookup(), x, y);
    const selection = context.document.getSelection();
    const selecting = event.buttons !== 0 || (selection?.type === 'Range' && isOnSelection(selection, x, y));
    send(
      { kind: 'move', time, over: hit?.mark, safe, speed, busy: selecting },
      hit && hit.mark !== lastHit?.mark ? hit : undefined,
    );
  };

  const { document } = context;
  const view = document.defaultView as Window;
  const options = { signal, passive: true, capture: true } as const;
  // One hit test a frame is all that can be seen.
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || context.trigger() !== 'hover') return;
      if (latest === undefined) {
        view.requestAnimationFrame(() => {
          const pending = latest as PointerEvent;
          latest = undefined;
          context.task(() => move(pending));
        });
      }
      latest = event;
    },
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    () => send({ kind: 'move', time: context.now(), over: undefined, safe: false, speed: 0, busy: false }),
    { signal, passive: true },
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!context.isCard(event.target)) send({ kind: 'press', time: context.now() });
    },
    options,
  );
  document.addEventListener(
    'click',
    (event) => {
      const touch = (event as PointerEvent).pointerType === 'touch';
      if (!(touch || context.trigger() === 'click') || context.isCard(event.target)) return;
      if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.target as Element | null)?.closest?.('a, button, input, label, summary')) return;
      // The end of a selection is no click on a name.
      if (document.getSelection()?.type === 'Range') return;
      const hit = context.task(() => hitTest(document, context.lookup(), event.clientX, event.clientY));
      if (!hit) return;
      context.onTouch(touch);
      send({ kind: 'show', time: context.now(), target: hit.mark, pin: true }, hit);
      context.onTouch(false);
    },
    options,
  );
  document.addEventListener('scroll', () => send({ kind: 'scroll', time: context.now() }), options);
  document.addEventListener(
    'keydown',
    (event) => {
      // The card handles its own Escape (back to where the focus was); here it is for a card without focus.
      if (event.key === 'Escape' && !event.defaultPrevented) send({ kind: 'close', time: context.now() });
    },
    options,
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    get state() {
      return state;
    },
    send,
  };
}

/** The mark whose card is to be seen in a state. */
export function shown<M>(state: HoverState<M>): M | undefined {
  return state.kind === 'idle' || state.kind === 'intent' ? undefined : state.target;
}

function isOnSelection(selection: Selection, x: number, y: number): boolean {
  return [...selection.getRangeAt(0).getClientRects()].some((box) => within(x, y, box, 0));
}
