/** What the reader of news can choose, and what holds until they do. No dependency: the page's script carries this. */
import { CATEGORIES, type Category } from '../pack/vocabulary.ts';

/** What opens a card on a page; `off` marks nothing. */
export const TRIGGERS = ['hover', 'click', 'off'] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** Which mentions of an entity are marked. */
export const DENSITIES = ['article', 'section', 'every'] as const;
export type Density = (typeof DENSITIES)[number];

/** What decides how a page looks: all that ever reaches one. */
export interface PageSettings {
  /** Categories whose mentions are marked. */
  categories: Record<Category, boolean>;
  trigger: Trigger;
  density: Density;
  /** Whether names that nearly every reader knows are marked too. */
  familiar: boolean;
}

export interface Settings extends PageSettings {
  /** Sites that are left alone, as `siteOf` names them. */
  sitesOff: string[];
  /** Sites beyond the bundled list that the reader has let in, as `siteOf` names them; `ALL_SITES` for all. */
  sitesAllowed: string[];
}

/** In `sitesAllowed`: every site. */
export const ALL_SITES = '*';

/** Media stay unmarked until asked for: they stand in every story. So do countries, which are familiar names. */
const UNMARKED: readonly Category[] = ['media'];

/** A quiet page. */
export const DEFAULT_SETTINGS: Settings = {
  categories: Object.fromEntries(CATEGORIES.map((category) => [category, !UNMARKED.includes(category)])) as Record<
    Category,
    boolean
  >,
  trigger: 'hover',
  density: 'article',
  familiar: false,
  sitesOff: [],
  sitesAllowed: [],
};
