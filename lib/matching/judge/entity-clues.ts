/** Clues from entities that the page names without doubt: the same one, related ones, others of its kind. */
import type { NameIndex } from '../../pack/name-index.ts';
import type { Category } from '../../pack/vocabulary.ts';
import type { Clue } from './clue.ts';
import { isCountry } from './countries.ts';
import type { PageKnowledge } from './page-knowledge.ts';
import type { Nearness } from './page-text.ts';
import type { Sighting } from './sightings.ts';

/** A related entity that is named without doubt. */
const RELATED: Record<Nearness, number> = { sentence: 2, block: 1.5, page: 1 };
/** The entity itself, named without doubt: one sense a page is the rule. */
const ITSELF: Record<Nearness, number> = { sentence: 3, block: 3, page: 2 };
/** None, one, two, three or more companies, models or chips in the same sentence. */
const NEIGHBOURS = [0, 0, 1, 2];
/** Another country in the sentence, for one whose name means other things too. */
const COUNTRY = 1;

/** The entity itself named elsewhere, the nearest related one, and another country beside a country. */
export function entityClues(page: PageKnowledge, sighting: Sighting, entity: number): Clue[] {
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

const TECH_CATEGORIES: ReadonlySet<Category> = new Set(['company', 'model', 'hardware']);

/** Whether a company, model or chip stands in a sentence among others that are named without doubt: 高通 between 英伟达, 台积电 and AMD. */
export function neighbourClue({ index, sure, words }: PageKnowledge, at: Sighting, entity: number): Clue[] {
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
