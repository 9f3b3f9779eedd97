/** The part of the name index that the scan does not need: ids, clue words, relations. */
import type { IndexedEntity, IndexedName, IndexSource } from './index-source.ts';
import { readText, writeText } from './index-text.ts';
import { slug } from './slug.ts';
import { simplified } from './units.ts';
import { CATEGORIES, type Category } from './vocabulary.ts';

/** Words that speak for a name and against it. */
export interface Clues {
  for: string[];
  against: string[];
}

/** What the tail holds. */
export interface IndexTail {
  readonly entities: readonly IndexedEntity[];
  /** Clue words by name, only where it has any. */
  readonly clues: ReadonlyMap<number, Clues>;
  /** Entities that are related to each entity. */
  readonly related: readonly (readonly number[])[];
  /** Words that a text of the field uses, in lower case. */
  readonly topics: readonly string[];
}

/** The spellings of one entity, in the order of the index. */
type SpellingsOf = (entity: number) => readonly string[];

/** The tail's parts; `names` are in the order of the index, `spellings` those of an entity in that order. */
export function writeTail(source: IndexSource, names: IndexedName[], spellings: SpellingsOf): Uint8Array[] {
  const { words, owners } = clueLines(names);
  return [
    source.entities.map((entity, number) => entityLine(entity, spellings(number))),
    words,
    owners,
    relatedLines(source),
    [...new Set(source.topics.map(simplified))],
  ].map((lines) => writeText(lines.join('\n')));
}

/** Id and name are left out where they follow from the name and from the spellings. */
function entityLine({ id, name, family, familiar }: IndexedEntity, spellings: readonly string[]): string {
  const place = spellings.indexOf(name);
  return [slug(name) === id ? '' : id, place === -1 ? `=${name}` : place, family ?? '', familiar ? 1 : ''].join('\t');
}

/** Names with the same clue words (the spellings of one name) share a line. */
function clueLines(names: IndexedName[]): { words: string[]; owners: string[] } {
  const lines = new Map<string, number[]>();
  names.forEach((name, index) => {
    if (name.for.length + name.against.length === 0) return;
    const words = `${distinct(name.for).join('|')}\t${distinct(name.against).join('|')}`;
    const list = lines.get(words);
    if (list) list.push(index);
    else lines.set(words, [index]);
  });
  return { words: [...lines.keys()], owners: [...lines.values()].map((indexes) => indexes.join(' ')) };
}

/** Words without those that are others in traditional characters: a text is searched for both at once. */
function distinct(words: readonly string[]): string[] {
  const plain = words.map(simplified);
  return words.filter((_, at) => plain.indexOf(plain[at] as string) === at);
}

/** For each entity those behind it that it is related to, as steps from one to the next. */
function relatedLines({ entities, related }: IndexSource): string[] {
  const others: number[][] = entities.map(() => []);
  for (const [one, other] of related) others[Math.min(one, other)]?.push(Math.max(one, other));
  return others.map((list) =>
    list
      .sort((a, b) => a - b)
      .map((other, at) => (other - (list[at - 1] ?? 0)).toString(36))
      .join(' '),
  );
}

/** Lines between two offers to stop. */
const STEP_LINES = 150;

/** Reads the tail from its parts, in steps of a few ms. */
export function* readTail(
  part: (number: number) => Uint8Array,
  categories: Uint8Array,
  spellings: SpellingsOf,
): Generator<void, IndexTail> {
  const entities: IndexedEntity[] = [];
  const clues = new Map<number, Clues>();
  const related: number[][] = Array.from(categories, () => []);
  if (categories.length > 0) {
    for (const [number, line] of yield* linesOf(part(0))) {
      if (number % STEP_LINES === 0) yield;
      entities.push(readEntity(line, categories[number] as number, () => spellings(number)));
    }
  }
  const words = yield* linesOf(part(1));
  for (const [number, owners] of yield* linesOf(part(2))) {
    if (number % STEP_LINES === 0) yield;
    const found = readClues(words[number]?.[1] ?? '');
    for (const name of owners.split(' ').filter(Boolean)) clues.set(Number(name), found);
  }
  for (const [one, line] of yield* linesOf(part(3))) {
    if (one % STEP_LINES === 0) yield;
    relate(related, one, line);
  }
  const topics = (yield* linesOf(part(4))).map(([, line]) => line).filter(Boolean);
  return { entities, clues, related, topics };
}

/** The lines of a text with their numbers; to inflate and to read it are two steps. */
function* linesOf(bytes: Uint8Array): Generator<void, [number: number, line: string][]> {
  yield;
  const lines = readText(bytes).split('\n');
  yield;
  return [...lines.entries()];
}

function readEntity(line: string, category: number, spellings: () => readonly string[]): IndexedEntity {
  const [id = '', place = '', family = '', familiar = ''] = line.split('\t');
  const name = place.startsWith('=') ? place.slice(1) : (spellings()[Number(place)] as string);
  return {
    id: id === '' ? slug(name) : id,
    category: CATEGORIES[category] as Category,
    name,
    ...(family && { family }),
    familiar: familiar !== '',
  };
}

function readClues(line: string): Clues {
  const [speaksFor = '', against = ''] = line.split('\t');
  return { for: split(speaksFor), against: split(against) };
}

function relate(related: number[][], one: number, line: string): void {
  let other = 0;
  for (const step of line.split(' ').filter(Boolean)) {
    other += Number.parseInt(step, 36);
    related[one]?.push(other);
    related[other]?.push(one);
  }
}

const split = (text: string) => (text === '' ? [] : text.split('|'));
