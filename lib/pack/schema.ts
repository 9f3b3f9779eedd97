/**
 * The one schema of an entity file. From it come the types, the validator (build time and imported
 * packs) and, through `toJsonSchema` in `scripts/kb/`, the editor's completion.
 */
import * as v from 'valibot';
import { CATEGORIES, LANGUAGES, MATCH_POLICIES } from './vocabulary.ts';

const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'must be kebab-case English: lower-case letters, digits, single hyphens'),
);
const Text = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
const PartialDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u,
    'must be a date as precise as known: YYYY, YYYY-MM or YYYY-MM-DD',
  ),
);
const FullDate = v.pipe(v.string(), v.isoDate('must be a full date: YYYY-MM-DD'));
const SourceKeys = v.pipe(v.array(Text), v.minLength(1, 'needs at least one source'));

/** A text by language; English is required, the others are welcome. */
const LocalText = v.pipe(
  v.record(v.picklist(LANGUAGES), Text),
  v.check((text) => text.en !== undefined, 'needs English ("en")'),
);

const Name = v.union([
  Text,
  v.strictObject({
    text: Text,
    match: v.optional(v.picklist(MATCH_POLICIES), 'exact'),
    /** Words that speak for the entity where this name stands near them (policy `context`). */
    for: v.optional(v.array(Text)),
    /** Words that speak against it. */
    against: v.optional(v.array(Text)),
    /** Why a short or common word is nevertheless unmistakable. */
    reason: v.optional(Text),
  }),
]);

const EntityValue = v.union([v.strictObject({ entity: Id }), v.strictObject({ label: Text })]);
const Value = v.union([
  Text,
  EntityValue,
  v.strictObject({ amount: v.number(), unit: Text }),
  v.strictObject({
    amount: v.number(),
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/u, 'must be an ISO 4217 code')),
  }),
]);

const Fact = v.strictObject({
  property: Id,
  value: Value,
  /** Validity is [from, until): `until` is the first day on which it no longer held. */
  from: v.optional(PartialDate),
  until: v.optional(PartialDate),
  sources: SourceKeys,
  checked: FullDate,
  /** Reported once and found wrong: kept for the record, never shown. */
  withdrawn: v.optional(v.literal(true)),
});

const Event = v.strictObject({ date: PartialDate, text: LocalText, sources: SourceKeys });
const View = v.strictObject({ holder: EntityValue, text: LocalText, date: PartialDate, sources: SourceKeys });
const Related = v.strictObject({ relation: Id, entity: Id });

const Source = v.strictObject({
  title: Text,
  publisher: Text,
  url: v.pipe(v.string(), v.url('must be a URL'), v.startsWith('https://', 'must be https')),
  published: v.optional(PartialDate),
  seen: FullDate,
  tier: v.picklist(['primary', 'official', 'news', 'reference']),
});

/** One entity file, `data/entities/<category>/<id>.json`. */
export const EntitySchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: Id,
  category: v.picklist(CATEGORIES),
  /** Id of the family that this version belongs to, where it has a story of its own. */
  family: v.optional(Id),
  /** Nearly every reader knows it: not marked unless asked for. */
  familiar: v.optional(v.literal(true)),
  /** Not ready: checked, but not shipped. */
  draft: v.optional(v.literal(true)),
  /** What kind of thing it is, as the card's head says it: "AI company", "News agency". */
  kind: LocalText,
  /** English display name. */
  name: Text,
  /** Language of the entity's own name: its first name in that language stands beside the English one. */
  native: v.optional(v.picklist(LANGUAGES)),
  names: v.record(v.picklist(LANGUAGES), v.pipe(v.array(Name), v.minLength(1))),
  summary: LocalText,
  facts: v.array(Fact),
  events: v.optional(v.array(Event), []),
  views: v.optional(v.array(View), []),
  related: v.optional(v.array(Related), []),
  sources: v.record(Text, Source),
});

/** `data/properties.json`. */
export const PropertiesSchema = v.object({
  properties: v.record(
    Id,
    v.strictObject({
      label: Text,
      type: v.picklist(['text', 'number', 'date', 'money', 'url', 'entity']),
      /** Whether several values may hold at the same time. */
      many: v.boolean(),
      /** Whether a value counts what happened from its first day to its last (a year's revenue), not what holds on each. */
      period: v.optional(v.literal(true)),
      /** Days after which a checked value should be looked at again; 0: does not age. */
      stale: v.pipe(v.number(), v.integer(), v.minValue(0)),
      /** Categories whose card shows this value in the corner of the head. */
      corner: v.optional(v.array(v.picklist(CATEGORIES))),
      /** Place on the card by category (lower first), `*` for the rest. */
      order: v.record(v.string(), v.number()),
    }),
  ),
});

/** `data/relations.json`. */
export const RelationsSchema = v.object({
  relations: v.record(Id, v.strictObject({ inverse: Id, from: v.array(v.string()), to: v.array(v.string()) })),
});

/** `data/phrases.json`: longer phrases that swallow a name. */
export const PhrasesSchema = v.object({ phrases: v.array(Text) });

/** `data/retired-ids.json`: ids of entities that are gone; none is ever used again. */
export const RetiredIdsSchema = v.object({ ids: v.array(Id) });

/** `data/topics.json`: words of the field, by language. */
export const TopicsSchema = v.object({ topics: v.record(v.picklist(LANGUAGES), v.array(Text)) });

const Host = v.pipe(
  v.string(),
  v.regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/u, 'must be a host name: lower case, no scheme, no path'),
);

/** `data/copying-hosts.json`: hosts that mostly rewrite, mirror or collect what others report. */
export const CopyingHostsSchema = v.object({ hosts: v.array(Host) });

/** `data/sites.json`: the news sites that the extension may read without being asked. */
export const SitesSchema = v.object({
  sites: v.array(
    v.strictObject({
      host: Host,
      publisher: Text,
      language: Text,
      country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u, 'must be an ISO 3166 country code')),
    }),
  ),
});

export type Entity = v.InferOutput<typeof EntitySchema>;
export type Fact = v.InferOutput<typeof Fact>;
export type FactValue = v.InferOutput<typeof Value>;
export type LocalText = v.InferOutput<typeof LocalText>;
export type Properties = v.InferOutput<typeof PropertiesSchema>['properties'];
export type Property = Properties[string];
export type Relations = v.InferOutput<typeof RelationsSchema>['relations'];
