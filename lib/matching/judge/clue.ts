/** What speaks for or against an entity where one of its ambiguous names stands. Near clues count more. */
import type { Nearness } from './page-text.ts';

/** One reason for or against, and what it weighs. */
export interface Clue {
  /** What it is, in words for a person: a word on the page, another entity, the form of the name. */
  text: string;
  where: Nearness | 'name';
  points: number;
}

/** From so many points on a name counts. */
export const ENOUGH = 2;

/** The points of all clues together. */
export function sum(clues: readonly Clue[]): number {
  return clues.reduce((points, clue) => points + clue.points, 0);
}
