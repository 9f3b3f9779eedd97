import { filterBits, spread } from '../pack/first-key.ts';
import type { NameIndex } from '../pack/name-index.ts';
import { isJoined, JOINER, kindOf } from '../pack/units.ts';
import { type Candidate, walk } from './walk.ts';

/** A walk from `start` where the filter knows the key and a name may begin there. */
export function attempt(index: NameIndex, text: string, start: number, key: number): Candidate | undefined {
  return isKnown(index, key) && mayBegin(text, start) ? walk(index, text, start, key) : undefined;
}

/** Whether the filter has both bits of a key. */
export function isKnown({ filter, filterShift }: NameIndex, key: number): boolean {
  const spreadKey = spread(key);
  const bits = filterBits(spreadKey);
  return ((filter[spreadKey >>> filterShift] as number) & bits) === bits;
}

/** A name begins where the unit before does not belong to the same word. */
function mayBegin(text: string, start: number): boolean {
  let before = start - 1;
  while (before >= 0 && kindOf(text.charCodeAt(before)) === JOINER) before--;
  return before < 0 || !isJoined(kindOf(text.charCodeAt(before)), kindOf(text.charCodeAt(start)));
}
