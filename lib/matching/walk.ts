/** One walk of the name automaton: from a place where a name may begin to the end of the longest that stands there. */
import { FURTHER, mix, spread } from '../pack/first-key.ts';
import type { NameIndex } from '../pack/name-index.ts';
import { JOINER, KINDS, kindOf, LIGATURE, LOWER, ligatureLetters, SPACE } from '../pack/units.ts';
import { isKnown } from './filter.ts';
import { breaksLine } from './line-break.ts';
import { findEnd, NO_END } from './name-end.ts';
import { fits, lowerBound, runEnd, unitAt } from './rows.ts';

/** A stretch of text that spells a name, before its match policy has been asked. */
export interface Candidate {
  /** UTF-16 code units into the text, end exclusive. */
  start: number;
  end: number;
  /** The spelling: a row of the name index. */
  row: number;
}

/**
 * The longest candidate from `start` on whose beginning has this key.
 * @param plainEnd the end of the units that the key was made of, where each of them is a plain one; else `start`
 */
export function walk(
  index: NameIndex,
  text: string,
  start: number,
  key: number,
  plainEnd: number,
): Candidate | undefined {
  const { slots, slotShift, groupReach } = index;
  const mask = slots.length - 1;
  let best: Candidate | undefined;
  // Two beginnings may share a place: each is tried, the text itself tells them apart.
  for (let slot = spread(key) >>> slotShift; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const group = (slots[slot] as number) - 1;
    if (plainEnd > start && !mayGoOn(index, text, key, plainEnd, groupReach[group] as number)) continue;
    const found = walkGroup(index, text, start, group, plainEnd);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}

/** Whether the filter knows the beginning with the units behind it, as many as the group's spellings have. */
function mayGoOn(index: NameIndex, text: string, key: number, end: number, reach: number): boolean {
  if ((reach & 1) !== 0) return true;
  let hash = key;
  for (let further = 1; further <= FURTHER; further++) {
    const code = text.charCodeAt(end + further - 1);
    const kind = KINDS[code] as number;
    if (Number.isNaN(code)) return false;
    // A unit that may stand for more or less than one of a plain text.
    if (kind === JOINER || kind === LIGATURE || (kind === SPACE && further > 1)) return true;
    hash = mix(hash, LOWER[code] as number);
    if ((reach & (1 << further)) !== 0 && isKnown(index, hash)) return true;
  }
  return false;
}

/** Narrows the run of a group's spellings unit by unit. */
function walkGroup(
  index: NameIndex,
  text: string,
  start: number,
  group: number,
  plainEnd: number,
): Candidate | undefined {
  const { lowerPool, rowText } = index;
  const length = text.length;
  let from = index.groupStart[group] as number;
  let to = index.groupEnd[group] as number;
  /** Where the first and the last spelling of the run stand in the pool, and how long the first is. */
  let first = rowText[from] as number;
  let last = rowText[to - 1] as number;
  let firstLength = (rowText[from + 1] as number) - first;
  /** All begin alike: one comparison tells. The last unit of it is left to the loop, which asks whether a name ends there. */
  let depth = plainEnd > start ? Math.min(index.groupLength[group] as number, plainEnd - start) - 1 : 0;
  /** All units read, one over the other: only a high one can have an accent. */
  let dress = 0;
  for (let at = 0; at < depth; at++) {
    const code = text.charCodeAt(start + at);
    if (lowerPool[first + at] !== LOWER[code]) return undefined;
    dress |= code;
  }
  let end = NO_END;
  let row = 0;
  for (let at = start + depth; at < length; at++) {
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
        if (from === to || unitAt(index, from, depth) !== wanted)
          return end === NO_END ? undefined : { start, end, row };
        to = runEnd(index, from, to, depth, wanted);
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
