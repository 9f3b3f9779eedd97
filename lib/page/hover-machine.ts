/**
 * When a card opens and closes: a state machine over events that carry their time, so that tests set
 * the clock. States: idle → intent → open → leaving, and pinned. `deadline` asks for a `tick` then.
 */

/** Long enough that crossing a mark on the way elsewhere opens nothing; short enough to feel like an answer. */
export const OPEN_MS = 350;
/** With a card open the reader has shown the wish to read them: the neighbour opens almost at once. */
export const NEIGHBOUR_MS = 100;
/** Time to come back, or to cross a gap, before a card goes. */
export const LEAVE_MS = 300;
/** A page that comes to rest under the pointer has not been pointed at. */
export const SCROLL_MS = 100;
/** Slower than this the pointer has arrived; faster it is passing. px per ms. */
export const SLOW_PX_PER_MS = 0.25;

/** M is what is hovered; two hovers of the same thing must be `===`. */
export type HoverState<M> =
  | { kind: 'idle'; quietUntil: number }
  | { kind: 'intent'; target: M; deadline: number; quietUntil: number }
  | { kind: 'open'; target: M; next?: M; deadline?: number; quietUntil: number }
  | { kind: 'leaving'; target: M; deadline: number; quietUntil: number }
  /** `byHand`: kept open by its pin, so that a press elsewhere on the page leaves it. */
  | { kind: 'pinned'; target: M; byHand: boolean; quietUntil: number };

export type HoverEvent<M> =
  | {
      kind: 'move';
      time: number;
      /** The mark under the pointer. */
      over?: M | undefined;
      /** The pointer is on the card or in the corridor to it. */
      safe: boolean;
      /** px per ms. */
      speed: number;
      /** A button is down or text is being selected. */
      busy: boolean;
    }
  | { kind: 'scroll'; time: number }
  | { kind: 'tick'; time: number }
  /** Opened at once: a tap or the keyboard. */
  | { kind: 'show'; time: number; target: M; pin: boolean }
  | { kind: 'pin'; time: number }
  | { kind: 'unpin'; time: number }
  | { kind: 'close'; time: number }
  /** A press on the page, outside the card. */
  | { kind: 'press'; time: number };

/** Where every machine begins. */
export const IDLE: HoverState<never> = { kind: 'idle', quietUntil: 0 };

/** The next state. Times are ms on one clock. */
export function reduceHover<M>(state: HoverState<M>, event: HoverEvent<M>): HoverState<M> {
  const { quietUntil } = state;
  switch (event.kind) {
    case 'close':
      return { kind: 'idle', quietUntil };
    case 'press':
      return state.kind === 'pinned' && state.byHand ? state : { kind: 'idle', quietUntil };
    case 'show':
      return event.pin
        ? { kind: 'pinned', target: event.target, byHand: false, quietUntil }
        : { kind: 'open', target: event.target, quietUntil };
    case 'pin':
      return state.kind === 'open' || state.kind === 'leaving'
        ? { kind: 'pinned', target: state.target, byHand: true, quietUntil }
        : state;
    case 'unpin':
      return state.kind === 'pinned' ? { kind: 'open', target: state.target, quietUntil } : state;
    case 'scroll': {
      const quiet = event.time + SCROLL_MS;
      return state.kind === 'intent' ? { kind: 'idle', quietUntil: quiet } : { ...state, quietUntil: quiet };
    }
    case 'tick':
      return tick(state, event.time);
    case 'move':
      return move(state, event);
  }
}

function tick<M>(state: HoverState<M>, time: number): HoverState<M> {
  const { quietUntil } = state;
  if (!('deadline' in state) || state.deadline === undefined || time < state.deadline) return state;
  if (state.kind === 'intent') return { kind: 'open', target: state.target, quietUntil };
  if (state.kind === 'leaving') return { kind: 'idle', quietUntil };
  return state.next === undefined ? state : { kind: 'open', target: state.next, quietUntil };
}

function move<M>(state: HoverState<M>, event: Extract<HoverEvent<M>, { kind: 'move' }>): HoverState<M> {
  const { quietUntil } = state;
  const { time, over } = event;
  if (state.kind === 'pinned') return state;
  const blocked = event.busy || time < quietUntil;
  if (state.kind === 'idle' || state.kind === 'intent') {
    if (over === undefined || blocked) return { kind: 'idle', quietUntil };
    const waiting = state.kind === 'intent' && state.target === over;
    // While the pointer is still passing, the wait begins anew.
    if (waiting && event.speed <= SLOW_PX_PER_MS) return state;
    return { kind: 'intent', target: over, deadline: time + OPEN_MS, quietUntil };
  }
  if (over === state.target) return { kind: 'open', target: state.target, quietUntil };
  if (over !== undefined && !event.safe && !blocked) {
    if (state.kind === 'open' && state.next === over && event.speed <= SLOW_PX_PER_MS) return state;
    return { kind: 'open', target: state.target, next: over, deadline: time + NEIGHBOUR_MS, quietUntil };
  }
  if (event.safe) return { kind: 'open', target: state.target, quietUntil };
  return state.kind === 'leaving'
    ? state
    : { kind: 'leaving', target: state.target, deadline: time + LEAVE_MS, quietUntil };
}
