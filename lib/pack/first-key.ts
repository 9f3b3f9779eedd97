/**
 * The key by which the scan finds the names that may begin at a place: for alphabetic scripts a hash of
 * the first run of letters, for the others a hash of the first two units. Text and names go through the
 * same steps, so equal beginnings have equal keys.
 */
import { DIGIT, kindOf, LETTER, LOWER, UNSPACED, writtenAs } from './units.ts';

/** One letter more. The scan's inner loop has this line written out. */
export function mix(hash: number, unit: number): number {
  return ((hash << 5) - hash + unit) | 0;
}

export const PAIR_FIRST = 0x2545f491;
export const PAIR_SECOND = 0x85ebca6b;

/** Key of two units that begin a name; `second` is 0 where a name is no longer. */
export function pairKey(first: number, second: number): number {
  return Math.imul(first, PAIR_FIRST) ^ Math.imul(second, PAIR_SECOND);
}

/** Key of the first three units of a name; `third` is 0 where it is a pair alone. */
export function tripleKey(first: number, second: number, third: number): number {
  return Math.imul(pairKey(first, second), PAIR_FIRST) ^ third;
}

/** 2^32 divided by the golden ratio. */
export const SPREAD = 0x9e3779b1 | 0;

/** Spreads a key over all bits (Fibonacci hashing, Knuth 6.4): the high ones are a place in a table. */
export function spread(key: number): number {
  return Math.imul(key ^ (key >>> 15), SPREAD);
}

/** The two bits by which the filter knows a key, in the word at its place; made of the bits that the place leaves over. */
export function filterBits(spreadKey: number): number {
  return (1 << (spreadKey & 31)) | (1 << ((spreadKey >>> 5) & 31));
}

/** Whether names that begin with a unit of this kind are found by pairs. */
export function isPaired(kind: number): boolean {
  return kind >= DIGIT && kind <= UNSPACED;
}

/** Whether a name is one unit of such a script. */
export function isSingle(plain: string): boolean {
  return plain.length === 1 && isPaired(kindOf(plain.charCodeAt(0)));
}

/** How many units of a plain text its key is made of. */
export function keyLength(plain: string): number {
  const first = kindOf(plain.charCodeAt(0));
  if (first !== LETTER) return Math.min(plain.length, 2);
  let end = 1;
  while (end < plain.length && kindOf(plain.charCodeAt(end)) === LETTER) end++;
  return end;
}

/**
 * All keys under which a name must be found. Letters keep their case, so that common words in lower case
 * do not lead to names; a name met in any case has the four casings that texts give to its first word.
 */
export function nameKeys(plain: string, anyCase: boolean): number[] {
  const length = keyLength(plain);
  if (kindOf(plain.charCodeAt(0)) !== LETTER) {
    return [pairKey(LOWER[plain.charCodeAt(0)] as number, length === 2 ? (LOWER[plain.charCodeAt(1)] as number) : 0)];
  }
  if (!anyCase) return [wordKey(plain, length)];
  const word = plain.slice(0, length);
  const capital = word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
  const words = new Set([word, word.toLowerCase(), word.toUpperCase(), capital]);
  return [...words].map((one) => wordKey(one, one.length));
}

/** The keys of the pairs that a text may write for the pair which a name's plain form begins with, in their own script. */
export function writtenPairs(plain: string): number[] {
  const first = writtenAs(LOWER[plain.charCodeAt(0)] as number);
  const second = plain.length > 1 ? writtenAs(LOWER[plain.charCodeAt(1)] as number) : [];
  if (first.length + second.length <= 2) return [];
  return first.flatMap((one) => second.map((other) => pairKey(one, other)));
}

function wordKey(word: string, length: number): number {
  let hash = 0;
  for (let at = 0; at < length; at++) hash = mix(hash, word.charCodeAt(at));
  return hash;
}
