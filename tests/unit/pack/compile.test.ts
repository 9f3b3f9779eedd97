import { expect, test } from 'vitest';
import { createCardStore } from '../../../lib/knowledge/card-store.ts';
import { decodeBase64 } from '../../../lib/pack/base64.ts';
import { compilePack } from '../../../lib/pack/compile.ts';
import { decodeNameIndex } from '../../../lib/pack/name-index.ts';
import { entity, fact, pack } from '../../fixtures/pack.ts';

const gym = entity({
  id: 'acme-gym',
  category: 'organisation',
  family: 'acme',
  familiar: true,
  name: 'Acme Gym',
  names: {
    en: ['Acme Gym', { text: 'Gym', match: 'context', for: ['weights', 'bench'], against: ['Python'] }],
    zh: ['阿克梅'],
  },
});

test('the name index keeps entities, policies and clue words through its bytes', () => {
  const { nameIndex } = compilePack(pack(entity(), gym));
  const index = decodeNameIndex(new Uint8Array(nameIndex));
  expect(index.entities).toEqual([
    { id: 'acme', category: 'company', name: 'Acme', familiar: false },
    { id: 'acme-gym', category: 'organisation', name: 'Acme Gym', family: 'acme', familiar: true },
  ]);
  expect([...index.tail.clues.values()]).toEqual([{ for: ['weights', 'bench'], against: ['Python'] }]);
});

test('the index survives base64 at any alignment', () => {
  const { nameIndex } = compilePack(pack(entity(), gym));
  const bytes = decodeBase64(Buffer.from(nameIndex).toString('base64'));
  expect(decodeNameIndex(bytes).entities).toHaveLength(2);
});

test('bytes that are no index are refused', () => {
  expect(() => decodeNameIndex(new Uint8Array(64))).toThrow(/not a name index/);
  expect(() => decodeNameIndex(new Uint8Array(3))).toThrow(/not a name index/);
});

test('drafts do not ship, withdrawn facts are not shown', async () => {
  const draft = entity({ id: 'draft', draft: true, name: 'Draft', names: { en: ['Draft'] } });
  const withdrawn = entity({ facts: [fact('founded', '1949'), fact('founded', '1950', { withdrawn: true })] });
  const { cardIndex, chunks } = compilePack(pack(withdrawn, draft));
  expect(Object.keys(cardIndex.entities)).toEqual(['acme']);
  expect(chunks[0]?.['acme']?.facts.map((item) => item.value)).toEqual(['1949']);
});

test('cards are cut into chunks that are loaded when asked for', async () => {
  const many = Array.from({ length: 400 }, (_, number) =>
    entity({ id: `acme-${number}`, name: `Acme ${number}`, names: { en: [`Acme ${number}`] } }),
  );
  const { cardIndex, chunks } = compilePack(pack(...many));
  expect(chunks.length).toBeGreaterThan(1);
  for (const chunk of chunks) expect(JSON.stringify(chunk).length).toBeLessThan(100_000);
  const loaded: string[] = [];
  const store = createCardStore(async (name) => {
    loaded.push(name);
    return name === 'index.json' ? cardIndex : chunks[Number.parseInt(name, 10)];
  });
  expect((await store.get(['acme-399', 'nobody', 'acme-398'], { lang: 'en' })).map((card) => card.id)).toEqual([
    'acme-399',
    'acme-398',
  ]);
  expect(loaded).toEqual(['index.json', `${chunks.length - 1}.json`]);
});

test('a chunk that failed to load is asked for again', async () => {
  const { cardIndex, chunks } = compilePack(pack(entity()));
  let failing = true;
  const store = createCardStore(async (name) => {
    if (name === 'index.json') return cardIndex;
    if (failing) throw new Error('disk');
    return chunks[0];
  });
  await expect(store.get(['acme'], { lang: 'en' })).rejects.toThrow('disk');
  failing = false;
  expect(await store.get(['acme'], { lang: 'en' })).toHaveLength(1);
});
