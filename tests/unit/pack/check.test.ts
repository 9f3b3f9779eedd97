import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../lib/pack/check.ts';
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

  test('two entities with one name, unless both go by context', () => {
    const other = entity({ id: 'acme-gym', name: 'Acme', names: { en: ['Acme'] } });
    expect(checkPack(pack(entity(), other))[0]?.message).toMatch(/is also a name of acme-gym/);
    const names = (clue: string) => ({ en: [{ text: 'Acme', match: 'context', for: [clue] }] });
    expect(
      checkPack(pack(entity({ names: names('anvil') }), entity({ id: 'acme-gym', names: names('weights') }))),
    ).toEqual([]);
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
