/** Names of scripts without spaces, and those that begin with a digit: found by their first two units. */
import { isPaired, PAIR_FIRST, PAIR_SECOND, pairKey, SPREAD, tripleKey } from '../../pack/first-key.ts';
import type { NameIndex } from '../../pack/name-index.ts';
import { DIGIT, JOINER, KINDS, kindOf, LOWER, PART, SPACE, UNKNOWN, UNSPACED } from '../../pack/units.ts';
import { attempt } from './attempt.ts';
import type { Candidate } from './candidate.ts';
import { hasKey } from './filter.ts';
import type { Place } from './place.ts';

/** From here on stand full-width and half-width forms: written so, no filter knows them. */
const FIRST_WIDE = 0xff00;

/**
 * Reads a run of such units: the place behind it, or the first where a name may begin, as `place` then says.
 * White space and joiners may stand within a pair.
 */
export function passPairs(index: NameIndex, text: string, from: number, place: Place): number {
  const { filter, filterShift, singles } = index;
  const kinds = KINDS;
  const length = text.length;
  let first = 0;
  let firstAt = -1;
  for (let at = from; at < length; at++) {
    const code = text.charCodeAt(at);
    let unit = code;
    let kind = kinds[code] as number;
    const isSuch = kind >= DIGIT && kind <= UNSPACED;
    if (!isSuch || code >= FIRST_WIDE) {
      if (kind === UNKNOWN) kind = kindOf(code);
      unit = LOWER[code] as number;
    }
    if (firstAt !== -1) {
      // `pairKey`, `spread` and `filterBits` written out: this runs once a unit.
      const pair = Math.imul(first, PAIR_FIRST) ^ Math.imul(unit, PAIR_SECOND);
      const key = Math.imul(pair ^ (pair >>> 15), SPREAD);
      const bits = (1 << (key & 31)) | (1 << ((key >>> 5) & 31));
      const isKnown = ((filter[key >>> filterShift] as number) & bits) === bits;
      if (kind === JOINER || (isKnown && mayGoOn(index, text, first, unit, at + 1))) {
        place.begin = firstAt;
        place.isPair = true;
        return at;
      }
    }
    if (kind === SPACE) continue;
    if (!isPaired(kind)) return at;
    first = unit;
    firstAt = at;
    if ((((singles[unit >>> 5] as number) >>> (unit & 31)) & 1) !== 0) {
      place.begin = at;
      place.isPair = true;
      return at;
    }
  }
  return length;
}

/** Whether a known pair is a name itself, or one may go on with the unit at `next`. */
function mayGoOn(index: NameIndex, text: string, first: number, second: number, next: number): boolean {
  const [one, two] = [LOWER[first] as number, LOWER[second] as number];
  if (hasThird(index, one, two, 0)) return true;
  if (next >= text.length) return false;
  const code = text.charCodeAt(next);
  const kind = kindOf(code);
  // Such a unit stands for less or more than one of a name.
  return (kind >= SPACE && kind <= PART) || hasThird(index, one, two, LOWER[code] as number);
}

function hasThird({ thirds, thirdsShift }: NameIndex, first: number, second: number, third: number): boolean {
  return hasKey(thirds, thirdsShift, tripleKey(first, second, third));
}

/** The candidate that begins with the unit at `start` and the next, or with it alone. */
export function attemptPair(index: NameIndex, text: string, start: number): Candidate | undefined {
  const first = LOWER[text.charCodeAt(start)] as number;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === JOINER) continue;
    // The filter knows beginnings as they are written, the table their plain form.
    const key = pairKey(first, LOWER[code] as number);
    const candidate = attempt(index, text, start, key, at + 1, at !== start + 1);
    if (candidate) return candidate;
    // Behind white space that may be a mere line's end a longer name may go on.
    if (kind !== SPACE) break;
  }
  return attempt(index, text, start, pairKey(first, 0), start + 1, false);
}
