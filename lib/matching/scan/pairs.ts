/** Names of scripts without spaces, and those that begin with a digit: found by their first two units. */
import { isPaired, PAIR_FIRST, PAIR_SECOND, pairKey, SPREAD } from '../../pack/first-key.ts';
import type { NameIndex } from '../../pack/name-index.ts';
import { HAN, JOINER, KINDS, kindOf, LOWER, SPACE, UNKNOWN } from '../../pack/units.ts';
import { attempt } from './attempt.ts';
import type { Candidate } from './candidate.ts';

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/**
 * The first candidate that begins in the run of such units at `from`, or else the place behind the run.
 * White space and joiners may stand within a pair.
 */
export function findPair(index: NameIndex, text: string, from: number): Candidate | number {
  const { filter, filterShift, hasSingles } = index;
  const kinds = KINDS;
  const lower = LOWER;
  const length = text.length;
  let first = 0;
  let firstAt = -1;
  let at = from;
  for (; at < length; at++) {
    let unit = text.charCodeAt(at);
    let kind = HAN;
    // Han needs no look into the tables, which are too large to stay near for it.
    if (unit < FIRST_HAN || unit > LAST_HAN) {
      kind = kinds[unit] as number;
      if (kind === UNKNOWN) kind = kindOf(unit);
      if (kind === JOINER) continue;
      unit = lower[unit] as number;
    }
    if (firstAt !== -1) {
      // `pairKey`, `spread` and `filterBits` written out: this runs once a unit.
      const pair = Math.imul(first, PAIR_FIRST) ^ Math.imul(unit, PAIR_SECOND);
      const key = Math.imul(pair ^ (pair >>> 15), SPREAD);
      const bits = (1 << (key & 31)) | (1 << ((key >>> 5) & 31));
      if (((filter[key >>> filterShift] as number) & bits) === bits) {
        // The filter knows beginnings as they are written, the table their plain form.
        const plain = pairKey(lower[first] as number, lower[unit] as number);
        const candidate = attempt(index, text, firstAt, plain, at + 1, at !== firstAt + 1);
        if (candidate) return candidate;
      }
      // Behind white space that may be a mere line's end a longer name may go on.
      const mayBeSingle = hasSingles && kind !== SPACE;
      const candidate = mayBeSingle ? attemptSingle(index, text, firstAt, first) : undefined;
      if (candidate) return candidate;
    }
    if (kind === SPACE) continue;
    if (!isPaired(kind)) return at;
    first = unit;
    firstAt = at;
  }
  const candidate = hasSingles && firstAt !== -1 ? attemptSingle(index, text, firstAt, first) : undefined;
  return candidate ?? at;
}

/** The candidate that begins at `start` with a unit of its own. */
function attemptSingle(index: NameIndex, text: string, start: number, unit: number): Candidate | undefined {
  return attempt(index, text, start, pairKey(LOWER[unit] as number, 0), start + 1, false);
}
