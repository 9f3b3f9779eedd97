/** Clues from words: those that the knowledge base lists for and against a name, and those of the field. */
import type { Category } from '../../pack/vocabulary.ts';
import type { Clue } from './clue.ts';
import type { PageKnowledge } from './page-knowledge.ts';
import { type Nearness, plainClue } from './page-text.ts';
import type { Sighting } from './sightings.ts';

const FOR_WORD: Record<Nearness, number> = { sentence: 2, block: 1.5, page: 0.75 };
/** A second and third word add less: the first has made the sense. */
const FURTHER_WORD = 0.5;
const MOST_FURTHER = 4;
const AGAINST_WORD: Record<Nearness, number> = { sentence: -3, block: -2, page: -0.5 };
/** Words of the field near the name. */
const FIELD: Record<Nearness, number> = { sentence: 1, block: 1, page: 0.5 };

/** A clue that is itself a name in doubt: the aunt Gemini and the uncle Claude do not vouch for each other. */
const IN_DOUBT = 0.5;

/** The nearest words count whole, further ones a little. */
export function wordClues(page: PageKnowledge, sighting: Sighting, words: readonly string[]): Clue[] {
  const found = words.flatMap((text): Clue[] => {
    const where = page.words.nearest(text, sighting);
    return where ? [{ text, where, points: FOR_WORD[where] * (isInDoubt(page, text) ? IN_DOUBT : 1) }] : [];
  });
  found.sort((a, b) => b.points - a.points);
  return found
    .slice(0, 1 + MOST_FURTHER)
    .map((clue, at) =>
      at === 0 ? clue : { ...clue, points: clue.points * FURTHER_WORD * (clue.where === 'page' ? 0.7 : 0.5) },
    );
}

function isInDoubt({ open, sure }: PageKnowledge, clue: string): boolean {
  const entities = open.get(plainClue(clue));
  return entities !== undefined && !entities.some((entity) => sure.has(entity));
}

/** Each word that speaks against a name. */
export function againstClues(page: PageKnowledge, sighting: Sighting, words: readonly string[]): Clue[] {
  return words.flatMap((text): Clue[] => {
    const where = page.words.nearest(text, sighting);
    return where ? [{ text, where, points: AGAINST_WORD[where] }] : [];
  });
}

/** Whether the text is of the field: a page about sailing has an Oracle of its own. */
export function fieldClue(page: PageKnowledge, { block }: Sighting): Clue[] {
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
