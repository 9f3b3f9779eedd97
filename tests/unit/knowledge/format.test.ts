import { expect, test } from 'vitest';
import { besideStory, formatValue } from '../../../lib/knowledge/format.ts';
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
