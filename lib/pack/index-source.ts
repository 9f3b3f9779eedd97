/** What the compiler hands to the name index. */
import type { Category, MatchPolicy } from './vocabulary.ts';

/** One spelling of a name. */
export interface IndexedName {
  text: string;
  /** Index into the entities. */
  entity: number;
  match: Exclude<MatchPolicy, 'search'>;
  /** A spelling near the name's own that also means other things: counts only where the page speaks for it. */
  near?: boolean;
  /** Counts only where it is written so: in the other characters the entity's name goes by another policy. */
  written?: 'simplified' | 'traditional';
  /** Words that speak for the entity and against it (policy `context`). */
  for: string[];
  against: string[];
}

/** One entity as far as matching and marking must know it. */
export interface IndexedEntity {
  id: string;
  category: Category;
  /** English display name. */
  name: string;
  family?: string;
  familiar: boolean;
}

export interface IndexSource {
  entities: IndexedEntity[];
  names: IndexedName[];
  /** Texts that block the names inside them. */
  phrases: string[];
  /** Pairs of entities that are related, each once. */
  related: [number, number][];
  /** Words that a text of the field uses. */
  topics: string[];
}
