import type { NameIndex } from '../pack/name-index.ts';
import { findCandidates } from './candidates.ts';
import { judgeCandidates, type Verdict } from './decide.ts';

/** Verdicts on a plain text: lines are its blocks, offsets (UTF-16 code units) are into the whole text. */
export function judgeText(index: NameIndex, text: string): Verdict[] {
  const starts: number[] = [];
  const blocks = [...text.matchAll(/[^\n]+/gu)].map((line) => {
    starts.push(line.index);
    return { text: line[0], candidates: findCandidates(index, line[0]) };
  });
  return judgeCandidates(index, blocks).map((verdict) => {
    const shift = starts[verdict.block] as number;
    return { ...verdict, start: verdict.start + shift, end: verdict.end + shift };
  });
}
