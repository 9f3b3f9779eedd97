import type { Mention } from '../matching/judge/verdict.ts';
import type { IndexedEntity } from '../pack/index-source.ts';
import type { Category } from '../pack/vocabulary.ts';
import type { GateDecision } from './article-test.ts';
import type { Mark } from './mark.ts';

/** What the reader can say of its page. */
export interface PageReport {
  storyDate?: string;
  /** Every mention, grouped by surface and entity, in order of first appearance. */
  mentions: { surface: string; entity: string; count: number }[];
  /** Those that are marked with the settings in force. */
  marked: { surface: string; entity: string; count: number }[];
  gate: GateDecision;
  /** The extension's own tasks, self-timed, ms. */
  slices: { count: number; longest: number; ms: number };
  /** The first scan as it happened, ms. */
  coldMs: number;
  errors: string[];
}

/** Groups mentions by surface and entity, keeping the order of first appearance. */
export function countMentions(items: readonly { surface: string; entity: string }[]): PageReport['mentions'] {
  const counts = new Map<string, { surface: string; entity: string; count: number }>();
  for (const { surface, entity } of items) {
    const key = `${entity}\n${surface}`;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { surface: surface.replace(/\s+/gu, ' '), entity, count: 1 });
  }
  return [...counts.values()];
}

/** An entity of a page as lists of it show it. */
export interface PageEntity {
  id: string;
  name: string;
  category: Category;
  /** Mentions on the page, and how many of them are marked. */
  count: number;
  marked: number;
}

/** The entities of a page with their counts, in order of first appearance. */
export function listEntities(
  mentions: readonly Mention[],
  index: { entities: readonly IndexedEntity[] },
  marks: readonly Mark[],
): PageEntity[] {
  const found = new Map<string, PageEntity>();
  for (const mention of mentions) {
    const entity = index.entities[mention.entity];
    if (!entity) continue;
    const { id, name, category } = entity;
    const known = found.get(id) ?? { id, name, category, count: 0, marked: 0 };
    known.count++;
    found.set(id, known);
  }
  for (const { entity } of marks) {
    const known = found.get(entity);
    if (known) known.marked++;
  }
  return [...found.values()];
}
