/** What each UTF-16 code unit is to a word boundary. */
import { foldUnit } from '../pack/fold.ts';

export const OTHER = 0;
/** Letters, digits and marks of scripts that part words by spaces. */
export const WORD = 1;
/** Hangul: words are parted by spaces, but particles follow a name directly. */
export const HANGUL = 2;
/** Han, Hiragana, Katakana, Thai …: no spaces between words. */
export const UNSPACED = 3;

/** Blocks that are of one class throughout: most news text never needs the regular expressions below. */
const RANGES: [first: number, last: number, unitClass: number][] = [
  [0x00, 0x2f, OTHER],
  [0x30, 0x39, WORD],
  [0x3a, 0x40, OTHER],
  [0x41, 0x5a, WORD],
  [0x5b, 0x5e, OTHER],
  [0x5f, 0x5f, WORD],
  [0x60, 0x60, OTHER],
  [0x61, 0x7a, WORD],
  [0x7b, 0xa9, OTHER],
  [0xc0, 0xd6, WORD],
  [0xd8, 0xf6, WORD],
  [0xf8, 0x2bb, WORD],
  [0x400, 0x481, WORD],
  [0x2000, 0x206f, OTHER],
  [0x3000, 0x3004, OTHER],
  [0x3008, 0x3020, OTHER],
  [0x3041, 0x3096, UNSPACED],
  [0x30a1, 0x30fa, UNSPACED],
  [0x30fc, 0x30fe, UNSPACED],
  [0x3400, 0x4dbf, UNSPACED],
  [0x4e00, 0x9fff, UNSPACED],
  [0xac00, 0xd7a3, HANGUL],
  [0xd800, 0xdfff, OTHER],
  [0xff00, 0xff0f, OTHER],
];

const KNOWN = 0x80;
const classes = new Uint8Array(0x10000);
for (const [first, last, found] of RANGES) classes.fill(found | KNOWN, first, last + 1);

/** Compiling the Unicode classes takes longer than scanning a page, so it waits until one is needed. */
let patterns: { hangul: RegExp; unspaced: RegExp; word: RegExp } | undefined;

function classify(unit: string): number {
  patterns ??= {
    hangul: /\p{Script=Hangul}/u,
    unspaced:
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u,
    word: /[\p{L}\p{N}\p{M}_]/u,
  };
  if (patterns.hangul.test(unit)) return HANGUL;
  if (patterns.unspaced.test(unit)) return UNSPACED;
  return patterns.word.test(unit) ? WORD : OTHER;
}

/** The boundary class of one code unit (surrogates count as `OTHER`). Computed once a code unit. */
export function unitClass(code: number): number {
  const known = classes[code] as number;
  if (known !== 0) return known & ~KNOWN;
  const found = classify(String.fromCharCode(foldUnit(code)));
  classes[code] = found | KNOWN;
  return found;
}
