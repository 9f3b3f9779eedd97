/** For each of the sorted spellings the longest other one that it begins with: the way back from a spelling that does not stand in the text. */

/** Added to the number of a spelling whose lower-case form is that of the spelling before it. */
const ALIKE = 1;

/** Rows between two offers to stop. */
const STEP_ROWS = 1_000;

/** Two facts of each spelling in one array, so that a walk reads one place. */
export type Shorter = Int32Array;

/**
 * @param lowerPool the spellings in lower case, sorted, one behind the other
 * @param rowText where each begins, and the end of the last
 */
export function* deriveShorter(lowerPool: Uint16Array, rowText: Uint32Array): Generator<void, Shorter> {
  const shorter = new Int32Array(Math.max(0, rowText.length - 1));
  for (let row = 0; row < shorter.length; row++) {
    if (row % STEP_ROWS === 0) yield;
    const start = rowText[row] as number;
    const length = (rowText[row + 1] as number) - start;
    // What a spelling begins with stands before it, and all between begin with that too.
    let before = row - 1;
    let alike = 0;
    while (before >= 0) {
      const other = rowText[before] as number;
      const otherLength = (rowText[before + 1] as number) - other;
      if (otherLength <= length && beginsWith(lowerPool, start, other, otherLength)) {
        if (otherLength < length) break;
        alike = ALIKE;
      }
      before = shorterOf(shorter, before);
    }
    shorter[row] = before * 2 + alike;
  }
  return shorter;
}

/** The longest spelling that is a true beginning of this one, the last of its like; or -1. */
export function shorterOf(shorter: Shorter, row: number): number {
  return (shorter[row] as number) >> 1;
}

/** Whether the spelling before differs at most in letter case. */
export function isAlike(shorter: Shorter, row: number): boolean {
  return ((shorter[row] as number) & ALIKE) !== 0;
}

function beginsWith(pool: Uint16Array, start: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (pool[start + at] !== pool[other + at]) return false;
  return true;
}
