import type { Entity } from '../schema.ts';
import type { Report } from './report.ts';

/** What publishers and mailers append to follow a reader. */
const TRACKING = /[?&](?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ref|ref_src|cmpid|wt_mc)=/iu;

/** Every fact, event and view leads to a source of the entity, and every source is led to. */
export function checkSources(entity: Entity, report: Report): void {
  const used = new Set<string>();
  const groups = { facts: entity.facts, events: entity.events, views: entity.views };
  for (const [group, items] of Object.entries(groups)) {
    items.forEach((item, index) => {
      for (const key of item.sources) {
        used.add(key);
        if (!entity.sources[key]) report(`${group}[${index}].sources`, `no source "${key}"; add it under "sources"`);
      }
    });
  }
  for (const [key, source] of Object.entries(entity.sources)) {
    if (!used.has(key)) report(`sources.${key}`, 'supports nothing; use it or drop it');
    if (TRACKING.test(source.url)) report(`sources.${key}.url`, 'has a tracking parameter; cut it off');
  }
}
