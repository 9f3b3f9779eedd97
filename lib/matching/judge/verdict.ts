import type { Clue } from './clue.ts';

/** A stretch of a block that names an entity. */
export interface Mention {
  /** Index into the blocks. */
  block: number;
  /** UTF-16 code units into the block's text, end exclusive. */
  start: number;
  end: number;
  /** Index into the entities of the name index. */
  entity: number;
}

/** A candidate with the verdict on it. */
export interface Verdict extends Mention {
  taken: boolean;
  /** Why, in words for a person. */
  reason: string;
  /** What spoke for and against, where the name had to be weighed. */
  clues: readonly Clue[];
  /** The sum of the clues' points; `ENOUGH` are needed. */
  score?: number;
}
