/**
 * The name index: every name of a pack in one binary block that the reader carries as base64.
 * Layout (little endian): header of Uint32 counts, then the arrays in the order of `SECTIONS`, each
 * padded to four bytes; last, one UTF-8 block of lines for what is read rarely (ids, clue words).
 */
import { foldText } from './fold.ts';
import { buildTrie, type Trie } from './trie.ts';
import { CATEGORIES, type Category, MATCH_POLICIES, type MatchPolicy } from './vocabulary.ts';

/** One name as the compiler hands it over. */
export interface IndexedName {
  text: string;
  /** Index into the entities. */
  entity: number;
  match: Exclude<MatchPolicy, 'search'>;
  for: string[];
  against: string[];
}

/** One entity as far as matching and marking must know it. */
export interface IndexedEntity {
  id: string;
  category: Category;
  /** English display name. */
  name: string;
  family?: string;
  familiar: boolean;
}

/** A decoded index, ready to scan with. */
export interface NameIndex {
  entities: IndexedEntity[];
  /** Names met with their letters as written. */
  exact: Trie;
  /** Names met in any case; their texts are lower-cased. */
  anyCase: Trie;
  /** Names of trie entry n are entryNames[entryStart[n]] … entryNames[entryStart[n + 1] - 1]; none: a swallowing phrase. */
  entryStart: Uint32Array;
  nameEntity: Uint32Array;
  namePolicy: Uint8Array;
  /** Clue words by name, only where the policy is `context`. */
  clues: Map<number, { for: string[]; against: string[] }>;
  /** Trie entries below this number belong to `exact`, the others to `anyCase`. */
  exactEntries: number;
}

const MAGIC = 0x58444343; // "CCDX"
const VERSION = 1;
const HEADER_WORDS = 8;

/**
 * Compiles names and swallowing phrases into the binary index.
 * @param phrases texts that block the names inside them
 */
export function encodeNameIndex(entities: IndexedEntity[], names: IndexedName[], phrases: string[]): Uint8Array {
  const groups = { exact: new Map<string, IndexedName[]>(), anyCase: new Map<string, IndexedName[]>() };
  for (const phrase of phrases) groups.exact.set(foldText(phrase), []);
  for (const name of names) {
    const group = name.match === 'any-case' ? groups.anyCase : groups.exact;
    const text = name.match === 'any-case' ? foldText(name.text).toLowerCase() : foldText(name.text);
    const list = group.get(text);
    if (list) list.push(name);
    else group.set(text, [name]);
  }
  const exact = buildTrie([...groups.exact.keys()]);
  const anyCase = buildTrie([...groups.anyCase.keys()]);
  const lists = [...groups.exact.values(), ...groups.anyCase.values()];
  const flat = lists.flat();
  const entryStart = new Uint32Array(lists.length + 1);
  lists.forEach((list, index) => {
    entryStart[index + 1] = (entryStart[index] as number) + list.length;
  });
  const lines = [
    ...entities.map(({ id, category, name, family, familiar }) =>
      [id, CATEGORIES.indexOf(category), name, family ?? '', familiar ? 1 : ''].join('\t'),
    ),
    ...flat.flatMap((name, index) =>
      name.match === 'context' ? [[index, name.for.join('|'), name.against.join('|')].join('\t')] : [],
    ),
  ];
  const arrays = [
    exact.firstChild,
    exact.output,
    anyCase.firstChild,
    anyCase.output,
    entryStart,
    Uint32Array.from(flat, (name) => name.entity),
    exact.labels,
    anyCase.labels,
    Uint8Array.from(flat, (name) => MATCH_POLICIES.indexOf(name.match)),
    new TextEncoder().encode(lines.join('\n')),
  ];
  const header = Uint32Array.of(
    MAGIC,
    VERSION,
    exact.labels.length,
    anyCase.labels.length,
    lists.length,
    groups.exact.size,
    flat.length,
    entities.length,
  );
  return concat([header, ...arrays]);
}

/**
 * Opens a binary index. Arrays are views into `bytes`; nothing is copied but the lines of text.
 * @throws {Error} where the bytes are no index of this version
 */
export function decodeNameIndex(bytes: Uint8Array<ArrayBuffer>): NameIndex {
  const header =
    bytes.byteLength >= HEADER_WORDS * 4 ? new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS) : undefined;
  if (header?.[0] !== MAGIC || header[1] !== VERSION) throw new Error('not a name index of this version');
  const [, , exactNodes, anyCaseNodes, entries, exactEntries, names, entityCount] = header as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
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
  const exactFirst = take(Uint32Array, exactNodes + 1, 4);
  const exactOutput = take(Uint32Array, exactNodes, 4);
  const anyCaseFirst = take(Uint32Array, anyCaseNodes + 1, 4);
  const anyCaseOutput = take(Uint32Array, anyCaseNodes, 4);
  const entryStart = take(Uint32Array, entries + 1, 4);
  const nameEntity = take(Uint32Array, names, 4);
  const exactLabels = take(Uint16Array, exactNodes, 2);
  const anyCaseLabels = take(Uint16Array, anyCaseNodes, 2);
  const namePolicy = take(Uint8Array, names, 1);
  const lines = new TextDecoder()
    .decode(new Uint8Array(bytes.buffer, offset, bytes.byteOffset + bytes.byteLength - offset))
    .split('\n');
  return {
    entities: lines.slice(0, entityCount).map(readEntity),
    exact: { labels: exactLabels, firstChild: exactFirst, output: exactOutput },
    anyCase: { labels: anyCaseLabels, firstChild: anyCaseFirst, output: anyCaseOutput },
    entryStart,
    nameEntity,
    namePolicy,
    clues: new Map(lines.slice(entityCount).filter(Boolean).map(readClues)),
    exactEntries,
  };
}

function readEntity(line: string): IndexedEntity {
  const [id = '', category = '0', name = '', family = '', familiar = ''] = line.split('\t');
  return {
    id,
    category: CATEGORIES[Number(category)] as Category,
    name,
    ...(family && { family }),
    familiar: familiar !== '',
  };
}

function readClues(line: string): [number, { for: string[]; against: string[] }] {
  const [index, speaksFor = '', against = ''] = line.split('\t');
  return [Number(index), { for: words(speaksFor), against: words(against) }];
}

const words = (text: string) => (text === '' ? [] : text.split('|'));
const pad = (bytes: number) => (bytes + 3) & ~3;

function concat(parts: ArrayBufferView[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((sum, part) => sum + pad(part.byteLength), 0));
  let offset = 0;
  for (const part of parts) {
    result.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
    offset += pad(part.byteLength);
  }
  return result.subarray(
    0,
    offset - pad((parts.at(-1) as ArrayBufferView).byteLength) + (parts.at(-1) as ArrayBufferView).byteLength,
  );
}
