import { describe, expect, test } from 'vitest';
import { resolveMany, resolveSingle } from '../../../lib/knowledge/dated-values.ts';
import { fact } from '../../fixtures/pack.ts';

const history = [
  fact('newest-model', 'V2', { from: '2024-05', until: '2025-01-20' }),
  fact('newest-model', 'R1', { from: '2025-01-20', until: '2026-04-24' }),
  fact('newest-model', 'V4', { from: '2026-04-24' }),
];
const shown = (storyDate?: string, facts = history) =>
  resolveSingle(facts, storyDate).map(({ fact: { value }, note }) => [value, note?.kind, note?.date]);

describe('a value that changed', () => {
  test('after the story: what held then, and what held at the check', () => {
    expect(shown('2025-07-29')).toEqual([
      ['R1', 'in-story', '2025-07-29'],
      ['V4', 'as-of', '2026-11-01'],
    ]);
  });
  test('on the very day it changed the new value holds', () => {
    expect(shown('2025-01-19')[0]?.[0]).toBe('V2');
    expect(shown('2025-01-20')[0]?.[0]).toBe('R1');
  });
  test('held then and at the check: one value, no note', () => {
    expect(shown('2026-06-01')).toEqual([['V4', undefined, undefined]]);
  });
  test('the story is newer than the check: the card says so', () => {
    expect(shown('2026-12-24')).toEqual([['V4', 'checked-before', '2026-11-01']]);
  });
  test('the page has no date: the value with its check', () => {
    expect(shown()).toEqual([['V4', 'as-of', '2026-11-01']]);
  });
  test('a story from before the first known value is not told a later one as if it had held', () => {
    expect(shown('2023-01-01')).toEqual([['V4', 'from', '2026-04-24']]);
  });
  test('what ended and was not followed is told as ended', () => {
    const ended = [fact('newest-model', 'V2', { from: '2024', until: '2025-01-20' })];
    expect(shown('2024-06-01', ended)).toEqual([['V2', 'until', '2025-01-20']]);
    expect(shown('2026-06-01', ended)).toEqual([['V2', 'until', '2025-01-20']]);
  });
  test('a change known to the year alone is told with its year in a story of that year', () => {
    const chiefs = [
      fact('newest-model', 'A', { until: '2024' }),
      fact('newest-model', 'B', { from: '2024', until: '2026-03-01' }),
      fact('newest-model', 'C', { from: '2026-03-01' }),
    ];
    expect(shown('2024-06-01', chiefs)).toEqual([
      ['A', 'until', '2024'],
      ['B', 'from', '2024'],
      ['C', 'as-of', '2026-11-01'],
    ]);
    expect(shown('2023-06-01', chiefs)[0]?.[0]).toBe('A');
    expect(shown('2025-06-01', chiefs)[0]?.[0]).toBe('B');
  });
  test('known to the month alone, in a story of that month: both values with it', () => {
    const models = [fact('newest-model', 'A', { until: '2024-02' }), fact('newest-model', 'B', { from: '2024-02' })];
    expect(shown('2024-02-20', models)).toEqual([
      ['A', 'until', '2024-02'],
      ['B', 'from', '2024-02'],
    ]);
    expect(shown('2024-03-01', models)).toEqual([['B', undefined, undefined]]);
  });
  test('a value that came back after the story is one value, not a change', () => {
    const returned = [
      fact('newest-model', 'A', { until: '2023-11-17' }),
      fact('newest-model', 'B', { from: '2023-11-17', until: '2023-11-22' }),
      fact('newest-model', 'A', { from: '2023-11-22' }),
    ];
    expect(shown('2023-06-01', returned)).toEqual([['A', undefined, undefined]]);
    expect(shown('2023-11-18', returned).map(([value]) => value)).toEqual(['B', 'A']);
  });
  test('what began and ended after the story is not told at all', () => {
    const later = [fact('newest-model', 'V2', { from: '2026-02', until: '2026-06' })];
    expect(shown('2025-07-29', later)).toEqual([]);
    expect(shown('2026-03-01', later)).toEqual([['V2', 'until', '2026-06']]);
  });
  test('what never changes has no note, whatever the story', () => {
    const founded = [fact('founded', '2023')];
    for (const date of [undefined, '2020-01-01', '2027-01-01'])
      expect(shown(date, founded)).toEqual([['2023', undefined, undefined]]);
  });
});

test('of several values that may hold at once, later ones say since when and ended ones are left out', () => {
  const founders = [
    fact('founder', { label: 'A' }),
    fact('founder', { label: 'B' }, { from: '2025-09' }),
    fact('founder', { label: 'C' }, { until: '2024-01' }),
  ];
  const labels = (date?: string) => resolveMany(founders, date).map(({ fact: item, note }) => [item.value, note?.kind]);
  expect(labels('2025-07-29')).toEqual([
    [{ label: 'A' }, undefined],
    [{ label: 'B' }, 'from'],
  ]);
  expect(labels('2023-07-29')[2]).toEqual([{ label: 'C' }, 'until']);
  // It may have ended on any day of that month.
  expect(labels('2024-01-20')[2]).toEqual([{ label: 'C' }, 'until']);
});

describe('a value that ages, of which nobody knows since when it has held', () => {
  const chief = [fact('chief-executive', { label: 'A' })];
  const spokenFor = () => '2025-03-01';
  test('is dated in a story from before its sources', () => {
    expect(resolveSingle(chief, '2023-06-01', spokenFor)[0]?.note).toEqual({ kind: 'as-of', date: '2026-11-01' });
    expect(resolveMany(chief, '2023-06-01', spokenFor)[0]?.note).toEqual({ kind: 'as-of', date: '2026-11-01' });
  });
  test('needs no date between its sources and its check', () => {
    expect(resolveSingle(chief, '2025-03-01', spokenFor)[0]?.note).toBeUndefined();
    expect(resolveMany(chief, '2025-03-01', spokenFor)[0]?.note).toBeUndefined();
  });
  test('which has a beginning is told as that says', () => {
    const dated = [fact('chief-executive', { label: 'A' }, { from: '2020' })];
    expect(resolveSingle(dated, '2023-06-01', spokenFor)[0]?.note).toBeUndefined();
  });
});
