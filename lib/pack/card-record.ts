/** The cards as they ship: one small index and chunks of records that are loaded on demand. */
import type { Entity, Properties } from './schema.ts';
import type { Category } from './vocabulary.ts';

/** One entity as a chunk holds it: what a card can show, without what only matching needs. */
export type CardRecord = Pick<
  Entity,
  'id' | 'category' | 'family' | 'kind' | 'name' | 'summary' | 'facts' | 'events' | 'views' | 'related' | 'sources'
> & {
  /** The entity's own name in its own language. */
  nativeName?: { text: string; lang: string };
};

/** What must be known of every entity and of the pack as a whole. */
export interface CardIndex {
  /** The latest check of any fact, `YYYY-MM-DD`: the day of which the pack can speak. */
  checked: string;
  properties: Properties;
  /** By id: display name, category and the number of the chunk that holds its record. */
  entities: Record<string, { name: string; category: Category; chunk: number }>;
}

/** A chunk: records by id. */
export type CardChunk = Record<string, CardRecord>;
