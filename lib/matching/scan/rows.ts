/** The sorted spellings of the name index, as the walk asks for them. */
import { ACCENTED, ANY_CASE, type NameIndex, SIMPLIFIED, TRADITIONAL } from '../../pack/name-index.ts';
import { hasAccent, LOWER, PLAIN, plainText, simplified } from '../../pack/units.ts';

/** Units of a spelling's plain form. */
export function lengthOf({ rowText }: NameIndex, row: number): number {
  return (rowText[row + 1] as number) - (rowText[row] as number);
}

/** Lower-case unit of a spelling at a depth, -1 behind its end. */
export function unitAt({ lowerPool, rowText }: NameIndex, row: number, depth: number): number {
  const place = (rowText[row] as number) + depth;
  return place < (rowText[row + 1] as number) ? (lowerPool[place] as number) : -1;
}

/** The first of the sorted spellings from `from` to `to` whose unit at `depth` is not below `unit`. */
export function lowerBound(index: NameIndex, from: number, to: number, depth: number, unit: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (unitAt(index, middle, depth) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The end of the spellings from `from` on that have `unit` at `depth`: near at hand as a rule, so the steps grow. */
export function runEnd(index: NameIndex, from: number, to: number, depth: number, unit: number): number {
  let low = from + 1;
  let step = 1;
  while (low < to && unitAt(index, low, depth) === unit) {
    low += step;
    step *= 2;
  }
  return low <= from + 1 ? low : lowerBound(index, low - (step >> 1) + 1, Math.min(low, to), depth, unit + 1);
}

/** Whether a spelling stands in the text from `start` on, unit for unit, by its rules of letter case and accents. */
export function stands(index: NameIndex, row: number, text: string, start: number): boolean {
  const flags = index.rowFlags[row] as number;
  const isAnyCase = (flags & ANY_CASE) !== 0;
  const pool = isAnyCase ? index.lowerPool : index.pool;
  const plain = isAnyCase ? LOWER : PLAIN;
  const first = index.rowText[row] as number;
  const length = (index.rowText[row + 1] as number) - first;
  let dress = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(start + at);
    if (plain[code] !== pool[first + at]) return false;
    dress |= code;
  }
  if ((flags & CHARACTERS) !== 0 && !isWritten(flags, text.slice(start, start + length))) return false;
  return dress < FIRST_ACCENT || (flags & ACCENTED) !== 0 || !hasAccent(text.slice(start, start + length));
}

/**
 * Whether a spelling whose lower-case form stands in the text is met there by its rules of letter case and accents.
 * @param dress the text's units, one over the other, at least
 */
export function fits(index: NameIndex, row: number, text: string, start: number, end: number, dress: number): boolean {
  const flags = index.rowFlags[row] as number;
  if (dress >= FIRST_ACCENT && (flags & ACCENTED) === 0 && hasAccent(text.slice(start, end))) return false;
  if ((flags & CHARACTERS) !== 0 && !isWritten(flags, text.slice(start, end))) return false;
  return (flags & ANY_CASE) !== 0 || hasCase(index, row, text, start, end);
}

const FIRST_ACCENT = 0xc0;
const CHARACTERS = SIMPLIFIED | TRADITIONAL;

/** Whether a text is in the Chinese characters in which alone a spelling is met. */
function isWritten(flags: number, surface: string): boolean {
  return (simplified(surface) === surface) === ((flags & SIMPLIFIED) !== 0);
}

function hasCase(index: NameIndex, row: number, text: string, start: number, end: number): boolean {
  const { pool, rowText } = index;
  const first = rowText[row] as number;
  const length = lengthOf(index, row);
  // One unit in the text for each of the name is the rule; white space and soft hyphens are the exception.
  const plain = end - start === length ? '' : withoutLineBreaks(plainText(text.slice(start, end)), length);
  for (let at = 0; at < length; at++) {
    const unit = plain === '' ? PLAIN[text.charCodeAt(start + at)] : plain.charCodeAt(at);
    if (unit !== pool[first + at]) return false;
  }
  return true;
}

/** In unspaced text a line's end is no space of the name. */
function withoutLineBreaks(plain: string, length: number): string {
  return plain.length > length ? plain.replace(/(?<=[\u3041-\u9fff]) (?=[\u3041-\u9fff])/gu, '') : plain;
}

/** Whether two spellings differ at most in letter case. */
export function hasEqualText(index: NameIndex, row: number, other: number): boolean {
  if (row === other) return true;
  if (other >= index.rowFlags.length || lengthOf(index, row) !== lengthOf(index, other)) return false;
  for (let at = lengthOf(index, row) - 1; at >= 0; at--) {
    if (unitAt(index, row, at) !== unitAt(index, other, at)) return false;
  }
  return true;
}

/** Whether a spelling is a swallowing phrase: it has no names. */
export function isPhrase({ rowNames }: NameIndex, row: number): boolean {
  return rowNames[row] === rowNames[row + 1];
}

/** The names of a spelling, and of its like in other letter case where the text fits that too. */
export function namesAt(index: NameIndex, row: number, surface: string): number[] {
  const names: number[] = [];
  for (let other = row; hasEqualText(index, row, other); other++) {
    if (other !== row && !fits(index, other, surface, 0, surface.length, 0)) continue;
    for (let name = index.rowNames[other] as number; name < (index.rowNames[other + 1] as number); name++)
      names.push(name);
  }
  return names;
}
