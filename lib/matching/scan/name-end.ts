/** Where a name may end, and what may be joined to it without a sign: GPUs, Llama2, 딥시크는. */
import type { NameIndex } from '../../pack/name-index.ts';
import { HANGUL, HYPHEN, isJoined, JOINER, KATAKANA, KINDS, kindOf, LETTER } from '../../pack/units.ts';
import { type Category, GENITIVE_CATEGORIES, PLURAL_CATEGORIES } from '../../pack/vocabulary.ts';
import { categoryOf } from './category.ts';
import { endsKanaName } from './japanese.ts';
import { endsKoreanName } from './korean.ts';
import { isPhrase } from './rows.ts';
import { gluedVersionEnd } from './tails.ts';

export const NO_END = -1;
const DOLLAR = 0x24;
/** A Latin name this long is a word of its own before any Hangul; a shorter one (X선) needs a particle. */
const SHORT_LATIN = 3;

/** The end of a name whose spelling ends at `end`, or `NO_END` where the word goes on otherwise. */
export function findEnd(index: NameIndex, row: number, text: string, start: number, end: number): number {
  if (end >= text.length) return end;
  const next = KINDS[text.charCodeAt(end)] as number;
  // The sign of a currency: US$32 billion is no country.
  if (next <= HYPHEN) return text.charCodeAt(end) === DOLLAR ? NO_END : end;
  return findJoinedEnd(index, row, text, start, end);
}

function findJoinedEnd(index: NameIndex, row: number, text: string, start: number, end: number): number {
  let behind = end;
  while (behind < text.length && kindOf(text.charCodeAt(behind)) === JOINER) {
    // The last letter has an accent more than the name.
    if (text.charCodeAt(behind) >= 0x300 && text.charCodeAt(behind) <= 0x36f) return NO_END;
    behind++;
  }
  if (behind >= text.length) return end;
  const last = lastKind(text, end);
  const next = kindOf(text.charCodeAt(behind));
  const category = isPhrase(index, row) ? undefined : categoryOf(index, index.rowNames[row] as number);
  if (last === HANGUL && next === HANGUL) return endsKoreanName(text, behind, category === 'government') ? end : NO_END;
  if (last === KATAKANA && next === KATAKANA) return endsKanaName(text, behind) ? end : NO_END;
  if (next === HANGUL && end - start < SHORT_LATIN && isJoined(last, LETTER))
    return endsKoreanName(text, behind, false) ? end : NO_END;
  if (!isJoined(last, next)) return end;
  if (behind !== end) return NO_END;
  if (category && GENITIVE_CATEGORIES.has(category)) return isGenitive(text, end) ? end : NO_END;
  return pluralEnd(text, end, category) ?? gluedVersionEnd(text, end, category) ?? NO_END;
}

/** Whether nothing but an s stands between a name's end and its word's: Nvidias Chips. In German it is no part of the name. */
export function isGenitive(text: string, end: number): boolean {
  return text.charAt(end) === 's' && kindOf(text.charCodeAt(end - 1)) === LETTER && isWordEnd(text, end + 1);
}

const isWordEnd = (text: string, at: number) => at >= text.length || !isJoined(LETTER, kindOf(text.charCodeAt(at)));

function lastKind(text: string, end: number): number {
  let at = end - 1;
  while (at > 0 && kindOf(text.charCodeAt(at)) === JOINER) at--;
  return kindOf(text.charCodeAt(at));
}

/** The end of "GPUs" behind "GPU", of "H100s" behind "H100". */
function pluralEnd(text: string, end: number, category: Category | undefined): number | undefined {
  const unit = text.charAt(end);
  if ((unit !== 's' && unit !== 'S') || !category || !PLURAL_CATEGORIES.has(category)) return undefined;
  const before = text.charAt(end - 1);
  if (unit === 'S' && before !== before.toUpperCase()) return undefined;
  return isWordEnd(text, end + 1) ? end + 1 : undefined;
}
