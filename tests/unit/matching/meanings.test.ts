import { describe, expect, test } from 'vitest';
import { findDefinition } from '../../../lib/matching/judge/definitions.ts';
import { found, indexOf } from '../../fixtures/made-index.ts';

const named = (text: string) => ({ text, reason: 'test' });
const index = indexOf({
  amd: { names: ['Advanced Micro Devices', named('AMD')] },
  oecd: { category: 'organisation', names: ['Organisation for Economic Co-operation and Development', named('OECD')] },
  american: { category: 'government', names: ['American Safety Institute', named('ASI')] },
  austrian: { category: 'government', names: ['Austrian Safety Institute', { text: 'ASI', match: 'short' }] },
});

describe('an acronym that counts by itself', () => {
  test.each<[string, string[]]>([
    ['AMD rose.', ['AMD=amd']],
    ['Age-related macular degeneration (AMD) blinds.\n\nThe dry form of AMD', []],
    ['AMD (age-related macular degeneration) blinds.', []],
    ['Advanced Micro Devices (AMD) rose.', ['Advanced Micro Devices=amd', 'AMD=amd']],
    ['The Organization for Economic Cooperation and Development (OECD) met.', ['OECD=oecd']],
    [
      'The Austrian Safety Institute (ASI) opened. ASI grew.',
      ['Austrian Safety Institute=austrian', 'ASI=austrian', 'ASI=austrian'],
    ],
    ['The American Safety Institute (ASI) opened.', ['American Safety Institute=american', 'ASI=american']],
  ])('means what the page says: %s', (text, expected) => {
    expect(found(index, text)).toEqual(expected);
  });
});

test.each<[string, string | undefined]>([
  ['the World Trade Organization (WTO)', 'World Trade Organization'],
  ['Institute for Human-Centered AI (HAI)', 'Human-Centered AI'],
  ['WTO (World Trade Organization)', 'World Trade Organization'],
  ['the firm (WTO)', undefined],
  ['WTO (of Geneva)', undefined],
])('the words behind a short form: %s', (text, expected) => {
  const [short] = text.match(/WTO|HAI/u) ?? [''];
  const start = text.indexOf(short);
  const found = findDefinition(text, start, start + short.length);
  expect(found && text.slice(found.start, found.end).trim()).toBe(expected);
});
