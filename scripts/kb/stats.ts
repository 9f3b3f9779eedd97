import { nameEntries } from '../../lib/pack/names.ts';
import type { PackSource } from '../../lib/pack/pack-source.ts';
import { CATEGORIES } from '../../lib/pack/vocabulary.ts';

/** `kb stats`: counts of what ships. `byLanguage` counts names. */
export interface PackStats {
  entities: number;
  facts: number;
  names: number;
  sources: number;
  byCategory: Record<string, number>;
  byLanguage: Record<string, number>;
  /** Entities with a fact that has a beginning or an end. */
  dated: number;
  /** Entities on which two or more parties are heard. */
  contested: number;
  events: number;
  drafts: number;
}

export function packStats(source: PackSource): PackStats {
  const all = source.entities.map(({ entity }) => entity);
  const entities = all.filter((entity) => !entity.draft);
  const sum = (count: (entity: (typeof entities)[number]) => number) =>
    entities.reduce((total, entity) => total + count(entity), 0);
  const byLanguage: Record<string, number> = {};
  for (const { lang } of entities.flatMap(nameEntries)) byLanguage[lang] = (byLanguage[lang] ?? 0) + 1;
  return {
    entities: entities.length,
    facts: sum((entity) => entity.facts.length),
    names: sum((entity) => nameEntries(entity).length),
    sources: sum((entity) => Object.keys(entity.sources).length),
    byCategory: Object.fromEntries(
      CATEGORIES.map((category) => [category, entities.filter((entity) => entity.category === category).length]),
    ),
    byLanguage,
    dated: entities.filter(({ facts }) => facts.some((fact) => fact.from ?? fact.until)).length,
    contested: entities.filter(({ views }) => views.length > 0).length,
    events: sum((entity) => entity.events.length),
    drafts: all.length - entities.length,
  };
}
