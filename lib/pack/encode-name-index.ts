/** Writes the name index; how it is read is in `name-index.ts`. */

import { writeParts } from './index-parts.ts';
import type { IndexedName, IndexSource } from './index-source.ts';
import { writeTail } from './index-tail.ts';
import { writeText } from './index-text.ts';
import { ACCENTED, ANY_CASE, LINE, NEAR, type PARTS, SIMPLIFIED, SUFFIX_PARTS, TRADITIONAL } from './name-index.ts';
import { hasAccent, lowerText, plainText } from './units.ts';
import { CATEGORIES, MATCH_POLICIES } from './vocabulary.ts';

/** Longer spellings are refused: no walk is longer than the longest name. Units of the plain form. */
const LONGEST_NAME = 250;
/** So many names one spelling may have. */
const MOST_NAMES = 255;

const WRITTEN = { simplified: SIMPLIFIED, traditional: TRADITIONAL } as const;

interface Row {
  plain: string;
  /** As each name has it: the same in any case may be written in several. */
  written: Set<string>;
  lower: string;
  flags: number;
  names: IndexedName[];
}

/**
 * Compiles names and swallowing phrases into the binary index.
 * @param source what matching must know of entities, names, phrases and topic words
 * @throws {Error} on a name longer than 250 units, or a spelling of more than 255 names
 */
export function encodeNameIndex(source: IndexSource): Uint8Array {
  const rows = collectRows(source);
  const names = rows.flatMap((row) => row.names);
  const prefixes = rows.map((row, at) => sharedPrefix(rows[at - 1]?.plain ?? '', row.plain));
  const parts: Record<(typeof PARTS)[number], Uint8Array> = {
    prefixes: Uint8Array.from(prefixes),
    ...suffixParts(rows.map((row, at) => row.plain.slice(prefixes[at]))),
    rowFlags: Uint8Array.from(rows, (row) => row.flags),
    nameCounts: Uint8Array.from(rows, (row) => countNames(row)),
    nameEntity: writeIndexes(
      names.map((name) => name.entity),
      source.entities.length,
    ),
    namePolicy: Uint8Array.from(names, (name) => MATCH_POLICIES.indexOf(name.match) | (name.near ? NEAR : 0)),
    entityCategory: Uint8Array.from(source.entities, (entity) => CATEGORIES.indexOf(entity.category)),
    variants: writeText(variantLines(rows).join(LINE)),
  };
  return writeParts(
    [source.entities.length],
    [...Object.values(parts), ...writeTail(source, names, spellingsByEntity(rows))],
  );
}

/** The suffixes in parts of as many rows, each suffix with its end. */
function suffixParts(suffixes: string[]): Record<(typeof SUFFIX_PARTS)[number], Uint8Array> {
  const size = Math.ceil(suffixes.length / SUFFIX_PARTS.length);
  const part = (at: number) => suffixes.slice(at * size, (at + 1) * size).map((suffix) => suffix + LINE);
  return Object.fromEntries(SUFFIX_PARTS.map((name, at) => [name, writeText(part(at).join(''))])) as Record<
    (typeof SUFFIX_PARTS)[number],
    Uint8Array
  >;
}

function countNames(row: Row): number {
  if (row.names.length > MOST_NAMES) throw new Error(`"${row.plain}" is a name of more than ${MOST_NAMES} entities`);
  return row.names.length;
}

/** What is met in any case may be written in more ways than the one that is stored. */
function variantLines(rows: Row[]): string[] {
  return rows.flatMap((row, number) => {
    const others = [...row.written].filter((plain) => plain !== row.plain);
    return others.length > 0 ? [[number, ...others].join('\t')] : [];
  });
}

/** The spellings of each entity, in the order of the rows. */
function spellingsByEntity(rows: Row[]): (entity: number) => readonly string[] {
  const spellings = new Map<number, string[]>();
  for (const { plain, names } of rows) {
    for (const { entity } of names) {
      const list = spellings.get(entity);
      if (list) list.push(plain);
      else spellings.set(entity, [plain]);
    }
  }
  return (entity) => spellings.get(entity) ?? [];
}

/** Indexes below `count`, in the smallest form that holds them. */
function writeIndexes(values: readonly number[], count: number): Uint8Array {
  const array = count < 0xffff ? Uint16Array.from(values) : Uint32Array.from(values);
  return new Uint8Array(array.buffer);
}

function collectRows({ names, phrases }: IndexSource): Row[] {
  const rows = new Map<string, Row>();
  const add = (text: string, anyCase: boolean, name?: IndexedName) => {
    const plain = plainText(text);
    if (plain.length > LONGEST_NAME) throw new Error(`"${text.slice(0, 40)}…" is longer than ${LONGEST_NAME} units`);
    if (plain === '') return;
    const lower = lowerText(plain);
    const key = anyCase ? lower : `${plain}\0${name?.written ?? ''}`;
    const row = rows.get(key) ?? {
      plain,
      written: new Set(),
      lower,
      flags: (anyCase ? ANY_CASE : 0) | (name?.written ? WRITTEN[name.written] : 0),
      names: [],
    };
    rows.set(key, row);
    row.written.add(plain);
    if (hasAccent(text)) row.flags |= ACCENTED;
    if (name) row.names.push(name);
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

/** How many units two neighbours begin alike with; a pair of surrogates is not parted. */
function sharedPrefix(before: string, text: string): number {
  let length = 0;
  while (length < Math.min(before.length, text.length) && before.charCodeAt(length) === text.charCodeAt(length))
    length++;
  return /[\uD800-\uDBFF]$/u.test(text.slice(0, length)) ? length - 1 : length;
}
