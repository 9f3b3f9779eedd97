/**
 * How much the page speaks for an entity where one of its ambiguous names stands: a sum of clues, each with
 * its points, so that a person can be shown why a name was taken or left.
 */
import type { Clue } from './clue.ts';
import { entityClues, neighbourClue } from './entity-clues.ts';
import type { PageKnowledge } from './page-knowledge.ts';
import { shapeClues } from './shape-clues.ts';
import type { Sighting } from './sightings.ts';
import { againstClues, fieldClue, wordClues } from './word-clues.ts';

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
