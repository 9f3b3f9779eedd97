import type { Entity, Relations } from '../schema.ts';
import type { Report } from './report.ts';

/** Relations lead to an entity, are of a kind that both can bear, and are told from both sides. */
export function checkRelations(
  entity: Entity,
  relations: Relations,
  byId: ReadonlyMap<string, Entity>,
  report: Report,
): void {
  for (const [index, { relation, entity: otherId }] of entity.related.entries()) {
    const path = `related[${index}]`;
    const rule = relations[relation];
    const other = byId.get(otherId);
    if (!rule || !other || other === entity) {
      report(path, relationProblem(relation, otherId, rule, other));
      continue;
    }
    if (!allows(rule.from, entity.category)) {
      report(path, `a ${entity.category} cannot be "${relation}"; only ${rule.from.join(', ')}`);
    }
    if (!allows(rule.to, other.category)) {
      report(path, `"${relation}" cannot point to a ${other.category}; only ${rule.to.join(', ')}`);
    }
    if (!other.related.some((back) => back.relation === rule.inverse && back.entity === entity.id)) {
      report(path, `one-sided: ${otherId} lacks { "relation": "${rule.inverse}", "entity": "${entity.id}" }`);
    }
  }
}

function relationProblem(relation: string, otherId: string, rule: unknown, other: unknown): string {
  if (!rule) return `no relation "${relation}"; data/relations.json lists them`;
  return other ? 'an entity is not related to itself' : `no entity "${otherId}"; add it or drop the relation`;
}

function allows(categories: string[], category: string): boolean {
  return categories.includes('*') || categories.includes(category);
}
