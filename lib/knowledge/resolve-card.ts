/** From a card's record to the card for one story: what held then, what has changed up to the check. */
import type { CardIndex, CardRecord } from '../pack/card-record.ts';
import { firstDay } from '../pack/dates.ts';
import type { Fact, FactValue, Property } from '../pack/schema.ts';
import type { CardView, FactView, SourceView, ValueView } from './card-view.ts';
import { type DatedFact, resolveMany, resolvePeriods, resolveSingle } from './dated-values.ts';
import { formatValue } from './format.ts';
import { inLanguage } from './in-language.ts';

/** What a card is resolved for. */
export interface CardRequest {
  /** The story's day, `YYYY-MM-DD`; undefined where the page does not say. */
  storyDate?: string | undefined;
  /** Language to write in, BCP 47. Texts that are missing in it fall back to English. */
  lang: string;
}

const SHORT_FACTS = 3;
const LAST_PLACE = 90;
/** A value that is to be looked at again so soon may not have held before its sources. Days. */
const QUICK_DAYS = 180;
/** So is one that names another: owners and investors come and go. Days. */
const QUICK_DAYS_OF_ENTITIES = 360;

/** Resolves one card. Pure; the same input gives the same card. */
export function resolveCard(record: CardRecord, index: CardIndex, request: CardRequest): CardView {
  const numbers = new SourceNumbers(record);
  const rows: { property: Property; view: FactView }[] = [];
  let corner: string | undefined;
  for (const [id, facts] of byProperty(record.facts)) {
    const property = index.properties[id];
    if (!property) continue;
    const resolve = property.period ? resolvePeriods : property.many ? resolveMany : resolveSingle;
    const dated = resolve(facts, request.storyDate, (fact) => spokenFor(fact, property, record));
    if (dated.length === 0) continue;
    if (property.corner?.includes(record.category))
      corner = plainText(dated[0] as DatedFact, property, index, request.lang);
    const view = toFactView(id, property, dated, index, numbers, request.lang);
    rows.push({ property, view });
  }
  rows.sort((a, b) => place(a.property, record) - place(b.property, record));
  const facts = rows.map((row) => row.view);
  const short = pickShort(
    rows.map(({ property, view }) => ({ view, corner: property.corner?.includes(record.category) === true })),
  );
  const checked = record.facts.reduce((latest, fact) => (fact.checked > latest ? fact.checked : latest), '');
  const storyDate = request.storyDate;
  return {
    id: record.id,
    category: record.category,
    name: record.name,
    ...(record.nativeName && { nativeName: record.nativeName }),
    kind: inLanguage(record.kind, request.lang),
    ...(corner !== undefined && { corner }),
    summary: inLanguage(record.summary, request.lang),
    facts,
    short,
    events: [...record.events]
      .sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1))
      .map((event) => ({
        date: event.date,
        text: inLanguage(event.text, request.lang).text,
        afterStory: storyDate !== undefined && firstDay(event.date) > storyDate,
        sources: numbers.of(event.sources),
      })),
    views: record.views.map((view) => ({
      holder: entityText(view.holder, index),
      text: inLanguage(view.text, request.lang).text,
      date: view.date,
      sources: numbers.of(view.sources),
    })),
    chips: chips(record, index),
    sources: numbers.list(),
    checked,
    ...(storyDate !== undefined && { storyDate }),
    asOf: asOf(facts, storyDate, checked),
  };
}

/** The first day for which the sources of a fact speak, where its value ages quickly. */
function spokenFor(fact: Fact, property: Property, { sources }: CardRecord): string | undefined {
  const quick = property.type === 'entity' ? QUICK_DAYS_OF_ENTITIES : QUICK_DAYS;
  if (property.stale === 0 || property.stale > quick) return undefined;
  return fact.sources
    .flatMap((key) => sources[key] ?? [])
    .map(({ published, seen }) => firstDay(published ?? seen))
    .sort()[0];
}

function toFactView(
  id: string,
  property: Property,
  dated: DatedFact[],
  index: CardIndex,
  numbers: SourceNumbers,
  lang: string,
): FactView {
  const values = dated.map(({ fact, note }): ValueView => {
    const value = fact.value;
    const entity = typeof value === 'object' && 'entity' in value ? value.entity : undefined;
    return {
      text: valueText(value, property, index, lang),
      ...(entity !== undefined && { entity }),
      ...(property.type === 'url' && typeof value === 'string' && { url: value }),
      ...(note && { note }),
      sources: numbers.of(fact.sources),
    };
  });
  return { property: id, label: property.label, values, changed: dated.some(({ note }) => note?.kind === 'in-story') };
}

function plainText(dated: DatedFact, property: Property, index: CardIndex, lang: string): string {
  return valueText(dated.fact.value, property, index, lang);
}

function valueText(value: FactValue, property: Property, index: CardIndex, lang: string): string {
  if (typeof value === 'object' && ('entity' in value || 'label' in value)) return entityText(value, index);
  return formatValue(value, property, lang);
}

function entityText(value: { entity: string } | { label: string }, index: CardIndex): string {
  return 'label' in value ? value.label : (index.entities[value.entity]?.name ?? value.entity);
}

/** Three for a hover, in the card's order; a value that changed since the story is always among them. */
function pickShort(rows: { view: FactView; corner: boolean }[]): number[] {
  const eligible = rows.flatMap(({ corner }, at) => (corner ? [] : [at]));
  const picked = eligible.slice(0, SHORT_FACTS);
  if (!picked.some((at) => rows[at]?.view.changed)) {
    const changed = eligible.find((at) => rows[at]?.view.changed);
    if (changed !== undefined) picked[picked.length - 1] = changed;
  }
  return picked;
}

function place(property: Property, record: CardRecord): number {
  return property.order[record.category] ?? property.order['*'] ?? LAST_PLACE;
}

function asOf(facts: FactView[], storyDate: string | undefined, checked: string): CardView['asOf'] {
  if (storyDate === undefined) return 'undated';
  if (storyDate > checked) return 'story-newer';
  return facts.some((fact) => fact.changed) ? 'changed' : 'held';
}

function chips(record: CardRecord, index: CardIndex): CardView['chips'] {
  const seen = new Set<string>([record.id]);
  return record.related.flatMap(({ entity }) => {
    const known = index.entities[entity];
    if (!known || seen.has(entity)) return [];
    seen.add(entity);
    return [{ id: entity, name: known.name, category: known.category }];
  });
}

function byProperty(facts: Fact[]): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) groups.set(fact.property, [...(groups.get(fact.property) ?? []), fact]);
  return groups;
}

/** Numbers sources in the order in which the card first refers to them. */
class SourceNumbers {
  readonly #record: CardRecord;
  readonly #order: string[] = [];
  constructor(record: CardRecord) {
    this.#record = record;
  }
  of(keys: readonly string[]): number[] {
    return keys
      .filter((key) => this.#record.sources[key])
      .map((key) => {
        if (!this.#order.includes(key)) this.#order.push(key);
        return this.#order.indexOf(key) + 1;
      });
  }
  list(): SourceView[] {
    return this.#order.map((key, at) => {
      const { title, publisher, url, published, seen } = this.#record.sources[key] as CardRecord['sources'][string];
      return { number: at + 1, title, publisher, url, seen, ...(published !== undefined && { published }) };
    });
  }
}
