import type { NameIndex } from '../pack/name-index.ts';
import { HIRAGANA, JOINER, KATAKANA, KINDS, kindOf, LIGATURE, LOWER, SPACE } from '../pack/units.ts';

/** The text does not have one unit for each of the name: `compare` cannot tell. */
export const DRESSED = -1;
const SPACE_UNIT = 0x20;

/**
 * How many units of a spelling (`first` into the pool, so long) stand in the text at `start`, in any letter case;
 * the first `known` are known to. `DRESSED` where a unit of the text may stand for more or less than one.
 */
export function compare(
  { lowerPool }: NameIndex,
  text: string,
  start: number,
  first: number,
  length: number,
  known: number,
): number {
  const lower = LOWER;
  const end = Math.min(length, text.length - start);
  for (let at = known; at < end; at++) {
    const code = text.charCodeAt(start + at);
    const unit = lower[code] as number;
    if (unit !== lowerPool[first + at]) return mayBeDress(text, start, start + at) ? DRESSED : at;
    if (unit === SPACE_UNIT && isFurtherSpace(text, start, start + at)) return DRESSED;
  }
  return end;
}

function mayBeDress(text: string, start: number, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind === JOINER || kind === LIGATURE || (kind === SPACE && isFurtherSpace(text, start, at));
}

/** White space behind white space, or behind a script in which it may be a mere line's end. */
function isFurtherSpace(text: string, start: number, at: number): boolean {
  if (at === start) return true;
  const before = KINDS[text.charCodeAt(at - 1)] as number;
  return before === SPACE || (before >= KATAKANA && before <= HIRAGANA);
}
