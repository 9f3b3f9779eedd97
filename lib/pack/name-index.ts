import { deriveShorter, type Shorter } from './derive-shorter.ts';
import { type IndexTail, readTail } from './index-tail.ts';
import { LOWER } from './units.ts';

/** A decoded index, ready to scan with. */
export interface NameIndex {
  /** Ids, clue words and relations. */
  tail: IndexTail;
  readonly entities: IndexTail['entities'];
  /** Spellings in plain form, one behind the other, sorted as if in lower case. */
  pool: Uint16Array;
  /** The pool in lower case. */
  lowerPool: Uint16Array;
  /** Spelling n is pool[rowText[n]] … pool[rowText[n + 1] - 1]. */
  rowText: Uint32Array;
  /** `ANY_CASE`, `ACCENTED`. */
  rowFlags: Uint8Array;
  /** Names of spelling n are rowNames[n] … rowNames[n + 1] - 1; none: a swallowing phrase. */
  rowNames: Uint32Array;
  /** Entity of each name. */
  nameEntity: Indexes;
  /** Index into `CATEGORIES` of each entity. */
  entityCategory: Uint8Array;
  /** Index into `MATCH_POLICIES`, with `NEAR` added where the spelling is only near the name's own. */
  namePolicy: Uint8Array;
  /** At the place of each key a word with its two bits. */
  filter: Uint32Array;
  filterShift: number;
  /** Group + 1 at the place of each key or behind it, else 0. */
  slots: Indexes;
  slotShift: number;
  /** The spellings of group n begin alike: groupStart[n] … groupEnd[n] - 1. */
  groupStart: Indexes;
  groupEnd: Indexes;
  /** How many units they begin alike with. */
  groupLength: Uint8Array;
  /**
   * How many units they have behind that, one bit a number: 0, 1, 2 and, as the last bit, 3 or more. The filter
   * has the keys of the beginnings with these units, at most `FURTHER`.
   */
  groupReach: Uint8Array;
  /** Whether some spelling is one unit of an unspaced script, or changes to another script behind it. */
  hasSingles: boolean;
  /** The way from each spelling to the shorter ones that it begins with. */
  shorter: Shorter;
}

export type Indexes = Uint16Array | Uint32Array;

/** The spelling is met in any case. */
export const ANY_CASE = 1;
/** The spelling has accents: it is met with and without them. One without is not met in a text with them. */
export const ACCENTED = 2;
/** Added to a name's policy: the spelling also means other things and counts only where the page speaks for it. */
export const NEAR = 0x80;

export const MAGIC = 0x58444343; // "CCDX"
export const VERSION = 2;
export const HEADER_WORDS = 10;

/**
 * An index over these bytes. The arrays are views; only the spellings are written out, each after the one before.
 * @throws {Error} where the bytes are no index of this version
 */
export function decodeNameIndex(bytes: Uint8Array<ArrayBuffer>): NameIndex {
  const header =
    bytes.byteLength >= HEADER_WORDS * 4 ? new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS) : undefined;
  if (header?.[0] !== MAGIC || header[1] !== VERSION) throw new Error('not a name index of this version');
  const [, , rows = 0, names = 0, entities = 0, units = 0, groups = 0, slotCount = 0, filterWords = 0, hasSingles = 0] =
    header;
  let offset = bytes.byteOffset + HEADER_WORDS * 4;
  const take = <T>(
    type: new (buffer: ArrayBuffer, offset: number, length: number) => T,
    length: number,
    size: number,
  ): T => {
    const view = new type(bytes.buffer, offset, length);
    offset += pad(length * size);
    return view;
  };
  const indexes = (length: number, count: number): Indexes =>
    count < 0xffff ? take(Uint16Array, length, 2) : take(Uint32Array, length, 4);
  const filter = take(Uint32Array, filterWords, 4);
  const slots = indexes(slotCount, groups);
  const groupStart = indexes(groups, rows);
  const groupEnd = indexes(groups, rows);
  const nameEntity = indexes(names, entities);
  const nameCounts = take(Uint16Array, rows, 2);
  const prefixes = take(Uint8Array, rows, 1);
  const groupLength = take(Uint8Array, groups, 1);
  const groupReach = take(Uint8Array, groups, 1);
  const lengths = take(Uint8Array, rows, 1);
  const rowFlags = take(Uint8Array, rows, 1);
  const namePolicy = take(Uint8Array, names, 1);
  const entityCategory = take(Uint8Array, entities, 1);
  const suffixes = take(Uint8Array, units, 1);
  const rowText = runningSum(lengths);
  const pool = readPool(rowText, prefixes, new TextDecoder().decode(suffixes));
  const lowerPool = pool.map((unit) => LOWER[unit] as number);
  const tail = readTail(new Uint8Array(bytes.buffer, offset, bytes.byteOffset + bytes.byteLength - offset));
  return {
    tail,
    get entities() {
      return tail.entities;
    },
    pool,
    lowerPool,
    rowText,
    rowFlags,
    rowNames: runningSum(nameCounts),
    nameEntity,
    namePolicy,
    entityCategory,
    filter,
    filterShift: 32 - Math.log2(filterWords),
    slots,
    slotShift: 32 - Math.log2(slotCount),
    groupStart,
    groupEnd,
    groupLength,
    groupReach,
    hasSingles: hasSingles === 1,
    shorter: deriveShorter(lowerPool, rowText),
  };
}

/** Spellings written out: what each shares with the one before is not stored. */
function readPool(rowText: Uint32Array, prefixes: Uint8Array, suffixes: string): Uint16Array {
  const pool = new Uint16Array(rowText.at(-1) ?? 0);
  let from = 0;
  let before = 0;
  for (let row = 0; row < prefixes.length; row++) {
    const start = rowText[row] as number;
    const suffix = start + (prefixes[row] as number);
    pool.copyWithin(start, before, before + (prefixes[row] as number));
    for (let at = suffix; at < (rowText[row + 1] as number); at++) pool[at] = suffixes.charCodeAt(from++);
    before = start;
  }
  return pool;
}

/** Where each item begins, and the end of the last. */
function runningSum(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at++) starts[at + 1] = (starts[at] as number) + (lengths[at] as number);
  return starts;
}

export const pad = (bytes: number) => (bytes + 3) & ~3;
