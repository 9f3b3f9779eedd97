/**
 * One walk of the name automaton: from a place where a name may begin to the end of the longest that stands there.
 *
 * The spellings that begin alike stand sorted, so the longest that is a beginning of the text is found by looking
 * for the text's own place among them (binary search): it is the spelling before that place, or one of the
 * shorter ones that this begins with.
 */
import { isAlike, shorterOf } from '../pack/derive-shorter.ts';
import { FURTHER, mix, spread } from '../pack/first-key.ts';
import type { NameIndex } from '../pack/name-index.ts';
import { JOINER, KINDS, LIGATURE, LOWER, SPACE } from '../pack/units.ts';
import type { Candidate } from './candidate.ts';
import { compare, DRESSED } from './compare.ts';
import { walkDressed } from './dressed.ts';
import { isKnown } from './filter.ts';
import { findEnd, NO_END } from './name-end.ts';
import { fits, lengthOf } from './rows.ts';

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
  const { slots, slotShift, groupReach, groupStart, groupLength } = index;
  const mask = slots.length - 1;
  let best: Candidate | undefined;
  // Two beginnings may share a place: each is tried, the text itself tells them apart.
  for (let slot = spread(key) >>> slotShift; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const group = (slots[slot] as number) - 1;
    const reach = groupReach[group] as number;
    let found: Candidate | undefined;
    if (plainEnd === start || mayGoOn(index, text, key, plainEnd, reach)) found = walkGroup(index, text, start, group);
    else if ((reach & 1) !== 0)
      found = walkShortest(index, text, start, groupStart[group] as number, groupLength[group] as number);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}

/** Whether the filter knows the beginning with the units behind it, as many as the group's longer spellings have. */
function mayGoOn(index: NameIndex, text: string, key: number, end: number, reach: number): boolean {
  if (reach === 1) return false;
  const last = Math.min(FURTHER, text.length - end);
  let hash = key;
  for (let further = 1; further <= last; further++) {
    const code = text.charCodeAt(end + further - 1);
    const kind = KINDS[code] as number;
    // A unit that may stand for more or less than one of a plain text.
    if (kind === JOINER || kind === LIGATURE || (kind === SPACE && further > 1)) return true;
    hash = mix(hash, LOWER[code] as number);
    if ((reach & (1 << further)) !== 0 && isKnown(index, hash)) return true;
  }
  return false;
}

/** A candidate among the group's shortest spellings, which are no longer than what all of it begin with. */
function walkShortest(
  index: NameIndex,
  text: string,
  start: number,
  row: number,
  length: number,
): Candidate | undefined {
  const { rowText, shorter } = index;
  if (compare(index, text, start, rowText[row] as number, length, 0) !== length) return undefined;
  let last = row;
  while (last + 1 < shorter.length && isAlike(shorter, last + 1)) last++;
  return longest(index, text, start, last, length);
}

/** The longest candidate of a group, by the place of the text among its spellings. */
function walkGroup(index: NameIndex, text: string, start: number, group: number): Candidate | undefined {
  const { lowerPool, rowText, groupStart, groupEnd } = index;
  let low = groupStart[group] as number;
  let high = groupEnd[group] as number;
  /** Units that the spelling before `low`, and the one at `high`, share with the text: all between share the fewer. */
  let lowCommon = 0;
  let highCommon = 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const first = rowText[middle] as number;
    const length = (rowText[middle + 1] as number) - first;
    const common = compare(index, text, start, first, length, lowCommon < highCommon ? lowCommon : highCommon);
    if (common === DRESSED) return walkDressed(index, text, start, group);
    if (
      common === length ||
      (lowerPool[first + common] as number) < (LOWER[text.charCodeAt(start + common)] as number)
    ) {
      low = middle + 1;
      lowCommon = common;
    } else {
      high = middle;
      highCommon = common;
    }
  }
  return low === groupStart[group] ? undefined : longest(index, text, start, low - 1, lowCommon);
}

/** The longest candidate among a spelling that shares `common` units with the text and those that it begins with. */
function longest(index: NameIndex, text: string, start: number, last: number, common: number): Candidate | undefined {
  const { shorter } = index;
  /** The text's units, one over the other. */
  let dress = 0;
  for (let row = last; row >= 0; row = shorterOf(shorter, row)) {
    const length = lengthOf(index, row);
    if (length > common) continue;
    for (let at = dress === 0 ? 0 : length; at < length; at++) dress |= text.charCodeAt(start + at);
    // Of those alike the first that fits counts.
    let first = row;
    while (isAlike(shorter, first)) first--;
    for (let one = first; one <= row; one++) {
      if (!fits(index, one, text, start, start + length, dress)) continue;
      const end = findEnd(index, one, text, start, start + length);
      if (end !== NO_END) return { start, end, row: one };
    }
  }
  return undefined;
}
