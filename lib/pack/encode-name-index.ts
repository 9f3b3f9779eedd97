/** Writes the name index; its form is in `name-index.ts`. */
import { FURTHER, filterBits, isSingle, keyLength, mix, nameKeys, spread } from './first-key.ts';
import type { IndexedName, IndexSource } from './index-source.ts';
import { writeTail } from './index-tail.ts';
import { ACCENTED, ANY_CASE, type Indexes, MAGIC, NEAR, pad, VERSION } from './name-index.ts';
import { hasAccent, lowerText, plainText } from './units.ts';
import { CATEGORIES, MATCH_POLICIES, PLURAL_CATEGORIES } from './vocabulary.ts';

/** Longer spellings are refused: no walk is longer than the longest name. Units of the plain form. */
const LONGEST_NAME = 250;
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

/** How many units two neighbours begin alike with; a pair of surrogates is not parted. */
function sharedPrefix(before: string, text: string): number {
  let length = 0;
  while (length < Math.min(before.length, text.length) && before.charCodeAt(length) === text.charCodeAt(length))
    length++;
  return /[\uD800-\uDBFF]$/u.test(text.slice(0, length)) ? length - 1 : length;
}

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
