/**
 * How much the page speaks for an entity where one of its ambiguous names stands: a sum of clues, each with
 * its points, so that a person can be shown why a name was taken or left. Near clues count more.
 */
import type { NameIndex } from '../pack/name-index.ts';
import type { Category } from '../pack/vocabulary.ts';
import { categoryOf } from './category.ts';
import { isCountry } from './countries.ts';
import { isForeignBody } from './foreign-body.ts';
import { isOfBody } from './longer-name.ts';
import type { Nearness, PageText } from './page-text.ts';
import type { Sighting } from './sightings.ts';
import { hasFirstName, hasSurname, isAttribution, isPrefix, isTitleCase } from './word-shape.ts';

/** One reason for or against, and what it weighs. */
export interface Clue {
  /** What it is, in words for a person: a word on the page, another entity, the form of the name. */
  text: string;
  where: Nearness | 'name';
  points: number;
}

/** From so many points on a name counts. */
export const ENOUGH = 2;

const FOR_WORD: Record<Nearness, number> = { sentence: 2, block: 1.5, page: 0.75 };
/** A second and third word add less: the first has made the sense. */
const FURTHER_WORD = 0.5;
const MOST_FURTHER = 4;
const AGAINST_WORD: Record<Nearness, number> = { sentence: -3, block: -2, page: -0.5 };
/** A related entity that is named without doubt. */
const RELATED: Record<Nearness, number> = { sentence: 2, block: 1.5, page: 1 };
/** The entity itself, named without doubt: one sense a page is the rule. */
const ITSELF: Record<Nearness, number> = { sentence: 3, block: 3, page: 2 };
/** A version, a year or a legal form behind the name. */
const TAIL = 2;
/** Words of the field near the name. */
const FIELD: Record<Nearness, number> = { sentence: 1, block: 1, page: 0.5 };
/** None, one, two, three or more companies, models or chips in the same sentence. */
const NEIGHBOURS = [0, 0, 1, 2];
/** A publication named as the source of a report. */
const ATTRIBUTION = 3;
const FIRST_NAME = -4;
/** A first name before a surname makes another person of it, whatever the page is about. */
const OTHER_PERSON = -10;
const SURNAME = -2.5;
const PREFIX = -3;
/** Another country in the sentence, for one whose name means other things too. */
const COUNTRY = 1;
/** Town or university: in Cambridge, near Oxford. */
const PLACE = -5;
/** A body of another country, or one that is named after this. */
const FOREIGN_BODY = -4;

/** Where an entity is named, in the order in which it was found. */
export interface Places {
  all: readonly Sighting[];
  byBlock: ReadonlyMap<number, readonly Sighting[]>;
}

/** The entity that a page explains a short form to be, or that it explains it otherwise. */
export type Meaning = number | 'other' | undefined;

/** What is known of the page when a name is scored. */
export interface PageKnowledge {
  index: NameIndex;
  texts: readonly string[];
  words: PageText;
  /** Where each entity is named without doubt. */
  sure: ReadonlyMap<number, Places>;
  /** Block and end of each of them. */
  sureEnds: ReadonlySet<string>;
  /** What the page says that short forms mean, by the form; filled as they are asked for. */
  meanings: Map<string, Meaning>;
}

/** The clues for and against an entity at a sighting of one of its names. */
export function findClues(page: PageKnowledge, sighting: Sighting, name: number): Clue[] {
  const { index } = page;
  const entity = index.nameEntity[name] as number;
  const own = index.tail.clues.get(name);
  return [
    ...wordClues(page, sighting, own?.for ?? []),
    ...againstClues(page, sighting, own?.against ?? []),
    ...entityClues(page, sighting, entity),
    ...fieldClue(page, sighting),
    ...neighbourClue(page, sighting, entity),
    ...shapeClues(page, sighting, name),
  ];
}

export function sum(clues: readonly Clue[]): number {
  return clues.reduce((points, clue) => points + clue.points, 0);
}

/** The nearest words count whole, further ones a little. */
function wordClues(page: PageKnowledge, sighting: Sighting, words: readonly string[]): Clue[] {
  const found = words.flatMap((text): Clue[] => {
    const where = page.words.nearest(text, sighting);
    return where ? [{ text, where, points: FOR_WORD[where] }] : [];
  });
  found.sort((a, b) => b.points - a.points);
  return found
    .slice(0, 1 + MOST_FURTHER)
    .map((clue, at) =>
      at === 0 ? clue : { ...clue, points: clue.points * FURTHER_WORD * (clue.where === 'page' ? 0.7 : 0.5) },
    );
}

function againstClues(page: PageKnowledge, sighting: Sighting, words: readonly string[]): Clue[] {
  return words.flatMap((text): Clue[] => {
    const where = page.words.nearest(text, sighting);
    return where ? [{ text, where, points: AGAINST_WORD[where] }] : [];
  });
}

function entityClues(page: PageKnowledge, sighting: Sighting, entity: number): Clue[] {
  const { index } = page;
  const clues: Clue[] = [];
  const itself = nearestOf(page, sighting, [entity]);
  if (itself) clues.push({ text: nameOf(index, entity), where: itself.where, points: ITSELF[itself.where] });
  const related = nearestOf(page, sighting, index.tail.related[entity] ?? []);
  if (related)
    clues.push({ text: nameOf(index, related.entity), where: related.where, points: RELATED[related.where] });
  if (isCountry(index.entities[entity]?.id) && hasCountryNear(page, sighting, entity))
    clues.push({ text: 'another country', where: 'sentence', points: COUNTRY });
  return clues;
}

/** Whether another country is named without doubt in the same sentence: Turkey and Egypt. */
function hasCountryNear(page: PageKnowledge, { block, start, end }: Sighting, entity: number): boolean {
  const [from, to] = page.words.sentence(block, start, end);
  for (const [other, places] of page.sure) {
    if (other === entity || !isCountry(page.index.entities[other]?.id)) continue;
    if (places.byBlock.get(block)?.some((at) => at.start >= from && at.end <= to)) return true;
  }
  return false;
}

const nameOf = (index: NameIndex, entity: number) => index.tail.entities[entity]?.name ?? '';

function nearestOf(
  page: PageKnowledge,
  at: Sighting,
  entities: readonly number[],
): { entity: number; where: Nearness } | undefined {
  const [from, to] = page.words.sentence(at.block, at.start, at.end);
  let best: { entity: number; where: Nearness } | undefined;
  for (const entity of entities) {
    const places = page.sure.get(entity);
    if (!places) continue;
    const here = (places.byBlock.get(at.block) ?? []).filter((other) => other.start !== at.start);
    const isNear = here.some((other) => other.start >= from && other.end <= to);
    if (here.length === 0 && places.all.length === (places.byBlock.get(at.block)?.length ?? 0)) continue;
    const where = here.length === 0 ? 'page' : isNear ? 'sentence' : 'block';
    if (!best || RELATED[where] > RELATED[best.where]) best = { entity, where };
  }
  return best;
}

/** Whether an entity that is sure is named right before: Google Gemini is no first name and surname. */
function isBehindName(page: PageKnowledge, block: number, start: number): boolean {
  return page.sureEnds.has(`${block} ${start - 1}`);
}

/** Whether another person who is sure is joined to it by a hyphen: the Biden-Harris ticket, a Trump–Xi call. */
export function isPaired(page: PageKnowledge, { block, start }: Sighting): boolean {
  return /[-‐‑–]/u.test((page.texts[block] as string).charAt(start - 1)) && isBehindName(page, block, start);
}

/** Whether the text is of the field: a page about sailing has an Oracle of its own. */
function fieldClue(page: PageKnowledge, { block }: Sighting): Clue[] {
  const { topics } = page.index.tail;
  if (topics.length === 0) return [];
  const isNear = page.words.countWords(topics, block) > 0 || hasFieldName(page, block);
  const where = isNear
    ? 'block'
    : page.texts.some((_, other) => page.words.countWords(topics, other) > 0)
      ? 'page'
      : undefined;
  return where ? [{ text: 'words of the field', where, points: FIELD[where] }] : [];
}

const FIELD_CATEGORIES: ReadonlySet<Category> = new Set(['model', 'hardware', 'concept']);

/** Whether a model, a chip or an idea of the field is named in a block without doubt. */
function hasFieldName({ index, sure }: PageKnowledge, block: number): boolean {
  for (const [entity, places] of sure) {
    const category = index.entities[entity]?.category;
    if (category && FIELD_CATEGORIES.has(category) && places.byBlock.has(block)) return true;
  }
  return false;
}

const TECH_CATEGORIES: ReadonlySet<Category> = new Set(['company', 'model', 'hardware']);

/** Whether a company, model or chip stands in a sentence among others that are named without doubt: 高通 between 英伟达, 台积电 and AMD. */
function neighbourClue({ index, sure, words }: PageKnowledge, at: Sighting, entity: number): Clue[] {
  const isTech = (other: number) => TECH_CATEGORIES.has(index.entities[other]?.category as Category);
  if (!isTech(entity)) return [];
  const [from, to] = words.sentence(at.block, at.start, at.end);
  let neighbours = 0;
  for (const [other, places] of sure) {
    if (other === entity || !isTech(other)) continue;
    if (places.byBlock.get(at.block)?.some(({ start, end }) => start >= from && end <= to)) neighbours++;
  }
  const points = NEIGHBOURS[Math.min(neighbours, NEIGHBOURS.length - 1)] as number;
  return points === 0 ? [] : [{ text: 'named among others of the field', where: 'sentence', points }];
}

function shapeClues(page: PageKnowledge, sighting: Sighting, name: number): Clue[] {
  const { block, start, end, core, tail } = sighting;
  const text = page.texts[block] as string;
  const clues: Clue[] = [];
  const add = (reason: string, points: number) => clues.push({ text: reason, where: 'name', points });
  if (tail) add(text.slice(core, end).trim(), TAIL);
  const [from, to] = page.words.sentence(block, start, end);
  if (isPrefix(text, end)) add('part of a compound word', PREFIX);
  const category = categoryOf(page.index, name);
  if (category === 'media' && isAttribution(text, start, end)) {
    add('named as a source', ATTRIBUTION);
    return clues;
  }
  if (category === 'government' && isForeignBody(page.index, page.index.nameEntity[name] as number, text, start, end))
    add('a body of another country', FOREIGN_BODY);
  if (category === 'government' && isOfBody(text, start)) add('part of a longer name', FOREIGN_BODY);
  if (category === 'organisation' && isPlace(text, start, end)) add('named as a place', PLACE);
  // A headline may be quoted within a sentence.
  const near = text.slice(Math.max(from, start - 50), Math.min(to, end + 30));
  if (isTitleCase(text.slice(from, to)) || (category === 'person' && isTitleCase(near))) return clues;
  if (!isBehindName(page, block, start) && hasFirstName(text, start, from))
    add(
      'the end of a longer name',
      category === 'person' && text.charAt(start - 1) === ' ' ? OTHER_PERSON : FIRST_NAME,
    );
  else if (category !== 'person' && !tail && hasSurname(text, end)) add('the beginning of a longer name', SURNAME);
  return clues;
}

/** Whether a name stands as a place does: in Cambridge, near Oxford; not in MIT’s, in Stanford researchers. */
function isPlace(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[^A-Za-zÀ-ɏЀ-ӿ])(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]round) $/u.test(text.slice(Math.max(0, start - 9), start)) &&
    /^(?:$|[,.;:)!?]| (?:and|or|where|who|to|on|in|at|by|with|for|after|before|last|this|has|is|was|will) )/u.test(
      text.slice(end, end + 8),
    )
  );
}
