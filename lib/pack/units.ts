/**
 * What each UTF-16 code unit is to the matcher: its kind (for word boundaries) and its plain form
 * (typographic dress and accents taken off). Tables, because the scan asks once a character.
 */

import { HAN_VARIANTS } from './han-variants.ts';

export const OTHER = 0;
export const SPACE = 1;
/** Hyphens and the en dash: within a name they are as good as a space (open-source, open source). */
export const HYPHEN = 2;
/** Soft hyphens, zero-width characters and combining accents: part of the word they stand in, no sign of their own. */
export const JOINER = 3;
/** One unit that is several letters: ﬁ, ﬂ … */
export const LIGATURE = 4;
/** Parts of one character: conjoining Hangul, the voicing marks of kana. A text that has them is composed first. */
export const PART = 5;
export const DIGIT = 6;
/** Words are parted by spaces, but particles follow a name directly. */
export const HANGUL = 7;
/** No spaces, but a run of Katakana is a word. */
export const KATAKANA = 8;
export const HAN = 9;
export const HIRAGANA = 10;
/** Thai, Lao, Khmer, Burmese: no spaces; and opening brackets that belong to a title (《). */
export const UNSPACED = 11;
/** Letters of scripts that part words by spaces. */
export const LETTER = 12;
/** Not met yet: `kindOf` looks it up. */
export const UNKNOWN = 255;

/** Blocks that are of one kind throughout; what is not listed is looked up once a unit, when it is first met. */
const RANGES: [first: number, last: number, kind: number][] = [
  [0x00, 0x2f, OTHER],
  [0x30, 0x39, DIGIT],
  [0x3a, 0x40, OTHER],
  [0x41, 0x5a, LETTER],
  [0x5b, 0x5e, OTHER],
  [0x5f, 0x5f, LETTER],
  [0x60, 0x60, OTHER],
  [0x61, 0x7a, LETTER],
  [0x7b, 0xa9, OTHER],
  [0xab, 0xb1, OTHER],
  [0xb4, 0xb4, OTHER],
  [0xb6, 0xb8, OTHER],
  [0xbb, 0xbb, OTHER],
  [0xbf, 0xbf, OTHER],
  [0xc0, 0xd6, LETTER],
  [0xd7, 0xd7, OTHER],
  [0xd8, 0xf6, LETTER],
  [0xf7, 0xf7, OTHER],
  [0xf8, 0x2bb, LETTER],
  [0x300, 0x36f, JOINER],
  [0x400, 0x481, LETTER],
  [0x1100, 0x11ff, PART],
  [0x1e00, 0x1eff, LETTER],
  [0x2010, 0x206f, OTHER],
  [0x3001, 0x3004, OTHER],
  [0x3008, 0x3020, OTHER],
  [0x3041, 0x3096, HIRAGANA],
  [0x30a1, 0x30fa, KATAKANA],
  [0x30fb, 0x30fb, OTHER],
  [0x30fc, 0x30fe, KATAKANA],
  [0x3400, 0x4dbf, HAN],
  [0x4e00, 0x9fff, HAN],
  [0xac00, 0xd7a3, HANGUL],
  [0xd800, 0xdfff, OTHER],
  [0xfe00, 0xfe0f, JOINER],
  [0xff01, 0xff0f, OTHER],
  [0xff10, 0xff19, DIGIT],
  [0xff1a, 0xff20, OTHER],
  [0xff21, 0xff3a, LETTER],
  [0xff41, 0xff5a, LETTER],
];

const SINGLES: [kind: number, units: string][] = [
  [
    SPACE,
    ' \t\n\v\f\r\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000',
  ],
  [HYPHEN, '-\u2010\u2011\u2012\u2013\uFE63\uFF0D'],
  [JOINER, '\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF'],
  [OTHER, '\u02BC'],
  [LIGATURE, '\uFB00\uFB01\uFB02\uFB03\uFB04\uFB05\uFB06'],
  [PART, '\u3099\u309A\uFF9E\uFF9F'],
  [UNSPACED, '\u300A\u300C\u300E'],
];

/** Variants that newspapers use for one sign. */
const VARIANTS: [plain: string, variants: string][] = [
  ["'", '\u2018\u2019\u201B\u02BC\u00B4\u2032'],
  ['"', '\u201C\u201D\u201F\u2033'],
  ['\u00B7', '\u2022\u2027\u2219\u22C5\u30FB\uFF65'],
  ['o', '\u00F8'],
  ['O', '\u00D8'],
  ['l', '\u0142'],
  ['L', '\u0141'],
];

/** The kind of each unit, or a mark that `classify` has not met it yet. */
export const KINDS: Uint8Array = new Uint8Array(0x10000).fill(UNKNOWN);
/** The plain form of each unit, letter case kept. */
export const PLAIN: Uint16Array = new Uint16Array(0x10000);
/** The plain form where the unit is a letter, else 0: all that the scan's inner loop reads. */
export const LETTERS: Uint16Array = new Uint16Array(0x10000);
/** The plain form in lower case. */
export const LOWER: Uint16Array = new Uint16Array(0x10000);

for (const [first, last, kind] of RANGES) KINDS.fill(kind, first, last + 1);
for (const [kind, units] of SINGLES) for (const unit of units) KINDS[unit.charCodeAt(0)] = kind;
for (let code = 0; code < 0x10000; code++) PLAIN[code] = code;
for (let code = 0xff01; code <= 0xff5e; code++) PLAIN[code] = code - 0xfee0;
for (let code = 0xff66; code <= 0xff9d; code++) PLAIN[code] = String.fromCharCode(code).normalize('NFKC').charCodeAt(0);
for (const [first, last] of [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
] as const) {
  for (let code = first; code <= last; code++) PLAIN[code] = withoutAccent(code);
}
for (let at = 0; at < HAN_VARIANTS.length; at += 2)
  PLAIN[HAN_VARIANTS.charCodeAt(at)] = HAN_VARIANTS.charCodeAt(at + 1);
for (const [plain, variants] of VARIANTS) for (const unit of variants) PLAIN[unit.charCodeAt(0)] = plain.charCodeAt(0);
for (let code = 0; code < 0x10000; code++) {
  if (KINDS[code] === SPACE || KINDS[code] === HYPHEN) PLAIN[code] = 0x20;
  if (KINDS[code] === LETTER) LETTERS[code] = PLAIN[code] as number;
  LOWER[code] = PLAIN[code] as number;
}
// Only these blocks have letter case; asking all units would take longer than scanning a page.
for (const [first, last] of [
  [0x41, 0x5a],
  [0xc0, 0x58f],
  [0x1e00, 0x1fff],
  [0xff21, 0xff3a],
] as const) {
  for (let code = first; code <= last; code++) LOWER[code] = lowerUnit(PLAIN[code] as number);
}

function withoutAccent(code: number): number {
  const apart = String.fromCharCode(code).normalize('NFD');
  return apart.length > 1 && apart.charCodeAt(0) < 0x80 ? apart.charCodeAt(0) : code;
}

function lowerUnit(code: number): number {
  const text = String.fromCharCode(code).toLowerCase();
  return text.length === 1 ? text.charCodeAt(0) : code;
}

/** Compiling the Unicode classes takes longer than scanning a page, so it waits until one is needed. */
let patterns: [kind: number, pattern: RegExp][] | undefined;

function classify(code: number): number {
  patterns ??= [
    [HANGUL, /\p{Script=Hangul}/u],
    [HAN, /\p{Script=Han}/u],
    [HIRAGANA, /\p{Script=Hiragana}/u],
    [KATAKANA, /\p{Script=Katakana}/u],
    [UNSPACED, /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u],
    [DIGIT, /\p{Nd}/u],
    [LETTER, /[\p{L}\p{N}\p{M}]/u],
  ];
  const unit = String.fromCharCode(code);
  const kind = patterns.find(([, pattern]) => pattern.test(unit))?.[0] ?? OTHER;
  KINDS[code] = kind;
  if (kind === LETTER) LETTERS[code] = PLAIN[code] as number;
  return kind;
}

/** The kind of one unit. Surrogates are `OTHER`. */
export function kindOf(code: number): number {
  const kind = KINDS[code] as number;
  return kind === UNKNOWN ? classify(code) : kind;
}

/** Whether units of this kind stand without spaces between words. */
export const isUnspaced = (kind: number) => kind === HAN || kind === HIRAGANA || kind === KATAKANA;

/** The letters of a ligature. */
export function ligatureLetters(code: number): string {
  return String.fromCharCode(code).normalize('NFKD');
}

const TRADITIONAL = new RegExp(`[${[...HAN_VARIANTS].filter((_, at) => at % 2 === 0).join('')}]`, 'gu');

/** A text with its traditional characters written in simplified ones, unit by unit. */
export function simplified(text: string): string {
  return text.replace(TRADITIONAL, (unit) => String.fromCharCode(PLAIN[unit.charCodeAt(0)] as number));
}

/** The units of unspaced scripts whose plain form is a given one, itself among them. */
export function writtenAs(plain: number): readonly number[] {
  traditional ??= Map.groupBy(
    [...HAN_VARIANTS].filter((_, at) => at % 2 === 0).map((unit) => unit.charCodeAt(0)),
    (unit) => PLAIN[unit] as number,
  );
  return [plain, ...(traditional.get(plain) ?? [])];
}

let traditional: Map<number, number[]> | undefined;

/** Whether two neighbouring units of these kinds belong to one word. */
export function isJoined(before: number, after: number): boolean {
  if (before === LETTER || before === DIGIT || before === LIGATURE)
    return after === LETTER || after === DIGIT || after === LIGATURE;
  return before === after && (before === HANGUL || before === KATAKANA);
}

/**
 * The plain form of a name: what two spellings must share to be the same name. Letter case is kept,
 * accents go, a run of white space or a hyphen is one space.
 */
export function plainText(text: string): string {
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === JOINER) continue;
    if (kind === LIGATURE) plain += ligatureLetters(code);
    else if (kind !== SPACE || !plain.endsWith(' ')) plain += String.fromCharCode(PLAIN[code] as number);
  }
  return plain.trim();
}

/** The plain form in lower case, unit by unit, so that the length stays. */
export function lowerText(plain: string): string {
  let lower = '';
  for (let at = 0; at < plain.length; at++) lower += String.fromCharCode(LOWER[plain.charCodeAt(at)] as number);
  return lower;
}

/** Whether a text has a letter with an accent that its plain form lacks. */
export function hasAccent(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x300 && code <= 0x36f) return true;
    if (code >= 0xc0 && KINDS[code] === LETTER && PLAIN[code] !== code && code < 0x2000) return true;
  }
  return false;
}
