import { SPREAD } from '../../pack/first-key.ts';
import type { NameIndex } from '../../pack/name-index.ts';
import { DIGIT, HYPHEN, KINDS, LETTERS, UNSPACED } from '../../pack/units.ts';
import { passPairs } from './pairs.ts';
import type { Place } from './place.ts';

/**
 * The next place, from `from` on, where the scan must look closer: behind a run of letters whose hash the
 * filter knows, at two units that it knows, or at a unit that is neither a letter nor white space nor a sign.
 * This loop is what the reading of a page costs, so `mix`, `spread` and `filterBits` are written out in it.
 * UTF-16 code units.
 */
export function findPlace(index: NameIndex, text: string, from: number, place: Place): number {
  const { filter, filterShift } = index;
  const letters = LETTERS;
  const kinds = KINDS;
  const length = text.length;
  let at = from;
  place.isPair = false;
  while (at < length) {
    const begin = at;
    let hash = 0;
    let code = 0;
    while (at < length) {
      code = text.charCodeAt(at);
      const letter = letters[code] as number;
      if (letter === 0) break;
      hash = ((hash << 5) - hash + letter) | 0;
      at++;
    }
    if (hash !== 0) {
      const key = Math.imul(hash ^ (hash >>> 15), SPREAD);
      const bits = (1 << (key & 31)) | (1 << ((key >>> 5) & 31));
      if (((filter[key >>> filterShift] as number) & bits) === bits) {
        place.begin = begin;
        place.hash = hash;
        return at;
      }
    }
    const kind = at < length ? (kinds[code] as number) : 0;
    if (kind <= HYPHEN) at++;
    else if (kind >= DIGIT && kind <= UNSPACED) {
      at = passPairs(index, text, at, place);
      if (place.isPair) {
        place.hash = 0;
        return at;
      }
    } else {
      place.begin = begin;
      place.hash = 0;
      return at;
    }
  }
  place.hash = 0;
  return length;
}
