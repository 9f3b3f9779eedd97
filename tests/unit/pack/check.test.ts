import { describe, expect, test } from 'vitest';
import { advisePack } from '../../../lib/pack/check/advise-pack.ts';
import { checkPack } from '../../../lib/pack/check/check-pack.ts';
import type { Lexicon } from '../../../lib/pack/check/lexicon.ts';
import { overdueFacts } from '../../../lib/pack/check/overdue.ts';
import type { PackSource } from '../../../lib/pack/pack-source.ts';
import { PackError, parseJson } from '../../../lib/pack/parse.ts';
import { EntitySchema } from '../../../lib/pack/schema.ts';
import { entity, fact, pack, source } from '../../fixtures/pack.ts';

const problems = (changes: Record<string, unknown>) =>
  checkPack(pack(entity(changes))).map((p) => `${p.where}: ${p.message}`);

test('a complete entity has no problem', () => {
  expect(problems({})).toEqual([]);
});

describe('one thing bent, one message', () => {
  test.each<[string, Record<string, unknown>, RegExp]>([
    ['unknown property', { facts: [fact('colour', 'red')] }, /no property "colour"/],
    ['value of the wrong type', { facts: [fact('founded', 'long ago')] }, /must be a date/],
    ['number without unit', { facts: [fact('employees', '200')] }, /must be \{ "amount": number, "unit"/],
    ['entity value as text', { facts: [fact('founder', 'Jane')] }, /or, without a card, \{ "label"/],
    ['entity value that dangles', { facts: [fact('founder', { entity: 'jane' })] }, /no entity "jane"/],
    ['website over http', { facts: [fact('website', 'http://acme.example')] }, /must be an https URL/],
    ['dates crossed', { facts: [fact('founded', '1949', { from: '2024-02', until: '2024-01' })] }, /must lie before/],
    ['30 February', { facts: [fact('founded', '1949', { from: '2024-02-30' })] }, /not in the calendar/],
    ['begins after its check', { facts: [fact('founded', '1949', { from: '2027' })] }, /begins after it was checked/],
    [
      'two values at a time',
      { facts: [fact('newest-model', 'A', { from: '2024' }), fact('newest-model', 'B', { from: '2025' })] },
      /holds one value at a time/,
    ],
    ['missing source', { facts: [fact('founded', '1949', { sources: ['s1', 's2'] })] }, /no source "s2"/],
    ['idle source', { sources: { s1: source(), s2: source() } }, /supports nothing/],
    [
      'tracking parameter',
      { sources: { s1: source({ url: 'https://acme.example/?utm_source=x' }) } },
      /tracking parameter/,
    ],
    ['relative time', { summary: { en: 'Acme currently makes anvils.' } }, /"currently" goes stale/],
    ['summary too long', { summary: { en: 'word '.repeat(60) } }, /at most 240/],
    ['relative time in Chinese', { summary: { en: 'Acme.', zh: '目前是铁砧制造商。' } }, /"目前" goes stale/],
    [
      'event too long',
      { events: [{ date: '2020', text: { en: 'x'.repeat(121) }, sources: ['s1'] }] },
      /events\[0\]\.text\.en: is 121 characters long; at most 120/,
    ],
    [
      'event on a day that is not there',
      { events: [{ date: '2023-02-29', text: { en: 'Opened' }, sources: ['s1'] }] },
      /events\[0\]\.date: "2023-02-29" is not in the calendar/,
    ],
    [
      'view without its source',
      {
        views: [
          { holder: { label: 'A' }, text: { en: 'x' }, date: '2025', sources: ['s9'] },
          { holder: { label: 'B' }, text: { en: 'y' }, date: '2025', sources: ['s1'] },
        ],
      },
      /views\[0\]\.sources: no source "s9"/,
    ],
    ['HTML', { summary: { en: 'Maker of <b>anvils</b>.' } }, /plain text/],
    ['bidi control', { name: 'Acme', kind: { en: 'AI \u202Ecompany' } }, /plain text/],
    [
      'one-sided view',
      { views: [{ holder: { label: 'A' }, text: { en: 'x' }, date: '2025', sources: ['s1'] }] },
      /two sides/,
    ],
    ['dangling relation', { related: [{ relation: 'related-to', entity: 'nobody' }] }, /no entity "nobody"/],
    ['unknown relation', { related: [{ relation: 'friend-of', entity: 'acme' }] }, /no relation "friend-of"/],
    ['related to itself', { related: [{ relation: 'related-to', entity: 'acme' }] }, /not related to itself/],
    [
      'two views of one party',
      {
        views: ['x', 'y'].map((en) => ({ holder: { label: 'A' }, text: { en }, date: '2025', sources: ['s1'] })),
      },
      /two sides/,
    ],
    ['family of itself', { family: 'acme' }, /no entity "acme" beside it/],
    ['family that is not there', { family: 'anvils' }, /no entity "anvils"/],
    ['short exact name', { names: { en: ['Acme', 'AC'] } }, /is short/],
    ['context without clues', { names: { en: ['Acme', { text: 'Anvil', match: 'context' }] } }, /needs context words/],
    ['display name that is no name', { name: 'Acme Inc' }, /must also stand among names.en/],
    ['native language without a name', { native: 'zh' }, /there is no name in "zh"/],
  ])('%s', (_, changes, message) => {
    const found = problems(changes);
    expect(found.join('\n')).toMatch(message);
    expect(found).toHaveLength(1);
  });

  test('a relation needs its inverse, between kinds that can bear it', () => {
    const model = entity({ id: 'anvil-1', category: 'model', name: 'Anvil-1', names: { en: ['Anvil-1'] } });
    const company = (relation: string) => entity({ related: [{ relation, entity: 'anvil-1' }] });
    expect(checkPack(pack(company('developer-of'), model))[0]?.message).toMatch(/one-sided: anvil-1 lacks/);
    const wrong = checkPack(pack(company('developed-by'), model)).map((problem) => problem.message);
    expect(wrong.join('\n')).toMatch(/a company cannot be "developed-by"/);
  });

  test('an id that does not match its file, or is used twice', () => {
    const source = pack(entity(), entity());
    const [first] = source.entities;
    if (first) first.file = 'data/entities/company/other.json';
    const messages = checkPack(source).map((problem) => problem.message);
    expect(messages.join('\n')).toMatch(/the file must be entities\/company\/acme\.json/);
    expect(messages.join('\n')).toMatch(/used by another file/);
  });

  test('an id that once belonged to another entity', () => {
    const source = { ...pack(entity()), retiredIds: ['acme'] };
    expect(checkPack(source)[0]?.message).toMatch(/an id is never used again/);
  });

  test('a common word, and a name inside a longer phrase of the language', () => {
    const lexicon: Lexicon = {
      isCommonWord: (word) => word === 'anvil',
      phrasesAround: (words) => (words === 'Acme' ? ['Acme Valley'] : []),
    };
    const named = (name: unknown) => pack(entity({ names: { en: ['Acme', name] } }));
    const told = (source: PackSource) => checkPack(source, lexicon).map((problem) => problem.message);
    const phrases = { phrases: ['Acme Valley'] };
    expect(told({ ...named('Anvil'), ...phrases })).toEqual([
      expect.stringMatching(/"Anvil" is a common English word/),
    ]);
    expect(told({ ...named({ text: 'Anvil', reason: 'the anvils of this field' }), ...phrases })).toEqual([]);
    expect(told(pack(entity()))).toEqual([expect.stringMatching(/"Acme" stands in "Acme Valley"; list that phrase/)]);
  });

  test('a surname may be shared, a name that counts by itself may not', () => {
    const person = (id: string, match: string) =>
      entity({ id, category: 'person', name: id, names: { en: [id, { text: 'Li', match, reason: 'a test' }] } });
    expect(checkPack(pack(person('li-one', 'short'), person('li-two', 'short')))).toEqual([]);
    const [problem] = checkPack(pack(person('li-one', 'short'), person('li-two', 'exact')));
    expect(problem?.where).toBe('data/entities/person/li-two.json: names.en[1]');
    expect(problem?.message).toMatch(/"Li" is also a name of li-one/);
  });

  test('two entities with one name, unless both go by context', () => {
    const other = entity({ id: 'acme-gym', name: 'Acme', names: { en: ['Acme'] } });
    expect(checkPack(pack(entity(), other))[0]?.message).toMatch(/is also a name of acme-gym/);
    const names = (clue: string) => ({ en: [{ text: 'Acme', match: 'context', for: [clue] }] });
    expect(
      checkPack(pack(entity({ names: names('anvil') }), entity({ id: 'acme-gym', names: names('weights') }))),
    ).toEqual([]);
    const same = checkPack(pack(entity({ names: names('anvil') }), entity({ id: 'acme-gym', names: names('anvil') })));
    expect(same.map((problem) => problem.message).join()).toMatch(/with different words/);
  });
});

describe('what an editor should look at again', () => {
  const advice = (changes: Record<string, unknown>) =>
    advisePack(pack(entity(changes)), '2026-11-24', new Set(['copies.example'])).map(
      ({ where, message }) => `${where}: ${message}`,
    );
  const related = { related: [{ relation: 'related-to', entity: 'other' }] };
  const sources = { s1: source(), s2: source({ url: 'https://news.example/acme', tier: 'news' }) };
  const sound = { ...related, sources };

  test('a sound entity has no warning', () => {
    expect(advice(sound)).toEqual([]);
  });
  test.each<[string, Record<string, unknown>, RegExp]>([
    [
      'a check older than the property allows',
      { ...sound, facts: [fact('employees', { amount: 5, unit: 'people' }, { checked: '2026-08-16' })] },
      /facts\[0\] \(employees\): was checked on 2026-08-16, 10 days longer ago/,
    ],
    ['a single source', { ...related }, /a single source/],
    ['no primary source', { ...related, sources: { s1: source({ tier: 'news' }), s2: sources.s2 } }, /no primary/],
    ['no relation', { sources }, /no relation/],
    [
      'a fact on copies alone',
      {
        ...sound,
        sources: { s1: source({ url: 'https://de.copies.example/acme' }), s2: sources.s2 },
        events: [{ date: '2024', text: { en: 'Moves' }, sources: ['s2'] }],
      },
      /facts\[0\]\.sources: only copies of what others report \(de\.copies\.example\)/,
    ],
    [
      'few clues',
      { ...sound, names: { en: ['Acme', { text: 'Anvil', match: 'context', for: ['iron', 'smith'] }] } },
      /names\.en\[1\]: "Anvil" has 2 context words/,
    ],
  ])('%s', (_, changes, message) => {
    expect(advice(changes)).toEqual([expect.stringMatching(message)]);
  });
  test('a value that has ended does not age, and the most overdue comes first', () => {
    const staff = (amount: number, changes: Record<string, unknown>) =>
      fact('employees', { amount, unit: 'people' }, changes);
    const source = pack(
      entity({
        facts: [
          staff(1, { checked: '2024-01-01', until: '2024-06' }),
          staff(2, { checked: '2026-01-01', from: '2024-06' }),
          fact('valuation', { amount: 1, currency: 'USD' }, { checked: '2025-01-01' }),
        ],
      }),
    );
    expect(overdueFacts(source, '2026-11-24').map(({ property, checked }) => [property, checked])).toEqual([
      ['valuation', '2025-01-01'],
      ['employees', '2026-01-01'],
    ]);
  });
});

describe('a file that does not have the shape', () => {
  const read = (json: unknown) => () =>
    parseJson(EntitySchema, JSON.stringify(json), 'data/entities/company/acme.json');
  test('an unknown key is refused, with its place', () => {
    expect(read({ ...entity(), colour: 'red' })).toThrow(/acme\.json: colour/);
  });
  test('a fact without source is refused, with its place', () => {
    expect(read({ ...entity(), facts: [{ ...fact('founded', '1949'), sources: [] }] })).toThrow(
      /facts\.0\.sources: needs at least one source/,
    );
  });
  test('an http source and a bad id are both told at once', () => {
    const bad = read({ ...entity(), id: 'Acme Inc', sources: { s1: source({ url: 'http://acme.example' }) } });
    expect(bad).toThrow(/id: must be kebab-case/);
    expect(bad).toThrow(/sources\.s1\.url: must be https/);
  });
  test('broken JSON names the file', () => {
    expect(() => parseJson(EntitySchema, '{', 'data/entities/company/acme.json')).toThrow(PackError);
    expect(() => parseJson(EntitySchema, '{', 'data/entities/company/acme.json')).toThrow(/acme\.json: is not JSON/);
  });
});
