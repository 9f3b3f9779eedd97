/** The part of the name index that is read rarely: ids, clue words, relations, as lines of text. Decoded when first asked for. */
import type { IndexedEntity, IndexedName, IndexSource } from './index-source.ts';
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

/** Parts the sections: no text of a pack holds it. */
const SECTION = '\f';

/** The tail as text; `names` are in the order of the index. */
export function writeTail({ entities, related, topics }: IndexSource, names: IndexedName[]): string {
  const sections = [
    entities.map(({ id, category, name, family, familiar }) =>
      [id, CATEGORIES.indexOf(category), name, family ?? '', familiar ? 1 : ''].join('\t'),
    ),
    clueLines(names),
    related.map(([one, other]) => `${one} ${other}`),
    topics,
  ];
  return sections.map((lines) => lines.join('\n')).join(SECTION);
}

/** Names with the same clue words (the spellings of one name) share a line. */
function clueLines(names: IndexedName[]): string[] {
  const lines = new Map<string, number[]>();
  names.forEach((name, index) => {
    if (name.for.length + name.against.length === 0) return;
    const words = `${name.for.join('|')}\t${name.against.join('|')}`;
    lines.set(words, [...(lines.get(words) ?? []), index]);
  });
  return [...lines].map(([words, indexes]) => `${indexes.join(' ')}\t${words}`);
}

/** Reads the tail from its bytes, each part when it is first asked for. */
export function readTail(bytes: Uint8Array): IndexTail {
  const sections = once(() =>
    new TextDecoder()
      .decode(bytes)
      .split(SECTION)
      .map((section) => section.split('\n').filter(Boolean)),
  );
  const lines = (section: number) => sections()[section] ?? [];
  const entities = once(() => lines(0).map(readEntity));
  const clues = once(() => new Map(lines(1).flatMap(readClues)));
  const related = once(() => readRelated(lines(2), entities().length));
  const topics = once(() => lines(3));
  return {
    get entities() {
      return entities();
    },
    get clues() {
      return clues();
    },
    get related() {
      return related();
    },
    get topics() {
      return topics();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
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

function readClues(line: string): [number, Clues][] {
  const [indexes = '', speaksFor = '', against = ''] = line.split('\t');
  const clues = { for: words(speaksFor), against: words(against) };
  return indexes.split(' ').map((index) => [Number(index), clues]);
}

function readRelated(lines: string[], count: number): number[][] {
  const related: number[][] = Array.from({ length: count }, () => []);
  for (const line of lines) {
    const [one = 0, other = 0] = line.split(' ').map(Number);
    related[one]?.push(other);
    related[other]?.push(one);
  }
  return related;
}

const words = (text: string) => (text === '' ? [] : text.split('|'));
