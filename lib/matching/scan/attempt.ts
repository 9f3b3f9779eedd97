import type { NameIndex } from '../../pack/name-index.ts';
import { HYPHEN, isJoined, JOINER, KINDS, kindOf } from '../../pack/units.ts';
import type { Candidate } from './candidate.ts';
import { walkDressed } from './dressed.ts';
import { isKnown } from './filter.ts';
import { walk } from './walk.ts';

/**
 * A walk from `start` where the filter knows the key and a name may begin there.
 * @param end the end of the units that the key was made of
 * @param isDressed whether they are more or fewer than those of a name
 */
export function attempt(
  index: NameIndex,
  text: string,
  start: number,
  key: number,
  end: number,
  isDressed: boolean,
): Candidate | undefined {
  if (!isKnown(index, key) || !mayBegin(text, start)) return undefined;
  return isDressed ? walkDressed(index, text, start, key) : walk(index, text, start, key, end);
}

/** A name begins where the unit before does not belong to the same word. */
export function mayBegin(text: string, start: number): boolean {
  if (start === 0 || (KINDS[text.charCodeAt(start - 1)] as number) <= HYPHEN) return true;
  let before = start - 1;
  while (before >= 0 && kindOf(text.charCodeAt(before)) === JOINER) before--;
  return before < 0 || !isJoined(kindOf(text.charCodeAt(before)), kindOf(text.charCodeAt(start)));
}
