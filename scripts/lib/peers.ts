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

/**
 * Bare alternations find names in any words and as they are listed alone. One of them does nearly what the automaton
 * does: whole words, and between the words of a name whatever newspapers write there.
 */
export function contenders(texts: readonly string[]): Contender[] {
  const { index } = indexOfTexts(texts);
  const escaped = [...texts]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  const regex = (flags: string) => new RegExp(escaped.join('|'), flags);
  const [cased, anyCase, unicode] = [regex('gu'), regex('gi'), regex('giu')];
  const dressed = new RegExp(`(?<!${WORD})(?:${escaped.join('|').replaceAll(/[ -]/gu, SPACE)})(?!${WORD})`, 'giu');
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
      find: (text) => [...text.matchAll(dressed)].length,
    },
    { name: 'ahocorasick', isSlow: true, find: (text) => old.search(text).length },
    { name: 'modern-ahocorasick', isSlow: true, find: (text) => newer.search(text).length },
    { name: '@monyone/aho-corasick', isSlow: true, find: (text) => monyone.matchInText(text).length },
  ];
}
