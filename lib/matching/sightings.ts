/** From what the scan found to what the judge decides on: names looked up, versions and legal forms taken in. */
import type { NameIndex } from '../pack/name-index.ts';
import { namesAt } from './rows.ts';
import { findTail, type Tail } from './tails.ts';
import type { Candidate } from './walk.ts';

/** One stretch of a block that spells a name. */
export interface Sighting {
  /** Index into the blocks. */
  block: number;
  /** UTF-16 code units into the block's text, end exclusive. */
  start: number;
  end: number;
  /** Where the spelling ends and its tail begins. */
  core: number;
  tail?: Tail['kind'];
  /** The names spelled so. */
  names: readonly number[];
}

/** The sightings of one block, in order; a candidate that lies in the tail of the one before is part of it. */
export function findSightings(index: NameIndex, text: string, block: number, candidates: readonly Candidate[]): Sighting[] {
  const sightings: Sighting[] = [];
  let done = 0;
  for (const { start, end: core, row } of candidates) {
    if (start < done) continue;
    const names = namesAt(index, row, text.slice(start, core));
    const tail = findTail(index, text, core, names);
    const end = tail?.end ?? core;
    sightings.push({ block, start, end, core, names, ...(tail && { tail: tail.kind }) });
    done = end;
  }
  return sightings;
}
