import { expect, test } from 'vitest';
import { aboutPack } from '../../../lib/pack/about.ts';
import { entity } from '../../fixtures/pack.ts';

const related = (...ids: string[]) => ids.map((id) => ({ relation: 'related-to', entity: id }));

test('counts what ships, and shows of each category two short names that are marked and well connected', () => {
  const about = aboutPack([
    entity({ id: 'alone', name: 'Alone', names: { en: ['Alone'] } }),
    entity({ id: 'giant', name: 'Giant', familiar: true, related: related('alone', 'known', 'long') }),
    entity({ id: 'known', name: 'Known', related: related('alone', 'giant') }),
    entity({
      id: 'long',
      name: 'A company with a name that fills a line',
      related: related('alone', 'giant', 'known'),
    }),
    entity({ id: 'draft', name: 'Draft', draft: true }),
    entity({ id: 'land', name: 'Land', category: 'government', kind: { en: 'Country' } }),
  ]);
  expect(about).toMatchObject({ entities: 5, checked: '2026-11-01' });
  expect(about.categories.company).toEqual({ count: 4, examples: ['Known', 'Alone'] });
  // Where all are familiar, better those than none.
  expect(about.categories.government).toEqual({ count: 1, examples: ['Land'] });
  expect(about.categories.media).toEqual({ count: 0, examples: [] });
});
