import type { GateDecision } from './article-test.ts';

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
