/**
 * What the knowledge base refuses beyond the shape that the schema gives: rules between fields,
 * between files and against the controlled lists. Each message names the place and the mend.
 */

import { checkFacts } from './check-facts.ts';
import { checkNames } from './check-names.ts';
import { isCalendarDate } from './dates.ts';
import type { PackSource, Problem } from './pack-source.ts';
import type { Entity, Relations } from './schema.ts';

/** No summary is longer: two plain sentences fit on a card without a scroll bar. UTF-16 code units. */
const SUMMARY_LIMIT = 240;
/** Words that tie a text to the day it was written. */
const RELATIVE_TIME =
  /\b(?:currently|recently|now|nowadays|today|this (?:year|month|week)|last (?:year|month|week)|so far|to date)\b/iu;
/** Markup, bidi controls and zero-width characters have no place in a card's text. */
const FORBIDDEN = /<[a-z!/]|[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/iu;

/** Checks a whole pack; an empty answer means clean. Pure: reads no file. */
export function checkPack(source: PackSource): Problem[] {
  const problems: Problem[] = [];
  const byId = new Map<string, Entity>();
  for (const { file, entity } of source.entities) {
    const report = (path: string, message: string) => problems.push({ where: `${file}: ${path}`, message });
    if (byId.has(entity.id)) report('id', `"${entity.id}" is used by another file; every entity has its own`);
    byId.set(entity.id, entity);
    const expected = `${entity.category}/${entity.id}.json`;
    if (!file.endsWith(expected)) report('id', `the file must be entities/${expected}, after its category and id`);
  }
  for (const { file, entity } of source.entities) {
    const report = (path: string, message: string) => problems.push({ where: `${file}: ${path}`, message });
    checkTexts(entity, report);
    checkFacts(entity, source.properties, byId, report);
    checkSources(entity, report);
    checkRelations(entity, source.relations, byId, report);
    if (entity.family !== undefined && !byId.has(entity.family)) {
      report('family', `no entity "${entity.family}"; name an existing family or leave it out`);
    }
  }
  checkNames(source, (file, path, message) => problems.push({ where: `${file}: ${path}`, message }));
  return problems;
}

type Report = (path: string, message: string) => void;

function checkTexts(entity: Entity, report: Report): void {
  const texts: [string, string][] = [];
  for (const [lang, text] of Object.entries(entity.summary)) {
    texts.push([`summary.${lang}`, text]);
    if (text.length > SUMMARY_LIMIT) {
      report(`summary.${lang}`, `is ${text.length} characters long; at most ${SUMMARY_LIMIT}`);
    }
  }
  entity.events.forEach((event, index) => {
    if (!isCalendarDate(event.date)) report(`events[${index}].date`, `"${event.date}" is not in the calendar`);
    for (const [lang, text] of Object.entries(event.text)) texts.push([`events[${index}].text.${lang}`, text]);
  });
  entity.views.forEach((view, index) => {
    if (!isCalendarDate(view.date)) report(`views[${index}].date`, `"${view.date}" is not in the calendar`);
    for (const [lang, text] of Object.entries(view.text)) texts.push([`views[${index}].text.${lang}`, text]);
  });
  if (entity.views.length === 1) report('views', 'a contested matter has two sides or more; add the other or drop it');
  for (const [path, text] of texts) {
    const relative = RELATIVE_TIME.exec(text);
    if (relative) report(path, `"${relative[0]}" goes stale; say the date instead`);
  }
  for (const [path, text] of strings(entity, '')) {
    if (FORBIDDEN.test(text)) report(path, 'holds HTML, a bidi control or a zero-width character; write plain text');
  }
}

/** Every string in a value with its path, to hold each against what no text may have. */
function* strings(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* strings(item, `${path}[${index}]`);
  else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) yield* strings(item, path ? `${path}.${key}` : key);
  }
}

function checkSources(entity: Entity, report: Report): void {
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
    if (/[?&](?:utm_\w+|fbclid|gclid|mc_cid|ref)=/iu.test(source.url)) {
      report(`sources.${key}.url`, 'has a tracking parameter; cut it off');
    }
  }
}

function checkRelations(entity: Entity, relations: Relations, byId: Map<string, Entity>, report: Report): void {
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
