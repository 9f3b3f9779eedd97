import { describe, expect, test } from 'vitest';
import {
  type HoverEvent,
  type HoverState,
  IDLE,
  LEAVE_MS,
  NEIGHBOUR_MS,
  OPEN_MS,
  reduceHover,
  SCROLL_MS,
} from '../../../lib/page/hover-machine.ts';

type Event = HoverEvent<string>;
const over = (
  time: number,
  target: string | undefined,
  more: Partial<Extract<Event, { kind: 'move' }>> = {},
): Event => ({
  kind: 'move',
  time,
  over: target,
  safe: false,
  speed: 0,
  busy: false,
  ...more,
});
const tick = (time: number): Event => ({ kind: 'tick', time });
const run = (...events: Event[]): HoverState<string> => events.reduce<HoverState<string>>(reduceHover, IDLE);
const OPENED = [over(1_000, 'a'), tick(1_000 + OPEN_MS)];
const T = 2_000;

describe('opening', () => {
  test('a pointer at rest on a mark opens its card after the wait, not before', () => {
    expect(run(over(1_000, 'a'), tick(1_000 + OPEN_MS - 1)).kind).toBe('intent');
    expect(run(...OPENED)).toMatchObject({ kind: 'open', target: 'a' });
  });
  test('crossing a mark opens nothing', () => {
    expect(run(over(1_000, 'a'), over(1_100, undefined), tick(1_400)).kind).toBe('idle');
  });
  test('the wait begins when the pointer slows', () => {
    const state = run(over(1_000, 'a', { speed: 3 }), over(1_200, 'a', { speed: 2 }), over(1_250, 'a', { speed: 0.1 }));
    expect(state).toMatchObject({ kind: 'intent', deadline: 1_200 + OPEN_MS });
  });
  test('never while a button is down or text is being selected', () => {
    expect(run(over(1_000, 'a', { busy: true })).kind).toBe('idle');
    expect(run(over(1_000, 'a'), over(1_100, 'a', { busy: true }), tick(1_400)).kind).toBe('idle');
  });
  test('not while scrolling, nor just after', () => {
    const scroll: Event = { kind: 'scroll', time: 1_100 };
    expect(run(over(1_000, 'a'), scroll, tick(1_400)).kind).toBe('idle');
    expect(run(scroll, over(1_100 + SCROLL_MS - 1, 'a')).kind).toBe('idle');
    expect(run(scroll, over(1_100 + SCROLL_MS, 'a')).kind).toBe('intent');
  });
});

describe('leaving', () => {
  test('the card stays for the grace, then goes', () => {
    expect(run(...OPENED, over(T, undefined), tick(T + LEAVE_MS - 1)).kind).toBe('leaving');
    expect(run(...OPENED, over(T, undefined), tick(T + LEAVE_MS)).kind).toBe('idle');
  });
  test('coming back within the grace keeps it', () => {
    expect(run(...OPENED, over(T, undefined), over(T + 100, 'a'), tick(T + LEAVE_MS))).toMatchObject({
      kind: 'open',
      target: 'a',
    });
  });
  test('moving on elsewhere does not prolong the grace', () => {
    expect(run(...OPENED, over(T, undefined), over(T + 200, undefined), tick(T + LEAVE_MS)).kind).toBe('idle');
  });
  test('the corridor to the card and the card itself hold it open', () => {
    expect(run(...OPENED, over(T, undefined, { safe: true }), tick(T + 5_000)).kind).toBe('open');
  });
  test('another mark within the corridor does not take over', () => {
    expect(run(...OPENED, over(T, 'b', { safe: true }), tick(T + 5_000))).toMatchObject({
      kind: 'open',
      target: 'a',
    });
  });
  test('Escape closes at once', () => {
    expect(run(...OPENED, { kind: 'close', time: T }).kind).toBe('idle');
  });
});

describe('a neighbour', () => {
  test('opens sooner while a card is open', () => {
    expect(run(...OPENED, over(T, 'b'), tick(T + NEIGHBOUR_MS))).toMatchObject({ kind: 'open', target: 'b' });
    expect(run(...OPENED, over(T, 'b'), tick(T + NEIGHBOUR_MS - 1))).toMatchObject({ kind: 'open', target: 'a' });
  });
  test('that is only passed over does not open', () => {
    expect(run(...OPENED, over(T, 'b'), over(T + 50, undefined), tick(T + NEIGHBOUR_MS))).toMatchObject({
      kind: 'leaving',
      target: 'a',
    });
  });
});

describe('pinned', () => {
  test('a pinned card stays whatever the pointer does, and closes on demand', () => {
    const pinned = [...OPENED, { kind: 'pin', time: T } as Event];
    expect(run(...pinned, over(T, undefined), tick(T + 9_000), over(T, 'b'), tick(T + 9_999))).toMatchObject({
      kind: 'pinned',
      target: 'a',
    });
    expect(run(...pinned, { kind: 'close', time: T }).kind).toBe('idle');
    expect(run(...pinned, { kind: 'unpin', time: T }, over(T, undefined), tick(T + LEAVE_MS)).kind).toBe('idle');
  });
  test('a press elsewhere closes a card, but not one that was pinned by hand', () => {
    expect(run(...OPENED, { kind: 'press', time: T }).kind).toBe('idle');
    expect(run(...OPENED, { kind: 'pin', time: T }, { kind: 'press', time: T }).kind).toBe('pinned');
    expect(run({ kind: 'show', time: T, target: 'a', pin: true }, { kind: 'press', time: T }).kind).toBe('idle');
  });
  test('what touch or keyboard opens needs no pointer to stay', () => {
    expect(run({ kind: 'show', time: T, target: 'a', pin: true }, over(T, undefined), tick(T + 9_000)).kind).toBe(
      'pinned',
    );
  });
});
