/** What the search box loads: every entity with its names, and Fuse's index of them, made at build time. */
import Fuse, { type FuseIndex } from 'fuse.js';
import { nameEntries } from '../pack/names.ts';
import type { Entity, LocalText } from '../pack/schema.ts';
import type { Category } from '../pack/vocabulary.ts';
import { foldForSearch } from './search-fold.ts';

/** One entity as a result needs it. */
export interface SearchEntry {
  id: string;
  category: Category;
  /** Names in every language, the display name first. */
  names: string[];
  kind: LocalText;
  summary: LocalText;
  /** Display names of what it is related to: "action plan trump" means the plan of that president. */
  related: string[];
}

/** The file of the package, `search.json`. */
export interface SearchData {
  entries: SearchEntry[];
  /** Fuse's index over the folded names, in the order of `entries` and their `names`. */
  names: ReturnType<FuseIndex['toJSON']>;
}

/** The one key of each index. */
export const NAMES_KEY = 'names';

/** Builds the search data of a pack's entities, drafts left out. */
export function buildSearchData(entities: readonly Entity[]): SearchData {
  const shipped = entities.filter((entity) => !entity.draft);
  const display = new Map(shipped.map(({ id, name }) => [id, name]));
  const entries = shipped.map((entity): SearchEntry => {
    const { id, category, kind, summary } = entity;
    const names = [entity.name, ...nameEntries(entity).map((entry) => entry.text)];
    const related = entity.related.map((other) => display.get(other.entity)).filter((name) => name !== undefined);
    return { id, category, names: [...new Set(names)], kind, summary, related: [...new Set(related)] };
  });
  const index = Fuse.createIndex([{ name: NAMES_KEY, getFn: foldedNames }], entries);
  // Through JSON, as it ships: what Fuse keeps beside the records (functions) is no part of it.
  return { entries, names: JSON.parse(JSON.stringify(index.toJSON())) };
}

const foldedNames = ({ names }: SearchEntry): string[] => names.map((name) => foldForSearch(name).text);
