/** What the reader of news can choose, and what holds until they do. */
import { CATEGORIES, type Category } from '../pack/vocabulary.ts';

export interface Settings {
  /** Categories whose mentions are marked. */
  categories: Record<Category, boolean>;
  /** Which mentions of an entity are marked. */
  density: 'article' | 'every';
  /** Whether names that nearly every reader knows are marked too. */
  familiar: boolean;
}

/** Countries and media stay unmarked until asked for: they stand in every story. */
const UNMARKED: readonly Category[] = ['government', 'media'];

/** A quiet page. */
export const DEFAULT_SETTINGS: Settings = {
  categories: Object.fromEntries(CATEGORIES.map((category) => [category, !UNMARKED.includes(category)])) as Record<
    Category,
    boolean
  >,
  density: 'article',
  familiar: false,
};
