/**
 * The scan: text in, stretches that spell a name out, in one pass. `findPlace` reads the text unit by unit
 * and stops only where a name may stand; there a walk (`walk.ts`) keeps the longest spelling that also ends
 * where a word may end. The scan goes on behind it (leftmost, longest). No walk is longer than the longest
 * name, so the time is linear in the text whatever stands in it.
 */
import { isPaired, mix } from '../../pack/first-key.ts';
import type { NameIndex } from '../../pack/name-index.ts';
import { JOINER, kindOf, LETTER, LETTERS, LIGATURE, ligatureLetters, OTHER, PART } from '../../pack/units.ts';
import { attempt, mayBegin } from './attempt.ts';
import type { Candidate } from './candidate.ts';
import { compose } from './composed.ts';
import { attemptPair } from './pairs.ts';
import type { Place } from './place.ts';
import { findPlace } from './places.ts';
import { isPhrase } from './rows.ts';
import { walk } from './walk.ts';

/** All candidates of one text block, in order, without overlap; swallowing phrases are taken out. */
export function findCandidates(index: NameIndex, text: string): Candidate[] {
  return scan(index, text, true) ?? findInParts(index, text);
}

/** Candidates of a text that has characters in parts; offsets into the text as it is. */
function findInParts(index: NameIndex, text: string): Candidate[] {
  const composed = compose(text);
  return (scan(index, composed.text, false) as Candidate[]).map(({ start, end, row }) => ({
    start: composed.places[start] as number,
    end: composed.places[end] as number,
    row,
  }));
}

/** The scan; undefined where it `stops` at a part of a character. */
function scan(index: NameIndex, text: string, stops: boolean): Candidate[] | undefined {
  const found: Candidate[] = [];
  const place: Place = { begin: 0, hash: 0, isPair: false };
  let from = 0;
  while (from < text.length) {
    const at = findPlace(index, text, from, place);
    const { begin, hash } = place;
    let next = at + 1;
    let candidate: Candidate | undefined;
    const kind = at < text.length ? kindOf(text.charCodeAt(at)) : OTHER;
    if (kind === PART && stops) return undefined;
    if (place.isPair) {
      next = begin + 1;
      candidate = attemptPair(index, text, begin);
    } else if (isWordPart(kind)) {
      // Letters with a soft hyphen, a combining accent or a ligature among them, or met for the first time.
      next = wordEnd(text, at);
      candidate = attemptWord(index, text, begin, next);
    } else {
      if (hash !== 0 && mayBegin(text, begin)) candidate = walk(index, text, begin, hash, at);
      if (isPaired(kind)) next = at;
    }
    if (candidate && !isPhrase(index, candidate.row)) found.push(candidate);
    from = candidate ? candidate.end : next;
  }
  return found;
}

const isWordPart = (kind: number) => kind === LETTER || kind === JOINER || kind === LIGATURE;

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordPart(kindOf(text.charCodeAt(end)))) end++;
  return end;
}

/** The candidate that begins with the letters from `start` to `end`. */
function attemptWord(index: NameIndex, text: string, start: number, end: number): Candidate | undefined {
  let hash = 0;
  let first = start;
  let isDressed = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const letter = LETTERS[code] as number;
    if (letter !== 0) hash = mix(hash, letter);
    else if (kindOf(code) === LIGATURE) {
      isDressed = true;
      for (const letter of ligatureLetters(code)) hash = mix(hash, letter.charCodeAt(0));
    } else if (hash === 0) first = at + 1;
    else isDressed = true;
  }
  return hash === 0 ? undefined : attempt(index, text, first, hash, end, isDressed);
}
