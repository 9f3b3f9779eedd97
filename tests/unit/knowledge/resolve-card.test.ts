import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../lib/knowledge/format.ts';
import { resolveCard } from '../../../lib/knowledge/resolve-card.ts';
import type { CardRecord } from '../../../lib/pack/card-record.ts';
import { compilePack } from '../../../lib/pack/compile.ts';
import { entity, fact, pack, source } from '../../fixtures/pack.ts';

const acme = entity({
  native: 'zh',
  names: { en: ['Acme'], zh: ['阿克梅', '阿克梅公司'] },
  summary: { en: 'Maker of anvils.', zh: '铁砧制造商。' },
  facts: [
    fact('headquarters', 'Phoenix'),
    fact('founded', '1949-09'),
    fact('founder', { entity: 'jane' }),
    fact('founder', { label: 'Chuck' }),
    fact(
      'valuation',
      { amount: 852_000_000_000, currency: 'USD' },
      { from: '2025-03', until: '2026-01', sources: ['s2'] },
    ),
    fact('valuation', { amount: 2.5e12, currency: 'USD' }, { from: '2026-01', sources: ['s3'] }),
    fact('newest-model', 'Anvil 3', { from: '2024' }),
    fact('employees', { amount: 1200, unit: 'people' }),
  ],
  events: [
    { date: '2025-09', text: { en: 'Later' }, sources: ['s1'] },
    { date: '2020', text: { en: 'Earlier' }, sources: ['s1'] },
  ],
  related: [{ relation: 'related-to', entity: 'jane' }],
  sources: { s1: source(), s2: source({ title: 'Round' }), s3: source({ title: 'Offer' }), s4: source() },
});
const jane = entity({
  id: 'jane',
  category: 'person',
  name: 'Jane Doe',
  names: { en: ['Jane Doe'] },
  related: [{ relation: 'related-to', entity: 'acme' }],
});
const { cardIndex, chunks } = compilePack(pack(acme, jane));
const record = chunks[0]?.['acme'] as CardRecord;
const card = (storyDate?: string, lang = 'en') => resolveCard(record, cardIndex, { storyDate, lang });

describe('the card for a story', () => {
  test('says name, native name, kind and place', () => {
    expect(card('2025-07-29')).toMatchObject({
      name: 'Acme',
      nativeName: { text: '阿克梅', lang: 'zh' },
      kind: { text: 'AI company', lang: 'en' },
      corner: 'Phoenix',
      asOf: 'changed',
    });
  });
  test('orders facts by the property list and writes values in words', () => {
    const facts = card('2025-07-29').facts.map(
      (row) => `${row.label}: ${row.values.map((value) => value.text).join(' | ')}`,
    );
    expect(facts).toEqual([
      'Valuation: $852 billion | $2.5 trillion',
      'Founder: Jane Doe | Chuck',
      'Founded: September 1949',
      'Newest model: Anvil 3',
      'Staff: 1,200 people',
      'Headquarters: Phoenix',
    ]);
  });
  test('a hover shows three facts; what changed since the story is always among them', () => {
    const view = card('2025-07-29');
    expect(view.short.map((at) => view.facts[at]?.property)).toEqual(['valuation', 'founder', 'founded']);
    const late = resolveCard(
      {
        ...record,
        facts: [
          ...record.facts.slice(0, 4),
          ...[fact('newest-model', 'A', { from: '2024', until: '2026' }), fact('newest-model', 'B', { from: '2026' })],
          fact('employees', { amount: 1, unit: 'x' }),
        ],
      },
      {
        ...cardIndex,
        properties: {
          ...cardIndex.properties,
          'newest-model': { label: 'Newest model', type: 'text', many: false, stale: 1, order: { '*': 99 } },
        },
      },
      { storyDate: '2025-07-29', lang: 'en' },
    );
    expect(late.short.map((at) => late.facts[at]?.property)).toEqual(['founder', 'founded', 'newest-model']);
  });
  test('numbers sources as the card refers to them and leaves out the others', () => {
    const view = card('2025-07-29');
    expect(view.sources.map((item) => item.title)).toEqual(['About us', 'Round', 'Offer']);
    expect(view.facts[0]?.values.map((value) => value.sources)).toEqual([[2], [3]]);
  });
  test('events stand in order, those after the story are known as such', () => {
    expect(card('2025-07-29').events.map((event) => [event.text, event.afterStory])).toEqual([
      ['Earlier', false],
      ['Later', true],
    ]);
  });
  test('writes in the wanted language and says when it falls back', () => {
    expect(card(undefined, 'zh-CN').summary).toEqual({ text: '铁砧制造商。', lang: 'zh' });
    expect(card(undefined, 'ko').summary).toEqual({ text: 'Maker of anvils.', lang: 'en' });
  });
  test('its three cases', () => {
    expect(card('2026-06-01').asOf).toBe('held');
    expect(card('2026-12-24').asOf).toBe('story-newer');
    expect(card().asOf).toBe('undated');
  });
  test('chips lead to entities that have a card', () => {
    expect(card().chips).toEqual([{ id: 'jane', name: 'Jane Doe', category: 'person' }]);
  });
});

test.each([
  ['2025', 'en', '2025'],
  ['2025-07', 'en', 'July 2025'],
  ['2025-07-29', 'en-US', '29 July 2025'],
  ['2025-07', 'de', 'Juli 2025'],
  ['2025-07-29', 'ko', '2025년 7월 29일'],
])('a date is as precise as known: %s in %s', (date, lang, text) => {
  expect(formatDate(date, lang)).toBe(text);
});
