/** How long the parts of a scan take, repeated until there is enough work to be measured. */
import { findCandidates } from '../matching/scan/candidates.ts';
import type { NameIndex } from '../pack/name-index.ts';
import type { Mark } from './mark.ts';
import { createPainter } from './painter.ts';
import { allBlocks, type TextBlock } from './text-blocks.ts';

/** Medians in ms. */
export interface Timings {
  /** Touching every character of exactly the text nodes that were scanned. */
  readMs: number;
  collectMs: number;
  matchMs: number;
  paintMs: number;
}

/** Each part is repeated to this much work, ms. */
const WORK_MS = 50;
/** The least that one measurement takes, ms. */
const MEASUREMENT_MS = 5;

/** Measures the parts of one scan of `root`, side by side. Leaves the page's marks to be painted again by the caller. */
export function measureScan(root: Element, index: NameIndex, marks: readonly Mark[], dark: boolean): Timings {
  const blocks: TextBlock[] = allBlocks(root);
  const painter = createPainter();
  const timings = {
    readMs: median(() => readCharacters(blocks)),
    collectMs: median(() => allBlocks(root).length),
    matchMs: median(() => blocks.reduce((sum, block) => sum + findCandidates(index, block.text).length, 0)),
    paintMs: median(() => {
      painter.paint(marks, dark);
      return marks.length;
    }),
  };
  painter.clear();
  return timings;
}

function readCharacters(blocks: readonly TextBlock[]): number {
  let sum = 0;
  for (const { pieces } of blocks) {
    for (const { node } of pieces) {
      const { data } = node;
      for (let at = 0; at < data.length; at++) sum = (sum + data.charCodeAt(at)) | 0;
    }
  }
  return sum;
}

/** The sum keeps the work from being optimised away. */
let sink = 0;

function median(work: () => number): number {
  let turns = 1;
  // The clock's grain is coarse in a page: one measurement is as many turns as make it worth reading.
  // Twice, because a pause of the browser's own makes a single turn look long.
  while (Math.min(timeOf(work, turns), timeOf(work, turns)) < MEASUREMENT_MS && turns < 1e6) turns *= 2;
  const times = Array.from({ length: Math.ceil(WORK_MS / MEASUREMENT_MS) }, () => timeOf(work, turns) / turns);
  times.sort((a, b) => a - b);
  return times[times.length >> 1] as number;
}

function timeOf(work: () => number, turns: number): number {
  const start = performance.now();
  for (let turn = 0; turn < turns; turn++) sink = (sink + work()) | 0;
  return performance.now() - start;
}
