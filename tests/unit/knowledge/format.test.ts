import { expect, test } from 'vitest';
import { besideStory, formatPeriod, formatValue } from '../../../lib/knowledge/format.ts';
import { readPackSource } from '../../../scripts/lib/read-data.ts';

const money = readPackSource().properties['revenue'];

test.each([
  ['USD', '$1.05 trillion'],
  ['TWD', 'NT$1.05 trillion'],
  ['HKD', 'HK$1.05 trillion'],
  ['CAD', 'CA$1.05 trillion'],
  ['CNY', 'CN¥1.05 trillion'],
  ['JPY', '¥1.05 trillion'],
])('an amount in %s is taken for no other currency', (currency, expected) => {
  if (!money) throw new Error('no such property');
  expect(formatValue({ amount: 1.05e12, currency }, money, 'en')).toBe(expected);
});

test('a date beside a story is its month, and the day only in the story’s own month', () => {
  expect(besideStory('2026-11-24', '2026-12-01')).toBe('2026-11');
  expect(besideStory('2026-11-24', '2026-11-30')).toBe('2026-11-24');
  expect(besideStory('2026', '2026-11-30')).toBe('2026');
  expect(besideStory('2026-11-24', undefined)).toBe('2026-11');
});

test.each([
  ['2024', '2024', /^2024$/u],
  ['2024', '2025', /^2024 ?– ?2025$/u],
  ['2026-02', '2026-04', /^Feb ?– ?Apr 2026$/u],
  ['2025-02', '2026-01', /^Feb 2025 ?– ?Jan 2026$/u],
  // As precise as the less precise of both.
  ['2025-02', '2026', /^2025 ?– ?2026$/u],
  ['2025', '2026-02', /^2025 ?– ?2026$/u],
])('a period from %s to %s is told as short as it can be', (first, last, expected) => {
  expect(formatPeriod(first, last, 'en').replace(/\s/gu, ' ')).toMatch(expected);
});
