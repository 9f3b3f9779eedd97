/** One walk of the name automaton: from a place where a name may begin to the end of the longest that stands there. */
import { spread } from '../pack/first-key.ts';
import type { NameIndex } from '../pack/name-index.ts';
import { JOINER, KINDS, kindOf, LIGATURE, LOWER, ligatureLetters, SPACE } from '../pack/units.ts';
import { breaksLine } from './line-break.ts';
import { findEnd, NO_END } from './name-end.ts';
import { fits, lowerBound, unitAt } from './rows.ts';

/** A stretch of text that spells a name, before its match policy has been asked. */
export interface Candidate {
  /** UTF-16 code units into the text, end exclusive. */
  start: number;
  end: number;
  /** The spelling: a row of the name index. */
  row: number;
}

/** The longest candidate from `start` on whose beginning has this key. */
export function walk(index: NameIndex, text: string, start: number, key: number): Candidate | undefined {
  const { slots, slotShift, groupStart, groupEnd, lowerPool, rowText } = index;
  const mask = slots.length - 1;
  const code = text.charCodeAt(start);
  const unit = KINDS[code] === LIGATURE ? ligatureLetters(code).charCodeAt(0) : LOWER[code];
  let best: Candidate | undefined;
  // Two beginnings may share a place: each is tried, the text itself tells them apart.
  for (let slot = spread(key) >>> slotShift; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const group = (slots[slot] as number) - 1;
    if (lowerPool[rowText[groupStart[group] as number] as number] !== unit) continue;
    const found = walkRun(index, text, start, groupStart[group] as number, groupEnd[group] as number);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}

/** Narrows the run of spellings from `low` to `high` unit by unit. */
function walkRun(index: NameIndex, text: string, start: number, low: number, high: number): Candidate | undefined {
  const { lowerPool, rowText } = index;
  const length = text.length;
  let from = low;
  let to = high;
  let depth = 0;
  /** Where the first and the last spelling of the run stand in the pool, and how long the first is. */
  let first = rowText[from] as number;
  let last = rowText[to - 1] as number;
  let firstLength = (rowText[from + 1] as number) - first;
  /** All units read, one over the other: only a high one can have an accent. */
  let dress = 0;
  let end = NO_END;
  let row = 0;
  for (let at = start; at < length; at++) {
    const code = text.charCodeAt(at);
    const unit = LOWER[code] as number;
    dress |= code;
    // Where the first and the last of a sorted run go on alike, all do; the last is no shorter than the depth.
    if (depth < firstLength && lowerPool[first + depth] === unit && lowerPool[last + depth] === unit) depth++;
    else {
      const kind = kindOf(code);
      if (kind === JOINER || (kind === SPACE && isWithin(text, at, start, unitAt(index, from, depth)))) continue;
      const letters = kind === LIGATURE ? ligatureLetters(code) : '';
      for (let part = 0; part === 0 || part < letters.length; part++) {
        const wanted = letters === '' ? unit : letters.charCodeAt(part);
        from = lowerBound(index, from, to, depth, wanted);
        to = lowerBound(index, from, to, depth, wanted + 1);
        if (from >= to) return end === NO_END ? undefined : { start, end, row };
        depth++;
      }
      first = rowText[from] as number;
      last = rowText[to - 1] as number;
      firstLength = (rowText[from + 1] as number) - first;
    }
    if (depth !== firstLength) continue;
    // Spellings that end here stand first in the run.
    for (
      let ended = from;
      ended < to && (rowText[ended + 1] as number) - (rowText[ended] as number) === depth;
      ended++
    ) {
      if (!fits(index, ended, text, start, at + 1, dress)) continue;
      const found = findEnd(index, ended, text, start, at + 1);
      if (found === NO_END) continue;
      end = found;
      row = ended;
      break;
    }
  }
  return end === NO_END ? undefined : { start, end, row };
}

/** White space that adds nothing: a run counts once, and a line's end within unspaced text not at all. */
function isWithin(text: string, at: number, start: number, expected: number): boolean {
  return (at > start && kindOf(text.charCodeAt(at - 1)) === SPACE) || breaksLine(text, at, expected);
}
