/**
 * One walk of the name automaton: from a place where a name may begin to the end of the longest that stands there.
 *
 * Its states are the spellings' beginnings, each up to the end of a word or sign, known by their hash: the walk hashes
 * the text word by word and sign by sign as long as the table has what it hashed, and remembers where a spelling
 * ends. The longest whose text really is the spelling counts (hashing alone proves nothing: Rabin and Karp 1987).
 */
import { GOES_ON, ROW_SHIFT, WITH_S } from '../../pack/beginnings.ts';
import { mix, spread } from '../../pack/first-key.ts';
import type { NameIndex } from '../../pack/name-index.ts';
import {
  HIRAGANA,
  JOINER,
  KATAKANA,
  KINDS,
  kindOf,
  LETTER,
  LIGATURE,
  LOWER,
  SPACE,
  UNKNOWN,
} from '../../pack/units.ts';
import type { Candidate } from './candidate.ts';
import { walkDressed } from './dressed.ts';
import { findEnd, NO_END } from './name-end.ts';
import { lengthOf, stands } from './rows.ts';

/** Where spellings of one walk may end and the hash up to there, the longest last. */
let ends = new Int32Array(64);
let hashes = new Int32Array(64);

/**
 * The longest candidate from `start` on.
 * @param key the hash of its shortest beginning
 * @param first the end of the plain units that the key was made of
 */
export function walk(index: NameIndex, text: string, start: number, key: number, first: number): Candidate | undefined {
  const { table, tableShift, checkShift } = index;
  const mask = table.length - 1;
  const content = (1 << checkShift) - 1;
  let count = 0;
  let hash = key;
  let at = first;
  for (;;) {
    let value = 0;
    const spreadHash = spread(hash);
    for (let place = spreadHash >>> tableShift; table[place] !== 0; place = (place + 1) & mask) {
      const entry = table[place] as number;
      if (((entry ^ (spreadHash << checkShift)) & ~content) === 0) value |= entry & content;
    }
    if (value > GOES_ON) {
      if (count === ends.length) makeRoom();
      ends[count] = at;
      hashes[count++] = hash;
    }
    if ((value & GOES_ON) === 0 || at >= text.length) break;
    let code = text.charCodeAt(at);
    let kind = kindAt(code);
    if (kind === SPACE && isFurtherSpace(text, at)) return walkDressed(index, text, start, key);
    if (kind === LETTER) {
      do {
        hash = mix(hash, LOWER[code] as number);
        code = ++at < text.length ? text.charCodeAt(at) : 0;
        kind = kindAt(code);
      } while (kind === LETTER);
      // Such a unit stands for more or less than one of a spelling.
      if (kind === JOINER || kind === LIGATURE) return walkDressed(index, text, start, key);
    } else if (kind === JOINER || kind === LIGATURE) return walkDressed(index, text, start, key);
    else {
      hash = mix(hash, LOWER[code] as number);
      at++;
    }
  }
  while (--count >= 0) {
    const found = verify(index, text, start, ends[count] as number, hashes[count] as number);
    if (found) return found;
  }
  return undefined;
}

/** The first spelling with this hash that stands in the text and may end there; one with an s behind it where there is no other. */
function verify(index: NameIndex, text: string, start: number, end: number, hash: number): Candidate | undefined {
  const { table, tableShift, checkShift } = index;
  const mask = table.length - 1;
  const content = (1 << checkShift) - 1;
  const spreadHash = spread(hash);
  let best: Candidate | undefined;
  let bestValue = 0;
  for (let place = spreadHash >>> tableShift; table[place] !== 0; place = (place + 1) & mask) {
    const entry = table[place] as number;
    if (((entry ^ (spreadHash << checkShift)) & ~content) !== 0) continue;
    const value = entry & content & ~GOES_ON;
    if (value === 0 || (best && !isBefore(value, bestValue))) continue;
    const row = (value >>> ROW_SHIFT) - 1;
    const last = (value & WITH_S) === 0 ? end : end - 1;
    if (lengthOf(index, row) !== last - start || !stands(index, row, text, start)) continue;
    const found = findEnd(index, row, text, start, last);
    if (found === NO_END) continue;
    best = { start, end: found, row };
    bestValue = value;
  }
  return best;
}

/** Spellings themselves come before others with an s behind them, and in their order. */
function isBefore(value: number, other: number): boolean {
  const withS = (value & WITH_S) - (other & WITH_S);
  return withS === 0 ? value < other : withS < 0;
}

function kindAt(code: number): number {
  const kind = KINDS[code] as number;
  return kind === UNKNOWN ? kindOf(code) : kind;
}

/** White space behind white space, or behind a script in which it may be a mere line's end. */
function isFurtherSpace(text: string, at: number): boolean {
  const before = KINDS[text.charCodeAt(at - 1)] as number;
  return before === SPACE || (before >= KATAKANA && before <= HIRAGANA);
}

function makeRoom(): void {
  const [oldEnds, oldHashes] = [ends, hashes];
  ends = new Int32Array(oldEnds.length * 2);
  hashes = new Int32Array(oldEnds.length * 2);
  ends.set(oldEnds);
  hashes.set(oldHashes);
}
