import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeText } from '../../../lib/matching/judge-text.ts';
import { found, indexOf } from '../../fixtures/made-index.ts';

const index = indexOf(
  {
    waic: { category: 'event', names: ['World AI Conference', { text: 'WAIC', match: 'short' }] },
    google: ['Google'],
    gemini: {
      category: 'model',
      names: [
        'Google Gemini',
        {
          text: 'Gemini',
          match: 'context',
          for: ['Google', 'chatbot', '모델', '模型'],
          against: ['horoscope', 'NASA'],
        },
      ],
    },
    watson: { category: 'model', names: [{ text: 'Watson', match: 'context', for: ['IBM', 'computer'] }] },
    time: { category: 'media', names: [{ text: 'Time', match: 'context', for: ['magazine'] }] },
    copilot: { category: 'model', names: [{ text: 'Copilot', match: 'context', for: ['Windows'] }] },
    github: { category: 'model', names: [{ text: 'Copilot', match: 'context', for: ['code'] }] },
  },
  [],
  ['chip', 'language model'],
);

describe('names that need context', () => {
  test.each<[string, string[]]>([
    ['Google shows Gemini.', ['Google=google', 'Gemini=gemini']],
    ['Gemini rises tonight.', []],
    ['The Google horoscope for Gemini.', ['Google=google']],
    ['A remodelling of Gemini.', []],
    ['A Gemini chatbot. NASA flew others.', []],
    ['The NASA chatbot of Gemini.', []],
    ['Google Gemini came first.\n\nGemini won.', ['Google Gemini=gemini', 'Gemini=gemini']],
    ['Gemini 2.5 Pro is a language model.', ['Gemini 2.5 Pro=gemini']],
    ['Tom Watson bought a computer.', []],
    ['The computer Watson won.', ['Watson=watson']],
    ['It was so. (Time)', ['Time=time']],
    ['Time will tell.', []],
    ['Copilot writes code.', ['Copilot=github']],
    ['Copilot in Windows.', ['Copilot=copilot']],
    ['Copilot in Windows writes code.', []],
    ['제미나이 말고 Gemini 모델은', ['Gemini=gemini']],
    ['Gemini模型', ['Gemini=gemini']],
  ])('%s', (text, expected) => {
    expect(found(index, text)).toEqual(expected);
  });
  test('a verdict gives its clues, their points and the sum', () => {
    const [, verdict] = judgeText(index, 'The Google horoscope for Gemini.');
    expect(verdict?.taken).toBe(false);
    expect(verdict?.clues).toContainEqual({ text: 'horoscope', where: 'sentence', points: -3 });
    expect(verdict?.score).toBeCloseTo(verdict?.clues.reduce((sum, clue) => sum + clue.points, 0) ?? 0);
  });
});

describe('short forms', () => {
  test('wait for the full form, wherever that stands', () => {
    expect(found(index, 'WAIC opened.')).toEqual([]);
    expect(found(index, 'WAIC opened.\n\nThe World AI Conference is large.')).toEqual([
      'WAIC=waic',
      'World AI Conference=waic',
    ]);
  });
  test('count where the page explains them, and not where it explains them otherwise', () => {
    const page = indexOf({ dhs: { category: 'event', names: ['Big Homeland Show', { text: 'BHS', match: 'short' }] } });
    expect(found(page, 'The Big Homeland Show (BHS) began. BHS went on.')).toEqual([
      'Big Homeland Show=dhs',
      'BHS=dhs',
      'BHS=dhs',
    ]);
    expect(found(page, 'Big Homeland Show. Better Health Society (BHS) sued. BHS won.')).toEqual([
      'Big Homeland Show=dhs',
    ]);
  });
  const people = indexOf({
    one: { category: 'person', names: ['Li Qiang', { text: 'Li', match: 'short' }] },
    two: { category: 'person', names: ['Li Keqiang', { text: 'Li', match: 'short' }] },
    trump: { category: 'person', names: ['Donald Trump', { text: 'Trump', match: 'short' }] },
  });
  test.each<[string, string[]]>([
    ['Li Qiang followed Li Keqiang. Li spoke.', ['Li Qiang=one', 'Li Keqiang=two']],
    ['Li Qiang arrived. Li spoke.', ['Li Qiang=one', 'Li=one']],
    ['Li Keqiang died. Later came Li Qiang. Li spoke.', ['Li Keqiang=two', 'Li Qiang=one', 'Li=one']],
    ['Donald Trump and Judd Trump; Trump won.', ['Donald Trump=trump', 'Trump=trump']],
  ])('a surname of two people goes to the one named last, or to nobody: %s', (text, expected) => {
    expect(found(people, text)).toEqual(expected);
  });
});

test('no string throws, and offsets give the surface back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('', 'Gemini', 'WAIC (', 'Google\u00AD'),
      (text, name) => {
        for (const { start, end } of judgeText(index, text + name + text)) {
          expect(end).toBeGreaterThan(start);
          expect((text + name + text).slice(start, end)).not.toBe('');
        }
      },
    ),
    { numRuns: 1_000 },
  );
});

test('a company that needs context is vouched for by two others of the field in its sentence', () => {
  const made = indexOf(
    { nvidia: ['英伟达'], tsmc: ['台积电'], qualcomm: [{ text: '高通', match: 'context', for: ['骁龙'] }] },
    [],
    ['芯片'],
  );
  expect(found(made, '芯片股下跌：英伟达跌2%，高通跌1%。')).toEqual(['英伟达=nvidia']);
  expect(found(made, '芯片股下跌：英伟达、高通、台积电齐跌。')).toEqual([
    '英伟达=nvidia',
    '高通=qualcomm',
    '台积电=tsmc',
  ]);
  expect(found(made, '高通货膨胀。英伟达、台积电')).toEqual(['英伟达=nvidia', '台积电=tsmc']);
});
