import { SPREAD } from '../../pack/first-key.ts';
import { HYPHEN, KINDS, LETTERS } from '../../pack/units.ts';

/** What `findPlace` found: the letters before it and their hash, 0 where no name is known to begin with them. */
export interface Place {
  begin: number;
  hash: number;
}

/**
 * The next place, from `from` on, where the scan must look closer: behind a run of letters whose hash the
 * filter knows, or at a unit that is neither a letter nor white space nor a sign. This loop is what the
 * reading of a page costs, so `mix`, `spread` and `filterBits` are written out in it. UTF-16 code units.
 */
export function findPlace(text: string, from: number, filter: Uint32Array, filterShift: number, place: Place): number {
  const letters = LETTERS;
  const kinds = KINDS;
  const length = text.length;
  let at = from;
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
    if (at < length && (kinds[code] as number) > HYPHEN) {
      place.begin = begin;
      place.hash = 0;
      return at;
    }
    at++;
  }
  place.hash = 0;
  return length;
}
