import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCandidates } from '../../../lib/matching/scan/candidates.ts';
import { encodeNameIndex } from '../../../lib/pack/encode-name-index.ts';
import type { IndexedName } from '../../../lib/pack/index-source.ts';
import { decodeNameIndex } from '../../../lib/pack/name-index.ts';
import { isSignOf } from '../../fixtures/signs.ts';
import { naiveCandidates } from './naive.ts';

/** Media: nothing but the spelling itself belongs to their names. */
const entities = [{ id: 'acme', category: 'media' as const, name: 'Acme', familiar: false }];

function indexOf(names: IndexedName[]) {
  return decodeNameIndex(new Uint8Array(encodeNameIndex({ entities, names, phrases: [], related: [], topics: [] })));
}

const unit = fc.constantFrom(
  ...'abAB12',
  ' ',
  ' ',
  '-',
  "'",
  '.',
  ...'中国美',
  ...'アメー',
  ...'딥시크',
  'é',
  'д',
  'ひ',
);
const dressed = fc.constantFrom('\u00AD', '\u200B', '\u00A0', '\n', '’', '‐', 'Ａ', '２', 'ﬁ', '\uD83D', '\uDE00', '·');
const name = fc
  .record({ text: fc.string({ unit, minLength: 1, maxLength: 7 }), anyCase: fc.boolean() })
  .filter(({ text }) => isSignOf(text))
  .map(
    ({ text, anyCase }): IndexedName => ({
      text,
      entity: 0,
      match: anyCase ? 'any-case' : 'exact',
      for: [],
      against: [],
    }),
  );
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 12, selector: ({ text, match }) => `${text} ${match}` });

/** So many texts are looked through with one index, whose making takes longer than they do. */
const TEXTS = 25;

/** Texts that hold some of these names, whole or beside others. */
const textsOf = (list: readonly IndexedName[]) =>
  fc.array(
    fc
      .array(
        fc.oneof(
          { arbitrary: fc.constantFrom(...list.map(({ text }) => text)), weight: 3 },
          { arbitrary: unit, weight: 4 },
          { arbitrary: dressed, weight: 1 },
        ),
        { maxLength: 24 },
      )
      .map((parts) => parts.join('')),
    { minLength: TEXTS, maxLength: TEXTS },
  );

/** `FUZZ_TEXTS=1000000 npx vitest run --project unit tests/unit/matching/automaton.test.ts` looks longer. */
test('finds what a naive search finds, in every script', () => {
  fc.assert(
    fc.property(
      names.chain((list) => fc.tuple(fc.constant(list), textsOf(list))),
      ([list, texts]) => {
        const index = indexOf(list);
        for (const text of texts) {
          // The index sorts its names: compare what is spelled, not the numbers.
          const spelled = findCandidates(index, text).map(({ start, end }) => [start, end]);
          const naive = naiveCandidates(list, text).map(({ start, end }) => [start, end]);
          expect(spelled, JSON.stringify(text)).toEqual(naive);
        }
      },
    ),
    { numRuns: Number(process.env['FUZZ_TEXTS'] ?? 10_000) / TEXTS },
  );
}, 3_600_000);

/** Finds of longer runs, kept. */
test.each<[names: [text: string, match: 'exact' | 'any-case'][], text: string, expected: [number, number][]]>([
  // Two names that begin with one word: neither is met in the case that only the other lists.
  [
    [
      ['ba', 'any-case'],
      ['bA é', 'any-case'],
    ],
    'bA éa',
    [],
  ],
  // A single unit of an unspaced script beside a name that begins with it.
  [
    [
      ['国', 'exact'],
      ['国크', 'exact'],
    ],
    '国크',
    [[0, 2]],
  ],
  // The same letters in any case, listed twice in different case.
  [
    [
      ['AB中', 'any-case'],
      ['aB中', 'any-case'],
    ],
    'aB中',
    [[0, 3]],
  ],
  // A soft hyphen behind the last letter of a text.
  [[['b', 'exact']], 'b\u00AD', [[0, 1]]],
  // A line's end within a name of an unspaced script.
  [[['メー', 'exact']], 'メ\nー', [[0, 3]]],
  // The same behind a unit that is a name by itself.
  [
    [
      ['中', 'exact'],
      ['中ー中', 'exact'],
    ],
    '中\nー中',
    [[0, 4]],
  ],
  // A space behind a hyphen ends a name.
  [[['b-시', 'any-case']], 'B‐ 시', []],
])('%j in %j', (given, text, expected) => {
  const list = given.map(([name, match]): IndexedName => ({ text: name, entity: 0, match, for: [], against: [] }));
  expect(findCandidates(indexOf(list), text).map(({ start, end }) => [start, end])).toEqual(expected);
});

test.each([
  ['中国人民', ['中国']],
  ['人工呼吸', []],
  ['人工智', []],
  ['說人工', []],
  ['人工智能', ['人工智能']],
  ['人工\n智能', ['人工\n智能']],
  ['人\u00AD工智能', ['人\u00AD工智能']],
  ['中國和人工智能', ['中國', '人工智能']],
  ['３Ｍ和3m', ['３Ｍ', '3m']],
  ['델은 델', ['델', '델']],
])('a known pair counts where it is a name or its third unit goes on: %j', (text, surfaces) => {
  const list = ['中国', '人工智能', '델'].map((text) => ({ text, match: 'exact' as const }));
  const index = indexOf(
    [...list, { text: '3M', match: 'any-case' as const }].map((name) => ({ ...name, entity: 0, for: [], against: [] })),
  );
  expect(findCandidates(index, text).map(({ start, end }) => text.slice(start, end))).toEqual(surfaces);
});
