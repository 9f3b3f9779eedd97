import type { NameIndex } from '../pack/name-index.ts';
import { judgeCandidates } from './judge/decide.ts';
import type { Verdict } from './judge/verdict.ts';
import { findCandidates } from './scan/candidates.ts';

/** Blank lines part the blocks of a plain text; a single line end may stand within a sentence. */
const BLOCK = /(?:[^\n]|\n(?![^\S\n]*(?:\n|$)))+/gu;

/** Verdicts on a plain text: its paragraphs are its blocks, offsets (UTF-16 code units) are into the whole text. */
export function judgeText(index: NameIndex, text: string): Verdict[] {
  const starts: number[] = [];
  const blocks = [...text.matchAll(BLOCK)].map((paragraph) => {
    starts.push(paragraph.index);
    return { text: paragraph[0], candidates: findCandidates(index, paragraph[0]) };
  });
  return judgeCandidates(index, blocks).map((verdict) => {
    const shift = starts[verdict.block] as number;
    return { ...verdict, start: verdict.start + shift, end: verdict.end + shift };
  });
}
