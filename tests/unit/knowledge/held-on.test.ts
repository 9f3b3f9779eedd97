/** What held on this date: the bundled pack against rows that were read in sources of their own. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createCardStore } from '../../../lib/knowledge/card-store.ts';
import { compilePack } from '../../../lib/pack/compile.ts';
import { readPackSource } from '../../../scripts/lib/read-data.ts';

const rows = readFileSync(new URL('held-on.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [id: string, date: string, property: string, value: string, source: string]);

const { cardIndex, chunks } = compilePack(readPackSource());
const cards = createCardStore(async (name) => (name === 'index.json' ? cardIndex : chunks[Number.parseInt(name, 10)]));

describe('what held on this date', () => {
  test('there are at least a hundred rows, each with its source', () => {
    expect(rows.length).toBeGreaterThanOrEqual(100);
    for (const row of rows) expect(row, row.join(' ')).toHaveLength(5);
  });
  test.each(rows)('%s on %s: %s is %s', async (id, storyDate, property, value) => {
    const [card] = await cards.get([id], { storyDate, lang: 'en' });
    const values = card?.facts.find((fact) => fact.property === property)?.values ?? [];
    // What came after the story is shown too, but with a note that says so.
    const then = values.filter(({ note }) => note?.kind !== 'as-of' && note?.kind !== 'from').map(({ text }) => text);
    expect(then, `${id} says nothing of ${property}`).toContain(value);
  });
});
