/**
 * The name index: every spelling of every name of a pack in one binary block that the reader carries as
 * base64, ready as views on its bytes. It is an automaton whose states are runs of the sorted spellings:
 * reading a unit narrows the run to the spellings that go on with it (as a search in a suffix array does;
 * Manber & Myers, "Suffix arrays", 1990), so no node or edge is stored. Its start states are found by a
 * hash of how a spelling begins, behind a filter of one bit a key (Bloom, "Space/time trade-offs in hash
 * coding", 1970, with one hash), which turns away nearly every word of a text at once.
 */
import { FURTHER, filterBits, isSingle, keyLength, mix, nameKeys, spread } from './first-key.ts';
import type { IndexedName, IndexSource } from './index-source.ts';
import { type IndexTail, readTail, writeTail } from './index-tail.ts';
import { hasAccent, LOWER, lowerText, plainText } from './units.ts';
import { CATEGORIES, MATCH_POLICIES, PLURAL_CATEGORIES } from './vocabulary.ts';

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
}

type Indexes = Uint16Array | Uint32Array;

/** The spelling is met in any case. */
export const ANY_CASE = 1;
/** The spelling has accents: it is met with and without them. One without is not met in a text with them. */
export const ACCENTED = 2;
/** Added to a name's policy: the spelling also means other things and counts only where the page speaks for it. */
export const NEAR = 0x80;

/** Longer spellings are refused: no walk is longer than the longest name. Units of the plain form. */
const LONGEST_NAME = 250;
const MAGIC = 0x58444343; // "CCDX"
const VERSION = 2;
const HEADER_WORDS = 10;
/** Bits of the filter for each key, so that most words of a text end here. */
const FILTER_ROOM = 12;

/** Slots for each key, so that few have to be passed over. */
const SLOT_ROOM = 3;

interface Row {
  plain: string;
  /** As each name has it: the same in any case may be written in several. */
  written: Set<string>;
  lower: string;
  flags: number;
  plural: boolean;
  names: IndexedName[];
}

/**
 * Compiles names and swallowing phrases into the binary index.
 * @param source what matching must know of entities, names, phrases and topic words
 * @throws {Error} on a name longer than 250 units
 */
export function encodeNameIndex(source: IndexSource): Uint8Array {
  const rows = collectRows(source);
  const { slots, filter, groups, lengths, reaches, hasSingles } = indexBeginnings(rows);
  const names = rows.flatMap((row) => row.names);
  const prefixes = rows.map((row, at) => sharedPrefix(rows[at - 1]?.plain ?? '', row.plain));
  const suffixes = new TextEncoder().encode(rows.map((row, at) => row.plain.slice(prefixes[at])).join(''));
  const sections = [
    filter,
    narrow(slots, groups.length),
    narrow(
      groups.map(([start]) => start),
      rows.length,
    ),
    narrow(
      groups.map(([, end]) => end),
      rows.length,
    ),
    narrow(
      names.map((name) => name.entity),
      source.entities.length,
    ),
    Uint16Array.from(rows, (row) => row.names.length),
    Uint8Array.from(prefixes),
    Uint8Array.from(lengths),
    Uint8Array.from(reaches),
    Uint8Array.from(rows, (row) => row.plain.length),
    Uint8Array.from(rows, (row) => row.flags),
    Uint8Array.from(names, (name) => MATCH_POLICIES.indexOf(name.match) | (name.near ? NEAR : 0)),
    Uint8Array.from(source.entities, (entity) => CATEGORIES.indexOf(entity.category)),
    suffixes,
    new TextEncoder().encode(writeTail(source, names)),
  ];
  const header = Uint32Array.of(
    MAGIC,
    VERSION,
    rows.length,
    names.length,
    source.entities.length,
    suffixes.length,
    groups.length,
    slots.length,
    filter.length,
    hasSingles ? 1 : 0,
  );
  return concat([header, ...sections]);
}

function collectRows({ entities, names, phrases }: IndexSource): Row[] {
  const rows = new Map<string, Row>();
  const add = (text: string, anyCase: boolean, name?: IndexedName) => {
    const plain = plainText(text);
    if (plain.length > LONGEST_NAME) throw new Error(`"${text.slice(0, 40)}…" is longer than ${LONGEST_NAME} units`);
    if (plain === '') return;
    const lower = lowerText(plain);
    const key = anyCase ? lower : `${plain}\0`;
    const row = rows.get(key) ?? {
      plain,
      written: new Set(),
      lower,
      flags: anyCase ? ANY_CASE : 0,
      plural: false,
      names: [],
    };
    rows.set(key, row);
    row.written.add(plain);
    if (hasAccent(text)) row.flags |= ACCENTED;
    if (!name) return;
    row.names.push(name);
    const category = entities[name.entity]?.category;
    row.plural ||= category !== undefined && PLURAL_CATEGORIES.has(category);
  };
  // What has become a name of its own swallows nothing.
  const spelled = new Set(names.map((name) => lowerText(plainText(name.text))));
  for (const phrase of phrases) {
    if (!spelled.has(lowerText(plainText(phrase)))) add(phrase, phrase === phrase.toLowerCase());
  }
  for (const name of names) add(name.text, name.match === 'any-case', name);
  return [...rows.values()].sort((a, b) => compare(a.lower, b.lower) || compare(a.plain, b.plain));
}

/** By code units, as the scan narrows. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Filter, slots and groups for all beginnings. Rows are sorted, so those that begin alike are neighbours. */
function indexBeginnings(rows: Row[]) {
  const groups: [start: number, end: number][] = [];
  const groupOf = new Map<string, number>();
  const lengths: number[] = [];
  const reaches: number[] = [];
  const keys = new Map<string, { key: number; group: number }>();
  let hasSingles = false;
  rows.forEach((row, index) => {
    const start = row.lower.slice(0, keyLength(row.lower));
    let group = groupOf.get(start);
    if (group === undefined) {
      group = groups.length;
      groupOf.set(start, group);
      groups.push([index, index + 1]);
      lengths.push(start.length);
      reaches.push(0);
    }
    (groups[group] as [number, number])[1] = index + 1;
    reaches[group] = (reaches[group] as number) | (1 << Math.min(row.lower.length - start.length, FURTHER));
    for (const plain of row.written) {
      for (const key of nameKeys(plain, (row.flags & ANY_CASE) !== 0, row.plural))
        keys.set(`${key} ${group}`, { key, group });
    }
    hasSingles ||= isSingle(row.plain);
  });
  const furtherKeys = keysWithFurther(rows);
  const slotShift = 32 - Math.ceil(Math.log2(SLOT_ROOM * keys.size + 2));
  const filterShift = 32 - Math.max(1, Math.ceil(Math.log2((FILTER_ROOM * (keys.size + furtherKeys.size)) / 32 + 1)));
  const slots = new Uint32Array(2 ** (32 - slotShift));
  const filter = new Uint32Array(2 ** (32 - filterShift));
  for (const { key, group } of keys.values()) {
    let slot = spread(key) >>> slotShift;
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = group + 1;
  }
  for (const key of [...[...keys.values()].map((item) => item.key), ...furtherKeys]) {
    const word = spread(key) >>> filterShift;
    filter[word] = (filter[word] as number) | filterBits(spread(key));
  }
  return { slots, filter, groups, lengths, reaches, hasSingles };
}

/** Keys of beginnings with the units behind them. */
function keysWithFurther(rows: Row[]): Set<number> {
  const keys = new Set<number>();
  for (const row of rows) {
    for (const plain of row.written) {
      const further = row.lower.slice(keyLength(plain), keyLength(plain) + FURTHER);
      for (const key of nameKeys(plain, (row.flags & ANY_CASE) !== 0, false)) {
        keys.add(Array.from({ length: further.length }, (_, at) => further.charCodeAt(at)).reduce(mix, key));
      }
    }
  }
  return keys;
}

/** The smallest array that can hold indexes below `count` and one more. */
function narrow(values: ArrayLike<number>, count: number): Indexes {
  return count < 0xffff ? Uint16Array.from(values) : Uint32Array.from(values);
}

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
  const tail = readTail(new Uint8Array(bytes.buffer, offset, bytes.byteOffset + bytes.byteLength - offset));
  return {
    tail,
    get entities() {
      return tail.entities;
    },
    pool,
    lowerPool: pool.map((unit) => LOWER[unit] as number),
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
  };
}

/** How many units two neighbours begin alike with; a pair of surrogates is not parted. */
function sharedPrefix(before: string, text: string): number {
  let length = 0;
  while (length < Math.min(before.length, text.length) && before.charCodeAt(length) === text.charCodeAt(length))
    length++;
  return /[\uD800-\uDBFF]$/u.test(text.slice(0, length)) ? length - 1 : length;
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

const pad = (bytes: number) => (bytes + 3) & ~3;

function concat(parts: ArrayBufferView[]): Uint8Array {
  const last = parts.at(-1) as ArrayBufferView;
  const result = new Uint8Array(
    parts.reduce((sum, part) => sum + pad(part.byteLength), 0) - pad(last.byteLength) + last.byteLength,
  );
  let offset = 0;
  for (const part of parts) {
    result.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
    offset += pad(part.byteLength);
  }
  return result;
}
