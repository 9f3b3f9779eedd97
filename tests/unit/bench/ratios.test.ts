/** Ratios, side by side in one run; no absolute time. Wide margins: other work runs beside the tests. */
import { expect, test } from 'vitest';
import { findCandidates } from '../../../lib/matching/scan/candidates.ts';
import { flat, makeUpNames, makeUpText } from '../../../scripts/lib/made-up-names.ts';
import { indexOfTexts, READ, wholeWords } from '../../../scripts/lib/peers.ts';
import { medianMs } from '../../../scripts/lib/stopwatch.ts';

/** A burst of other work may fall into one of two times that are compared. */
const AGAIN = { retry: 2 };
const shared = makeUpNames(500);
const text = makeUpText(30_000, shared);
const names = makeUpNames(6_000);
const { index } = indexOfTexts(names);
const scan = (content: string) => medianMs(() => findCandidates(index, content).length, 60);

test('a scan takes a few times as long as reading each character', AGAIN, () => {
  expect(scan(text) / medianMs(() => READ.find(text), 60)).toBeLessThan(12);
});

test('a scan is quicker than one RegExp of the same names', AGAIN, () => {
  const regex = new RegExp([...names].sort((a, b) => b.length - a.length).join('|'), 'gu');
  expect(medianMs(() => [...text.matchAll(regex)].length, 60) / scan(text)).toBeGreaterThan(2);
});

test('a scan is a hundred times as quick as the RegExp that finds as much', AGAIN, () => {
  const part = flat(text.slice(0, 3_000));
  const regex = wholeWords(names);
  expect([...part.matchAll(regex)]).toHaveLength(findCandidates(index, part).length);
  expect(medianMs(() => [...part.matchAll(regex)].length, 60) / scan(part)).toBeGreaterThan(100);
});

test('ten times as many names cost little more', AGAIN, () => {
  const larger = indexOfTexts(makeUpNames(60_000)).index;
  expect(medianMs(() => findCandidates(larger, text).length, 60) / scan(text)).toBeLessThan(2.5);
});

test('twice as much of the worst text takes about twice as long', AGAIN, () => {
  const hard = indexOfTexts([...names, `${'aaaa '.repeat(40)}end`]).index;
  const time = (length: number) => medianMs(() => findCandidates(hard, 'aaaa '.repeat(length / 5)).length, 60);
  expect(time(40_000) / time(20_000)).toBeLessThan(3.5);
});
