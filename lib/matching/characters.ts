/** What each UTF-16 code unit is to a word boundary. */
import { foldUnit } from '../pack/fold.ts';

export const OTHER = 0;
/** Letters, digits and marks of scripts that part words by spaces. */
export const WORD = 1;
/** Hangul: words are parted by spaces, but particles follow a name directly. */
export const HANGUL = 2;
/** Han, Hiragana, Katakana, Thai …: no spaces between words. */
export const UNSPACED = 3;

const classes = new Uint8Array(0x10000);
const isHangul = /[\p{Script=Hangul}]/u;
const isUnspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
const isWord = /[\p{L}\p{N}\p{M}_]/u;
const KNOWN = 0x80;

/** The boundary class of one code unit (surrogates count as `OTHER`). Computed once a code unit. */
export function unitClass(code: number): number {
  const known = classes[code] as number;
  if (known !== 0) return known & ~KNOWN;
  const unit = String.fromCharCode(foldUnit(code));
  const found = isHangul.test(unit) ? HANGUL : isUnspaced.test(unit) ? UNSPACED : isWord.test(unit) ? WORD : OTHER;
  classes[code] = found | KNOWN;
  return found;
}
