/**
 * Typographic dress taken off, one UTF-16 code unit in and one out, so that offsets into the folded text
 * are offsets into the original. Names are folded when compiled, texts as they are scanned.
 */

/** Typographic variants that newspapers use for one ASCII character. */
const VARIANTS: [string, string][] = [
  ["'", '\u2018\u2019\u201B\u02BC\u00B4\u2032'],
  ['"', '\u201C\u201D\u201F\u2033'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2212\uFE63'],
  [' ', '\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\t\n\r\f'],
];

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;

const folded = new Uint16Array(0x10000);
for (let code = 0; code < folded.length; code++) folded[code] = code;
for (let code = FULL_WIDTH_FIRST; code <= FULL_WIDTH_LAST; code++) folded[code] = code - FULL_WIDTH_SHIFT;
for (const [plain, variants] of VARIANTS) {
  for (const variant of variants) folded[variant.charCodeAt(0)] = plain.charCodeAt(0);
}

/** One code unit without its typographic dress: curly quotes straight, dashes hyphens, full-width forms ASCII. */
export function foldUnit(code: number): number {
  return folded[code] as number;
}

/** `foldUnit` over a text; the length stays. */
export function foldText(text: string): string {
  let result = '';
  for (let index = 0; index < text.length; index++) result += String.fromCharCode(foldUnit(text.charCodeAt(index)));
  return result;
}
