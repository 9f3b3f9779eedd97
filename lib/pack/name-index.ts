import { type Beginnings, findBeginnings } from './beginnings.ts';
import { readParts } from './index-parts.ts';
import { type IndexTail, readTail } from './index-tail.ts';
import { readText, readUnits } from './index-text.ts';
import { LOWER } from './units.ts';
import { CATEGORIES, GENITIVE_CATEGORIES, PLURAL_CATEGORIES } from './vocabulary.ts';

/** A decoded index, ready to scan with. */
export interface NameIndex extends Beginnings {
  /** Ids, clue words and relations. */
  tail: IndexTail;
  readonly entities: IndexTail['entities'];
  /** Spellings in plain form, one behind the other, sorted as if in lower case. */
  pool: Uint16Array;
  /** The pool in lower case. */
  lowerPool: Uint16Array;
  /** Spelling n is pool[rowText[n]] … pool[rowText[n + 1] - 1]. */
  rowText: Uint32Array;
  /** `ANY_CASE`, `ACCENTED`, `SIMPLIFIED`, `TRADITIONAL`. */
  rowFlags: Uint8Array;
  /** Other ways in which a spelling that is met in any case is written, by its number. */
  variants: ReadonlyMap<number, readonly string[]>;
  /** Names of spelling n are rowNames[n] … rowNames[n + 1] - 1; none: a swallowing phrase. */
  rowNames: Uint32Array;
  /** Entity of each name. */
  nameEntity: Indexes;
  /** Index into `CATEGORIES` of each entity. */
  entityCategory: Uint8Array;
  /** Index into `MATCH_POLICIES`, with `NEAR` added where the spelling is only near the name's own. */
  namePolicy: Uint8Array;
}

export type Indexes = Uint16Array | Uint32Array;

/** The spelling is met in any case. */
export const ANY_CASE = 1;
/** The spelling has accents: it is met with and without them. One without is not met in a text with them. */
export const ACCENTED = 2;
/** The spelling is met only in simplified, only in traditional characters. */
export const SIMPLIFIED = 4;
export const TRADITIONAL = 8;
/** Added to a name's policy: the spelling also means other things and counts only where the page speaks for it. */
export const NEAR = 0x80;

/** The suffixes are several parts, so that none takes long to inflate. */
export const SUFFIX_PARTS = ['suffixes0', 'suffixes1'] as const;

/** The parts of an index, in their order; those of the tail come behind. */
export const PARTS = [
  'prefixes',
  ...SUFFIX_PARTS,
  'rowFlags',
  'nameCounts',
  'nameEntity',
  'namePolicy',
  'entityCategory',
  'variants',
] as const;

/**
 * An index over these bytes: the spellings are written out, each after the one before, and their beginnings found.
 * @throws {Error} where the bytes are no index of this version
 */
export function decodeNameIndex(bytes: Uint8Array): NameIndex {
  const steps = decodeInSteps(bytes);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a few ms, between which a page can have its turn. */
export function* decodeInSteps(bytes: Uint8Array): Generator<void, NameIndex> {
  const { numbers, part } = readParts(bytes);
  const [entityCount = 0] = numbers;
  const read = (name: (typeof PARTS)[number]) => part(PARTS.indexOf(name));
  const prefixes = read('prefixes');
  const suffixes: Uint16Array[] = [];
  for (const name of SUFFIX_PARTS) {
    // The first time round the code itself is new to the browser: each call is a step.
    yield;
    const packed = read(name);
    yield;
    suffixes.push(readUnits(packed));
  }
  yield;
  const { pool, rowText } = yield* writeOut(prefixes, suffixes);
  const text = asText(pool);
  const lowerPool = yield* lowerOf(pool);
  const rowFlags = read('rowFlags');
  const rowNames = runningSum(read('nameCounts'));
  yield;
  const nameEntity = readIndexes(read('nameEntity'), entityCount);
  const entityCategory = read('entityCategory');
  yield;
  const rows = rowsOf(entityCount, rowNames, nameEntity);
  const spellings = (entity: number) => (rows[entity] ?? []).map((row) => text.slice(rowText[row], rowText[row + 1]));
  const tail = yield* readTail((number) => part(PARTS.length + number), entityCategory, spellings);
  const takeS = new Set(
    CATEGORIES.flatMap((category, at) =>
      PLURAL_CATEGORIES.has(category) || GENITIVE_CATEGORIES.has(category) ? [at] : [],
    ),
  );
  const variants = readVariants(readText(read('variants')));
  const beginnings = yield* findBeginnings({
    count: rowFlags.length,
    pool,
    lowerPool,
    rowText,
    textOf: (start, end) => text.slice(start, end),
    isAnyCase: (row) => ((rowFlags[row] as number) & ANY_CASE) !== 0,
    takesS(row) {
      for (let name = rowNames[row] as number; name < (rowNames[row + 1] as number); name++) {
        if (takeS.has(entityCategory[nameEntity[name] as number] as number)) return true;
      }
      return false;
    },
    variants,
  });
  return {
    tail,
    entities: tail.entities,
    pool,
    lowerPool,
    rowText,
    rowFlags,
    variants,
    rowNames,
    nameEntity,
    namePolicy: read('namePolicy'),
    entityCategory,
    ...beginnings,
  };
}

/** Ends a spelling, and parts lines of variants: no text of a pack holds it. */
export const LINE = '\n';

/** Rows and units between two offers to stop. */
const STEP_ROWS = 500;
const STEP_UNITS = 30_000;

/** Spellings written out: what each shares with the one before is not stored. */
function* writeOut(
  prefixes: Uint8Array,
  parts: readonly Uint16Array[],
): Generator<void, { pool: Uint16Array; rowText: Uint32Array }> {
  const rowText = new Uint32Array(prefixes.length + 1);
  const pool = new Uint16Array(
    parts.reduce((sum, part) => sum + part.length, 0) + prefixes.reduce((sum, length) => sum + length, 0),
  );
  const line = LINE.charCodeAt(0);
  let [row, to, before] = [0, 0, 0];
  for (const units of parts) {
    for (let from = 0; from < units.length && row < prefixes.length; row++) {
      if (row % STEP_ROWS === STEP_ROWS - 1) yield;
      const start = to;
      const prefix = prefixes[row] as number;
      pool.copyWithin(start, before, before + prefix);
      to += prefix;
      while (units[from] !== line) pool[to++] = units[from++] as number;
      from++;
      rowText[row + 1] = to;
      before = start;
    }
  }
  return { pool: pool.slice(0, to), rowText };
}

/** The pool in lower case. */
function* lowerOf(pool: Uint16Array): Generator<void, Uint16Array> {
  const lower = new Uint16Array(pool.length);
  for (let at = 0; at < pool.length; at++) {
    if (at % STEP_UNITS === 0) yield;
    lower[at] = LOWER[pool[at] as number] as number;
  }
  return lower;
}

function readVariants(text: string): Map<number, string[]> {
  const variants = new Map<number, string[]>();
  for (const line of text.split(LINE).filter(Boolean)) {
    const [row = '', ...plain] = line.split('\t');
    variants.set(Number(row), plain);
  }
  return variants;
}

/** Indexes below `count`, in the smallest form that holds them. */
function readIndexes(bytes: Uint8Array<ArrayBuffer>, count: number): Indexes {
  return count < 0xffff ? new Uint16Array(bytes.slice().buffer) : new Uint32Array(bytes.slice().buffer);
}

/** The rows of each entity. */
function rowsOf(count: number, rowNames: Uint32Array, nameEntity: Indexes): number[][] {
  const rows: number[][] = Array.from({ length: count }, () => []);
  for (let row = 0; row < rowNames.length - 1; row++) {
    for (let name = rowNames[row] as number; name < (rowNames[row + 1] as number); name++)
      rows[nameEntity[name] as number]?.push(row);
  }
  return rows;
}

function asText(units: Uint16Array): string {
  return new TextDecoder('utf-16le').decode(units);
}

/** Where each item begins, and the end of the last. */
function runningSum(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at++) starts[at + 1] = (starts[at] as number) + (lengths[at] as number);
  return starts;
}
