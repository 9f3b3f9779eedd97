import type { Entity } from '../schema.ts';
import type { Report } from './report.ts';

/**
 * Warns of facts, events and views that stand alone on hosts which mostly rewrite, mirror or collect what others report.
 * @param hosts such hosts, each for its subdomains too
 */
export function adviseOnCopies(entity: Entity, hosts: ReadonlySet<string>, report: Report): void {
  const groups = { facts: entity.facts, events: entity.events, views: entity.views };
  for (const [group, items] of Object.entries(groups)) {
    items.forEach((item, index) => {
      const found = item.sources.map((key) => new URL(entity.sources[key]?.url ?? 'about:blank').hostname);
      if (found.length === 0 || !found.every((host) => isCopying(host, hosts))) return;
      report(
        `${group}[${index}].sources`,
        `only copies of what others report (${found.join(', ')}); cite who reported it first, or leave it out`,
      );
    });
  }
}

function isCopying(host: string, hosts: ReadonlySet<string>): boolean {
  const parts = host.split('.');
  return parts.some((_, at) => hosts.has(parts.slice(at).join('.')));
}
