import { firstDay, isCalendarDate } from '../dates.ts';
import type { Entity, Fact, Properties, Property } from '../schema.ts';
import type { Report } from './report.ts';

/** Values against their property's type, dates in order, no overlap where only one value can hold. */
export function checkFacts(
  entity: Entity,
  properties: Properties,
  byId: ReadonlyMap<string, Entity>,
  report: Report,
): void {
  for (const [index, fact] of entity.facts.entries()) {
    const path = `facts[${index}] (${fact.property})`;
    const property = properties[fact.property];
    if (!property) {
      report(path, `no property "${fact.property}"; data/properties.json lists them`);
      continue;
    }
    const expected = valueProblem(fact, property, byId);
    if (expected) report(`${path}.value`, expected);
    for (const key of ['from', 'until'] as const) {
      const date = fact[key];
      if (date !== undefined && !isCalendarDate(date)) report(`${path}.${key}`, `"${date}" is not in the calendar`);
    }
    if (fact.from && fact.until && firstDay(fact.from) >= firstDay(fact.until)) {
      report(path, `"from" ${fact.from} must lie before "until" ${fact.until}`);
    }
    if (fact.from && firstDay(fact.from) > fact.checked) report(path, `begins after it was checked (${fact.checked})`);
  }
  for (const [first, second] of overlaps(entity.facts, properties)) {
    report(
      'facts',
      `"${first.property}" holds one value at a time, but ${span(first)} and ${span(second)} overlap; end the earlier one`,
    );
  }
}

function valueProblem(fact: Fact, property: Property, byId: ReadonlyMap<string, Entity>): string | undefined {
  const value = fact.value;
  if (property.type === 'entity') {
    if (typeof value === 'string') return 'must be { "entity": id } or, without a card, { "label": name }';
    if ('entity' in value && !byId.has(value.entity))
      return `no entity "${value.entity}"; add it or use { "label": name }`;
    return 'entity' in value || 'label' in value ? undefined : 'must name an entity';
  }
  if (property.type === 'number') {
    return typeof value === 'object' && 'unit' in value ? undefined : 'must be { "amount": number, "unit": text }';
  }
  if (property.type === 'money') {
    return typeof value === 'object' && 'currency' in value
      ? undefined
      : 'must be { "amount": number, "currency": "USD" }';
  }
  if (typeof value !== 'string') return `must be a text, as the property's type is ${property.type}`;
  if (property.type === 'date' && !isPartialDate(value)) return 'must be a date: YYYY, YYYY-MM or YYYY-MM-DD';
  if (property.type === 'url' && !value.startsWith('https://')) return 'must be an https URL';
  return undefined;
}

function isPartialDate(text: string): boolean {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(text) && isCalendarDate(text);
}

function overlaps(facts: Fact[], properties: Properties): [Fact, Fact][] {
  const pairs: [Fact, Fact][] = [];
  const live = facts.filter((fact) => !fact.withdrawn && properties[fact.property]?.many === false);
  live.forEach((first, index) => {
    for (const second of live.slice(index + 1)) {
      if (first.property === second.property && begins(first) < ends(second) && begins(second) < ends(first)) {
        pairs.push([first, second]);
      }
    }
  });
  return pairs;
}

const begins = (fact: Fact) => (fact.from ? firstDay(fact.from) : '0000');
const ends = (fact: Fact) => (fact.until ? firstDay(fact.until) : '9999');
const span = (fact: Fact) => `[${fact.from ?? '…'}, ${fact.until ?? '…'})`;
