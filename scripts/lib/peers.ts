/** The other ways to find names that the benchmark runs on the same text and names. */
import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick';
import AhoCorasick from 'ahocorasick';
import ModernAhoCorasick from 'modern-ahocorasick';
import { findCandidates } from '../../lib/matching/scan/candidates.ts';
import { encodeNameIndex } from '../../lib/pack/encode-name-index.ts';
import type { NameIndex } from '../../lib/pack/name-index.ts';
import { decodeNameIndex } from '../../lib/pack/name-index.ts';

/** One way, made for some names: text in, number of finds out. */
export interface Contender {
  name: string;
  /** Repeated less often: it takes too long. */
  isSlow?: boolean;
  find(text: string): number;
}

export function indexOfTexts(texts: readonly string[]): { index: NameIndex; bytes: Uint8Array } {
  const entities = [{ id: 'made-up', category: 'media' as const, name: 'Made up', familiar: false }];
  const names = texts.map((text) => ({ text, entity: 0, match: 'exact' as const, for: [], against: [] }));
  const bytes = encodeNameIndex({ entities, names, phrases: [], related: [], topics: [] });
  return { index: decodeNameIndex(new Uint8Array(bytes)), bytes };
}

/** Touching each character once: the yardstick. */
export const READ: Contender = {
  name: 'reading each character',
  find(text) {
    let sum = 0;
    for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
    return sum;
  },
};

const WORD = String.raw`[\p{L}\p{N}]`;
const SPACE = String.raw`[\s\u2010-\u2013-]+`;

function alternation(texts: readonly string[]): string {
  const longestFirst = [...texts].sort((a, b) => b.length - a.length);
  return longestFirst.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')).join('|');
}

/** The RegExp that does nearly what the automaton does: whole words in any case, any space or hyphen within a name. */
export function wholeWords(texts: readonly string[]): RegExp {
  return new RegExp(`(?<!${WORD})(?:${alternation(texts).replaceAll(/[ -]/gu, SPACE)})(?!${WORD})`, 'giu');
}

/** The ways for some names. The bare alternations find them in the midst of words too, and only as they are listed. */
export function contenders(texts: readonly string[]): Contender[] {
  const { index } = indexOfTexts(texts);
  const regex = (flags: string) => new RegExp(alternation(texts), flags);
  const [cased, anyCase, unicode] = [regex('gu'), regex('gi'), regex('giu')];
  const whole = wholeWords(texts);
  const old = new AhoCorasick([...texts]);
  const newer = new ModernAhoCorasick([...texts]);
  const monyone = new MonyoneAhoCorasick([...texts]);
  return [
    READ,
    { name: 'this automaton', find: (text) => findCandidates(index, text).length },
    { name: 'RegExp, case-sensitive', isSlow: true, find: (text) => [...text.matchAll(cased)].length },
    { name: 'RegExp, case-insensitive (gi)', isSlow: true, find: (text) => [...text.matchAll(anyCase)].length },
    {
      name: 'RegExp, case-insensitive, Unicode (giu)',
      isSlow: true,
      find: (text) => [...text.matchAll(unicode)].length,
    },
    {
      name: 'RegExp, case-insensitive, whole words, any space or hyphen',
      isSlow: true,
      find: (text) => [...text.matchAll(whole)].length,
    },
    { name: 'ahocorasick', isSlow: true, find: (text) => old.search(text).length },
    { name: 'modern-ahocorasick', isSlow: true, find: (text) => newer.search(text).length },
    { name: '@monyone/aho-corasick', isSlow: true, find: (text) => monyone.matchInText(text).length },
  ];
}
