import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCandidates } from '../../../lib/matching/candidates.ts';
import { judgeText } from '../../../lib/matching/judge-text.ts';
import { compilePack } from '../../../lib/pack/compile.ts';
import { decodeNameIndex, type NameIndex } from '../../../lib/pack/name-index.ts';
import { entity, pack } from '../../fixtures/pack.ts';

function indexOf(namesById: Record<string, unknown[]>, phrases: string[] = []): NameIndex {
  const entities = Object.entries(namesById).map(([id, names]) => entity({ id, name: id, names: { en: names } }));
  return decodeNameIndex(new Uint8Array(compilePack({ ...pack(...entities), phrases }).nameIndex));
}

/** Surfaces that are taken, with their entity. */
function found(index: NameIndex, text: string): string[] {
  return judgeText(index, text)
    .filter((verdict) => verdict.taken)
    .map((verdict) => `${text.slice(verdict.start, verdict.end)}=${index.entities[verdict.entity]?.id}`);
}

describe('names as written', () => {
  const index = indexOf(
    {
      deepseek: ['DeepSeek', '深度求索', '딥시크'],
      google: ['Google'],
      deepmind: ['Google DeepMind', 'DeepMind'],
      plan: [{ text: 'AI Action Plan', match: 'any-case' }],
      us: ['U.S.'],
      apple: ['애플'],
      china: ['China'],
    },
    ['South China Morning Post'],
  );
  test.each<[string, string[]]>([
    ['Google DeepMind beats Google.', ['Google DeepMind=deepmind', 'Google=google']],
    ['Googles, Googled and subGoogle are other words', []],
    ['GOOGLE and google stay unmarked', []],
    ['the AI ACTION PLAN and the ai action plan', ['AI ACTION PLAN=plan', 'ai action plan=plan']],
    ['DeepSeek’s model, DeepSeek-powered, (DeepSeek)', ['DeepSeek=deepseek', 'DeepSeek=deepseek', 'DeepSeek=deepseek']],
    [
      'Google\u00A0DeepMind and Google\n      DeepMind',
      ['Google\u00A0DeepMind=deepmind', 'Google=google', 'DeepMind=deepmind'],
    ],
    ['Google   DeepMind, Goo\u00ADgle', ['Google   DeepMind=deepmind', 'Goo\u00ADgle=google']],
    ['ＤｅｅｐＳｅｅｋ in full width', ['ＤｅｅｐＳｅｅｋ=deepseek']],
    ['The U.S. and the U.S.-led bloc', ['U.S.=us', 'U.S.=us']],
    ['使用DeepSeek模型；深度求索发布', ['DeepSeek=deepseek', '深度求索=deepseek']],
    [
      '딥시크는 딥시크의 딥시크에서 딥시크가',
      ['딥시크=deepseek', '딥시크=deepseek', '딥시크=deepseek', '딥시크=deepseek'],
    ],
    ['애플리케이션은 애플이 아니다', ['애플=apple']],
    ['the South China Morning Post on China', ['China=china']],
  ])('%s', (text, expected) => {
    expect(found(index, text)).toEqual(expected);
  });
});

describe('match policies', () => {
  const index = indexOf({
    waic: ['World AI Conference', { text: 'WAIC', match: 'short' }],
    trump: ['Donald Trump', { text: 'Trump', match: 'short' }],
    gemini: [{ text: 'Gemini', match: 'context', for: ['Google', 'model'], against: ['horoscope'] }],
    bench: ['Judy Trump', { text: 'Trump', match: 'short' }].slice(0, 1),
  });
  test('a short form waits for its full form, wherever that stands', () => {
    expect(found(index, 'WAIC opened.')).toEqual([]);
    expect(found(index, 'WAIC opened.\nThe World AI Conference is large.')).toEqual([
      'WAIC=waic',
      'World AI Conference=waic',
    ]);
  });
  test('a name that needs context is marked where its clues stand, and not where they speak against it', () => {
    expect(found(index, 'Google shows Gemini.')).toEqual(['Gemini=gemini']);
    expect(found(index, 'Gemini rises tonight.')).toEqual([]);
    expect(found(index, 'The Google horoscope for Gemini.')).toEqual([]);
    expect(found(index, 'Remodelling Gemini.')).toEqual([]);
  });
  test('a refusal says why', () => {
    const [verdict] = judgeText(index, 'The Google horoscope for Gemini.');
    expect(verdict).toMatchObject({ taken: false, reason: 'too little speaks for it' });
  });
  test('one short form of two entities on the page goes to nobody', () => {
    const shared = indexOf({
      one: ['Li Qiang', { text: 'Li', match: 'short' }],
      two: ['Li Keqiang', { text: 'Li', match: 'short' }],
    });
    expect(found(shared, 'Li Qiang followed Li Keqiang. Li spoke.')).toEqual(['Li Qiang=one', 'Li Keqiang=two']);
    expect(found(shared, 'Li Qiang arrived. Li spoke.')).toEqual(['Li Qiang=one', 'Li=one']);
  });
});

describe('for any names and any text', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'A', ' ', '-', '中', '国', '는', '딥', 'é'),
    minLength: 1,
    maxLength: 5,
  });
  const isName = (text: string) => text.trim() === text && /\p{L}/u.test(text) && !/ {2}/u.test(text);
  test('candidates are names, in order, without overlap, and a naive search finds no earlier one', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word.filter(isName), { minLength: 1, maxLength: 8 }),
        fc.array(word, { maxLength: 12 }),
        (names, words) => {
          const index = indexOf({ acme: names.map((text) => ({ text, reason: 'test' })) });
          const text = words.join('');
          let last = 0;
          for (const { start, end } of findCandidates(index, text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(names).toContain(text.slice(start, end).replace(/ +/gu, ' '));
            last = end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });
  test('no string throws', () => {
    const index = indexOf({ acme: ['Acme', { text: 'anvil', match: 'any-case' }, '深度求索'] });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { start, end } of judgeText(index, text)) expect(end).toBeGreaterThan(start);
      }),
      { numRuns: 1_000 },
    );
  });
});
