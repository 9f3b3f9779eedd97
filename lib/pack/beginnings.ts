/**
 * How the scan finds the spellings that may begin at a place: a hash table of all their beginnings, each up to the
 * end of a word or sign, and a filter of the shortest of them. Made from the sorted spellings when an index is read:
 * stored, it would be larger than the spellings themselves.
 */
import {
  filterBits,
  isPaired,
  isSingle,
  keyLength,
  mix,
  nameKeys,
  spread,
  tripleKey,
  writtenPairs,
} from './first-key.ts';
import { kindOf, LETTER, writtenAs } from './units.ts';

/** Bits of the filter for each first beginning, so that most words of a text end here. */
const FILTER_ROOM = 12;
/** A table is larger when it would be fuller than this, so that few places have to be passed over. */
const FULLEST = 0.4;
/** Beginnings of a spelling, on average: room for them is made at once. */
const USUAL_BEGINNINGS = 4;

/** Rows between two offers to stop. */
const STEP_ROWS = 300;
/** Places of a table between two, twice as many. */
const STEP_PLACES = 1 << 14;
/** The letter of a plural, and of a German genitive. */
const LETTER_S = 's'.charCodeAt(0);

/** In the value of a beginning: longer spellings begin so. */
export const GOES_ON = 1;
/** In the value of a beginning: its last unit is an s that is not of the spelling. */
export const WITH_S = 2;
/** Behind these bits stands the number of the spelling that ends here, and one more; 0: none does. */
export const ROW_SHIFT = 2;

/** The beginnings of an index's spellings. */
export interface Beginnings {
  /** At the place of each shortest beginning a word with its two bits. */
  filter: Uint32Array;
  /** A spread hash shifted right by so many bits is its place in the filter. */
  filterShift: number;
  /**
   * Values of beginnings (0: the place is empty), each at its place or behind it, once for each spelling that ends with
   * it. Above `checkShift` a value has the low bits of its spread hash, since others may stand at its place.
   */
  table: Int32Array;
  tableShift: number;
  checkShift: number;
  /** The same filter for pairs that are names themselves or have a known third unit behind them. */
  thirds: Uint32Array;
  thirdsShift: number;
  /** A bit for each plain unit, set where some spelling is that digit or unit of a script without spaces alone. */
  singles: Uint32Array;
}

/** The sorted spellings, as far as their beginnings go. */
export interface Spellings {
  count: number;
  pool: Uint16Array;
  lowerPool: Uint16Array;
  rowText: Uint32Array;
  /** A stretch of the pool as text. */
  textOf(start: number, end: number): string;
  isAnyCase(row: number): boolean;
  /** Whether the spelling counts with an s behind it too: GPUs, Nvidias Chips. */
  takesS(row: number): boolean;
  /** Other ways in which a spelling that is met in any case is written, by row. */
  variants: ReadonlyMap<number, readonly string[]>;
}

/** Table and filter of sorted spellings, in steps of a few ms. */
export function* findBeginnings(spellings: Spellings): Generator<void, Beginnings> {
  const { count, lowerPool, rowText } = spellings;
  const gathered: Gathered = { known: createKnown(sizeFor(count * USUAL_BEGINNINGS)), shortest: [], thirds: [] };
  const singles = new Uint32Array(0x10000 / 32);
  for (let row = 0; row < count; row++) {
    if (row % STEP_ROWS === STEP_ROWS - 1) yield;
    const text = spellings.textOf(rowText[row] as number, rowText[row + 1] as number);
    if (isSingle(text)) markSingle(singles, lowerPool[rowText[row] as number] as number);
    const length = keyLength(text);
    for (const plain of [text, ...(spellings.variants.get(row) ?? [])]) {
      for (const key of nameKeys(plain, spellings.isAnyCase(row))) gather(gathered, spellings, row, key, length);
    }
    if (isPaired(kindOf(text.charCodeAt(0)))) {
      gathered.shortest.push(...writtenPairs(text));
      gathered.thirds.push(thirdKey(lowerPool, rowText[row] as number, rowText[row + 1] as number));
    }
  }
  yield;
  const { known, shortest, thirds } = gathered;
  const filterShift = shiftFor(shortest.length);
  const thirdsShift = shiftFor(thirds.length);
  return {
    filter: filterOf(shortest, filterShift),
    filterShift,
    thirds: filterOf(thirds, thirdsShift),
    thirdsShift,
    ...(yield* tableOf(known, count)),
    singles,
  };
}

interface Gathered {
  known: Known;
  /** Hashes of the shortest beginnings. */
  shortest: number[];
  /** Keys of pairs with what stands behind them. */
  thirds: number[];
}

/** The key by which `thirds` knows a spelling that begins with a pair. */
function thirdKey(lowerPool: Uint16Array, start: number, end: number): number {
  const unit = (at: number) => (at < end ? (lowerPool[at] as number) : 0);
  return tripleKey(unit(start), unit(start + 1), unit(start + 2));
}

/** How far a spread hash is shifted for its place in a filter of so many. */
function shiftFor(count: number): number {
  return 32 - Math.max(1, Math.ceil(Math.log2((FILTER_ROOM * count) / 32 + 1)));
}

/** The unit in all the ways in which a text may write it. */
function markSingle(singles: Uint32Array, plain: number): void {
  for (const unit of writtenAs(plain)) singles[unit >>> 5] = (singles[unit >>> 5] as number) | (1 << (unit & 31));
}

/** Adds all beginnings of a spelling whose shortest one has this hash and length. */
function gather(gathered: Gathered, spellings: Spellings, row: number, key: number, length: number): void {
  const { pool, lowerPool, rowText } = spellings;
  const { shortest } = gathered;
  const end = rowText[row + 1] as number;
  const first = (rowText[row] as number) + length;
  const isWord = (at: number) => at < end && kindOf(pool[at] as number) === LETTER;
  // Each unit adds one at most, and the s one more.
  if (isFull(gathered.known, end - first + 2)) gathered.known = enlarge(gathered.known, end - first + 2);
  const { known } = gathered;
  // Neighbours mostly begin alike.
  if (key !== shortest.at(-1)) shortest.push(key);
  let hash = key;
  for (let at = first; at < end; ) {
    insert(known, hash, GOES_ON);
    const inWord = isWord(at);
    do hash = mix(hash, lowerPool[at++] as number);
    while (inWord && isWord(at));
  }
  insert(known, hash, (row + 1) << ROW_SHIFT);
  if (!spellings.takesS(row) || !isWord(end - 1)) return;
  const withS = mix(hash, LETTER_S);
  insert(known, withS, ((row + 1) << ROW_SHIFT) | WITH_S);
  if (first === end) shortest.push(withS);
}

/** The beginnings while they are gathered: two numbers a place, the hash and its value. */
interface Known {
  places: Int32Array;
  shift: number;
  filled: number;
}

function createKnown(size: number): Known {
  return { places: new Int32Array(size * 2), shift: 32 - Math.log2(size), filled: 0 };
}

/** Places for so many beginnings, a power of two. */
function sizeFor(count: number): number {
  return 2 ** Math.max(1, Math.ceil(Math.log2(count / FULLEST)));
}

function isFull({ places, filled }: Known, more: number): boolean {
  return filled + more > (places.length / 2) * FULLEST;
}

/** The same beginnings with room for some more. */
function enlarge({ places, filled }: Known, more: number): Known {
  const larger = createKnown(Math.max(places.length, sizeFor(filled + more)));
  for (let at = 0; at < places.length; at += 2) {
    if (places[at + 1] !== 0) insert(larger, places[at] as number, places[at + 1] as number);
  }
  return larger;
}

/** Adds what a value says of a beginning. That longer spellings begin so is kept with one of its values. */
function insert(known: Known, hash: number, value: number): void {
  const { places } = known;
  const mask = places.length - 1;
  let at = (spread(hash) >>> known.shift) * 2;
  for (; places[at + 1] !== 0; at = (at + 2) & mask) {
    if (places[at] !== hash) continue;
    const before = places[at + 1] as number;
    if (value === GOES_ON || before === GOES_ON || before >> 1 === value >> 1) {
      places[at + 1] = before | value;
      return;
    }
  }
  places[at] = hash;
  places[at + 1] = value;
  known.filled++;
}

/** The table that a walk asks: half as large, so that more of it stays near. */
function* tableOf({ places, filled }: Known, rows: number) {
  const tableShift = 32 - Math.log2(sizeFor(filled));
  const checkShift = ROW_SHIFT + Math.ceil(Math.log2(rows + 2));
  const table = new Int32Array(2 ** (32 - tableShift));
  const mask = table.length - 1;
  for (let from = 0; from < places.length; from += 2) {
    if (from % STEP_PLACES === 0) yield;
    if (places[from + 1] === 0) continue;
    const spreadHash = spread(places[from] as number);
    let at = spreadHash >>> tableShift;
    while (table[at] !== 0) at = (at + 1) & mask;
    table[at] = (spreadHash << checkShift) | (places[from + 1] as number);
  }
  return { table, tableShift, checkShift };
}

function filterOf(hashes: readonly number[], filterShift: number): Uint32Array {
  const filter = new Uint32Array(2 ** (32 - filterShift));
  for (const hash of hashes) {
    const spreadHash = spread(hash);
    const word = spreadHash >>> filterShift;
    filter[word] = (filter[word] as number) | filterBits(spreadHash);
  }
  return filter;
}
