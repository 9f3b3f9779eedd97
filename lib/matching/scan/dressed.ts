/**
 * The walk where the text is dressed: soft hyphens, ligatures, runs of white space, a line's end within a name.
 * Slower than the search of `walk.ts`, and needed seldom.
 */
import { nameKeys } from '../../pack/first-key.ts';
import { ANY_CASE, type NameIndex } from '../../pack/name-index.ts';
import { JOINER, kindOf, LIGATURE, LOWER, ligatureLetters, SPACE } from '../../pack/units.ts';
import type { Candidate } from './candidate.ts';
import { breaksLine } from './line-break.ts';
import { findEnd, NO_END } from './name-end.ts';
import { fits, lowerBound, runEnd, unitAt } from './rows.ts';

/**
 * Narrows the run of the sorted spellings unit by unit. UTF-16 code units.
 * @param key the hash of the plain units that the text begins with
 */
export function walkDressed(index: NameIndex, text: string, start: number, key: number): Candidate | undefined {
  const { lowerPool, rowText } = index;
  const length = text.length;
  let from = 0;
  let to = rowText.length - 1;
  /** Where the first and the last spelling of the run stand in the pool, and how long the first is. */
  let first = rowText[from] as number;
  let last = rowText[to - 1] as number;
  let firstLength = (rowText[from + 1] as number) - first;
  let depth = 0;
  /** All units read, one over the other: only a high one can have an accent. */
  let dress = 0;
  let end = NO_END;
  let row = 0;
  for (let at = start; at < length; at++) {
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
      if (!fits(index, ended, text, start, at + 1, dress) || !hasKey(index, ended, key)) continue;
      const found = findEnd(index, ended, text, start, at + 1);
      if (found === NO_END) continue;
      end = found;
      row = ended;
      break;
    }
  }
  return end === NO_END ? undefined : { start, end, row };
}

/** Whether a spelling that is met in any case begins in one of its usual ones. */
function hasKey(index: NameIndex, row: number, key: number): boolean {
  if (((index.rowFlags[row] as number) & ANY_CASE) === 0) return true;
  const plain = String.fromCharCode(...index.pool.subarray(index.rowText[row], index.rowText[row + 1]));
  return [plain, ...(index.variants.get(row) ?? [])].some((one) => nameKeys(one, true).includes(key));
}

/** White space that adds nothing: a run counts once, and a line's end within unspaced text not at all. */
function isWithin(text: string, at: number, start: number, expected: number): boolean {
  return (at > start && kindOf(text.charCodeAt(at - 1)) === SPACE) || breaksLine(text, at, expected);
}
