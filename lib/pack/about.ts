import { latestCheck } from './compile.ts';
import { isFamiliar } from './familiar.ts';
import type { Entity } from './schema.ts';
import { CATEGORIES, type Category } from './vocabulary.ts';

/** What can be said of a pack in a few lines: the options show it, without loading the rest. */
export interface PackAbout {
  /** Latest check of any fact, `YYYY-MM-DD`. */
  checked: string;
  entities: number;
  categories: Record<Category, { count: number; examples: string[] }>;
}

/** Enough to see what a category holds. */
const EXAMPLES = 2;
/** Longer names make poor examples: two would not stand in a line. UTF-16 code units. */
const LONG_NAME = 24;

/** Counts a pack's entities, drafts left out; examples are names that
 * are marked by default, those that the most others are related to. */
export function aboutPack(entities: readonly Entity[]): PackAbout {
  const shipped = entities.filter((entity) => !entity.draft);
  const categories = CATEGORIES.map((category) => {
    const members = shipped.filter((entity) => entity.category === category);
    const known = [...members].sort(
      (a, b) =>
        Number(isFamiliar(a)) - Number(isFamiliar(b)) ||
        Number(a.name.length > LONG_NAME) - Number(b.name.length > LONG_NAME) ||
        b.related.length - a.related.length ||
        a.name.length - b.name.length,
    );
    return [category, { count: members.length, examples: known.slice(0, EXAMPLES).map((entity) => entity.name) }];
  });
  return { checked: latestCheck(shipped), entities: shipped.length, categories: Object.fromEntries(categories) };
}
