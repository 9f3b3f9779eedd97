/**
 * The scan: text in, stretches that spell a name out. From each place where a word may begin it walks
 * the tries and keeps the longest text that also ends where a word may end; the scan goes on behind
 * it (leftmost, longest). No walk is longer than the longest name, so the time is linear in the text.
 */
import { foldUnit } from '../pack/fold.ts';
import type { NameIndex } from '../pack/name-index.ts';
import type { Trie } from '../pack/trie.ts';
import { HANGUL, OTHER, UNSPACED, unitClass, WORD } from './characters.ts';
import { endsKoreanName } from './korean.ts';
import { step } from './step.ts';

/** A stretch of text that spells a name, before its match policy has been asked. */
export interface Candidate {
  /** UTF-16 code units into the text, end exclusive. */
  start: number;
  end: number;
  /** Trie entry: which names are spelled so. */
  entry: number;
}

/** All candidates of one text block, in order, without overlap; swallowing phrases are taken out. */
export function findCandidates(index: NameIndex, text: string): Candidate[] {
  const found: Candidate[] = [];
  const length = text.length;
  let previous = OTHER;
  for (let start = 0; start < length; ) {
    const here = unitClass(text.charCodeAt(start));
    if (!mayBegin(previous, here)) {
      previous = here;
      start++;
      continue;
    }
    const exact = longest(index.exact, text, start, false);
    const anyCase = longest(index.anyCase, text, start, true);
    const best = anyCase.end > exact.end ? anyCase : exact;
    if (best.end === 0) {
      previous = here;
      start++;
      continue;
    }
    const entry = best === exact ? exact.entry : index.exactEntries + anyCase.entry;
    if (index.entryStart[entry] !== index.entryStart[entry + 1]) found.push({ start, end: best.end, entry });
    start = best.end;
    previous = unitClass(text.charCodeAt(start - 1));
  }
  return found;
}

/** A name begins where the unit before does not belong to the same word. */
function mayBegin(previous: number, here: number): boolean {
  if (here === OTHER) return false;
  if (here === UNSPACED) return true;
  return here === HANGUL ? previous !== HANGUL && previous !== WORD : previous !== WORD;
}

function longest(trie: Trie, text: string, start: number, anyCase: boolean): { end: number; entry: number } {
  let node = 0;
  let end = 0;
  let entry = 0;
  for (let index = start; index < text.length; index++) {
    let unit = foldUnit(text.charCodeAt(index));
    if (isInvisible(unit) || (unit === SPACE && index > start && foldUnit(text.charCodeAt(index - 1)) === SPACE))
      continue;
    if (anyCase && unit < 0x80) unit = unit >= 65 && unit <= 90 ? unit + 32 : unit;
    else if (anyCase) unit = lower(unit);
    node = step(trie, node, unit);
    if (node === 0) break;
    const output = trie.output[node] as number;
    if (output !== 0 && mayEnd(text, index)) {
      end = index + 1;
      entry = output - 1;
    }
  }
  return { end, entry };
}

const SPACE = 0x20;

/** Soft hyphens and zero-width characters that templates leave within names. */
function isInvisible(unit: number): boolean {
  return unit === 0xad || unit === 0x200b || unit === 0x2060 || unit === 0xfeff;
}

function lower(unit: number): number {
  const text = String.fromCharCode(unit).toLowerCase();
  return text.length === 1 ? text.charCodeAt(0) : unit;
}

/** A name ends where the unit behind does not belong to the same word. */
function mayEnd(text: string, last: number): boolean {
  if (last + 1 >= text.length) return true;
  const here = unitClass(text.charCodeAt(last));
  const next = unitClass(text.charCodeAt(last + 1));
  if (here === OTHER || here === UNSPACED || next === OTHER || next === UNSPACED) return true;
  // A Korean particle follows a name of any script without a space.
  return next === HANGUL && endsKoreanName(text, last + 1);
}
