/**
 * How the scan finds the spellings that may begin at a place: groups of spellings that begin alike, a hash
 * table of their keys and a filter before it. Made from the sorted spellings when an index is read: stored,
 * they would be as large as the spellings themselves.
 */
import { FURTHER, filterBits, isSingle, keyLength, mix, nameKeys, spread, writtenPairs } from './first-key.ts';
import { kindOf, LETTER } from './units.ts';

/** Bits of the filter for each key, so that most words of a text end here. */
const FILTER_ROOM = 12;
/** Slots for each key, so that few have to be passed over. */
const SLOT_ROOM = 3;

/** Rows between two offers to stop. */
const STEP_ROWS = 400;
/** The plural's letter. */
const PLURAL = 's'.charCodeAt(0);

type Indexes = Uint16Array | Uint32Array;

/** The sorted spellings, as far as their beginnings go. */
export interface Spellings {
  count: number;
  pool: Uint16Array;
  lowerPool: Uint16Array;
  /** Both pools as text, for what is easier said of text. */
  text: string;
  lowerText: string;
  rowText: Uint32Array;
  isAnyCase(row: number): boolean;
  /** Whether a plural of the spelling counts too. */
  hasPlural(row: number): boolean;
  /** Other ways in which a spelling that is met in any case is written, by row. */
  variants: ReadonlyMap<number, readonly string[]>;
}

/** What `NameIndex` says of beginnings; its doc comments hold. */
export interface Beginnings {
  filter: Uint32Array;
  filterShift: number;
  slots: Indexes;
  slotShift: number;
  groupStart: Indexes;
  groupEnd: Indexes;
  groupLength: Uint8Array;
  groupReach: Uint8Array;
  hasSingles: boolean;
}

/** Groups, keys and filter of sorted spellings, in steps of a few ms. */
export function* findBeginnings(spellings: Spellings): Generator<void, Beginnings> {
  const groups = yield* groupRows(spellings);
  const { keys, keyGroups, furtherKeys } = yield* collectKeys(spellings, groups.groupOf);
  yield;
  const slotShift = 32 - Math.ceil(Math.log2(SLOT_ROOM * keys.length + 2));
  const filterShift =
    32 - Math.max(1, Math.ceil(Math.log2((FILTER_ROOM * (keys.length + furtherKeys.length)) / 32 + 1)));
  const slots = indexes(groups.starts.length, 2 ** (32 - slotShift));
  const filter = new Uint32Array(2 ** (32 - filterShift));
  const know = (key: number) => {
    const spreadKey = spread(key);
    const word = spreadKey >>> filterShift;
    filter[word] = (filter[word] as number) | filterBits(spreadKey);
  };
  keys.forEach((key, at) => {
    insert(slots, spread(key) >>> slotShift, (keyGroups[at] as number) + 1);
    know(key);
  });
  furtherKeys.forEach(know);
  return {
    filter,
    filterShift,
    slots,
    slotShift,
    groupStart: indexes(spellings.count, groups.starts.length, groups.starts),
    groupEnd: indexes(spellings.count, groups.ends.length, groups.ends),
    groupLength: Uint8Array.from(groups.lengths),
    groupReach: Uint8Array.from(groups.reaches),
    hasSingles: groups.hasSingles,
  };
}

/** Puts a group at its place or behind it, once in an unbroken run of places. */
function insert(slots: Indexes, place: number, group: number): void {
  const mask = slots.length - 1;
  let slot = place;
  while (slots[slot] !== 0) {
    if (slots[slot] === group) return;
    slot = (slot + 1) & mask;
  }
  slots[slot] = group;
}

/** Rows that share a beginning. One that begins another's beginning (meta, metal) may have the other's rows within its own. */
function* groupRows({ count, lowerPool, lowerText, rowText }: Spellings) {
  const starts: number[] = [];
  const ends: number[] = [];
  const lengths: number[] = [];
  const reaches: number[] = [];
  const groupOf = new Uint32Array(count);
  /** Groups whose beginning the row before has, the shortest first. */
  let open: number[] = [];
  let hasSingles = false;
  for (let row = 0; row < count; row++) {
    if (row % STEP_ROWS === STEP_ROWS - 1) yield;
    const start = rowText[row] as number;
    const length = (rowText[row + 1] as number) - start;
    const text = lowerText.slice(start, start + length);
    const key = keyLength(text);
    const shared = row === 0 ? 0 : sharedLength(lowerPool, rowText, row);
    if (open.some((group) => (lengths[group] as number) > shared))
      open = open.filter((group) => (lengths[group] as number) <= shared);
    let group = open.find((candidate) => lengths[candidate] === key);
    if (group === undefined) {
      group = starts.length;
      starts.push(row);
      ends.push(row + 1);
      lengths.push(key);
      reaches.push(0);
      open.push(group);
    }
    ends[group] = row + 1;
    reaches[group] = (reaches[group] as number) | (1 << Math.min(length - key, FURTHER));
    groupOf[row] = group;
    hasSingles ||= isSingle(text);
  }
  return { starts, ends, lengths, reaches, groupOf, hasSingles };
}

/** How many units a row begins alike with the one before. */
function sharedLength(pool: Uint16Array, rowText: Uint32Array, row: number): number {
  const [before, start, end] = [rowText[row - 1] as number, rowText[row] as number, rowText[row + 1] as number];
  const most = Math.min(start - before, end - start);
  let length = 0;
  while (length < most && pool[before + length] === pool[start + length]) length++;
  return length;
}

/** The keys of all rows with their groups, and the keys with the units behind them. */
function* collectKeys(spellings: Spellings, groupOf: Uint32Array) {
  const { count, pool, lowerPool, rowText } = spellings;
  const keys: number[] = [];
  const keyGroups: number[] = [];
  const furtherKeys: number[] = [];
  let [lastKey, lastGroup] = [0, -1];
  const add = (key: number, group: number) => {
    // Neighbours mostly begin alike.
    if (key === lastKey && group === lastGroup) return;
    [lastKey, lastGroup] = [key, group];
    keys.push(key);
    keyGroups.push(group);
  };
  for (let row = 0; row < count; row++) {
    if (row % STEP_ROWS === STEP_ROWS - 1) yield;
    const start = rowText[row] as number;
    const end = rowText[row + 1] as number;
    const group = groupOf[row] as number;
    if (!spellings.isAnyCase(row) && kindOf(pool[start] as number) === LETTER) {
      // The usual row, without a text of its own.
      let key = 0;
      let at = start;
      while (at < end && kindOf(pool[at] as number) === LETTER) key = mix(key, pool[at++] as number);
      add(key, group);
      if (at === end && spellings.hasPlural(row)) add(mix(key, PLURAL), group);
      const behind = Math.min(end, at + FURTHER);
      for (; at < behind; at++) key = mix(key, lowerPool[at] as number);
      furtherKeys.push(key);
      continue;
    }
    const lower = spellings.lowerText.slice(start, end);
    for (const plain of [spellings.text.slice(start, end), ...(spellings.variants.get(row) ?? [])]) {
      for (const key of nameKeys(plain, spellings.isAnyCase(row), spellings.hasPlural(row))) add(key, group);
      if (kindOf(plain.charCodeAt(0)) !== LETTER) furtherKeys.push(...writtenPairs(plain));
      const length = keyLength(plain);
      for (const key of nameKeys(plain, spellings.isAnyCase(row), false)) {
        let further = key;
        for (let at = length; at < Math.min(lower.length, length + FURTHER); at++)
          further = mix(further, lower.charCodeAt(at));
        furtherKeys.push(further);
      }
    }
  }
  return { keys, keyGroups, furtherKeys };
}

/** The smallest array that can hold indexes below `count` and one more. */
function indexes(count: number, length: number, values?: readonly number[]): Indexes {
  const array = count < 0xffff ? new Uint16Array(length) : new Uint32Array(length);
  if (values) array.set(values);
  return array;
}
