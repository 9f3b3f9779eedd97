/** Every message between the extension's contexts, parsed at the border. Types come from the schemas. */
import * as v from 'valibot';
import { CATEGORIES, type Category } from '../pack/vocabulary.ts';
import { DENSITIES, type PageSettings, TRIGGERS } from '../settings/settings.ts';

const EntityId = v.pipe(v.string(), v.maxLength(100));

/** What the background answers. */
export const BackgroundMessage = v.variant('type', [
  /** Gate → background: this page is an article; inject the reader. */
  v.strictObject({ type: v.literal('article-found') }),
  /** Reader or popup → background: the cards of these entities for a story of this date. */
  v.strictObject({
    type: v.literal('get-cards'),
    ids: v.pipe(v.array(EntityId), v.maxLength(2_000)),
    storyDate: v.optional(v.pipe(v.string(), v.isoDate())),
    lang: v.pipe(v.string(), v.maxLength(35)),
  }),
  /** Reader → background: how is this page to look? Answered with `PageSettings`, and nothing of other sites. */
  v.strictObject({ type: v.literal('get-page-settings') }),
  /** Popup → background: the person asks for this page, whatever the gate said. Answers whether it could be read. */
  v.strictObject({ type: v.literal('read-page'), tabId: v.pipe(v.number(), v.integer()) }),
]);

/** What the reader answers. */
export const ReaderMessage = v.variant('type', [
  /** What stands on this page and what it cost. `measure` repeats the work to time its parts. */
  v.strictObject({ type: v.literal('get-page-report'), measure: v.boolean() }),
  /** Popup: which entities stand on this page. Answered with a `PageList`. */
  v.strictObject({ type: v.literal('get-page-list') }),
  /** Popup: scroll to the first mention of an entity and open its card there. */
  v.strictObject({ type: v.literal('show-entity'), id: EntityId }),
  /** Background: the settings are others now; ask for them. Answered with true, so that it knows of the reader. */
  v.strictObject({ type: v.literal('settings-changed') }),
  /** Step to the next or previous mark and open its card. */
  v.strictObject({ type: v.literal('step-mark'), by: v.picklist([1, -1]) }),
]);

/** What a page is told of the settings. */
export interface PageAnswer {
  /** The reader has switched the extension off on this site. */
  off: boolean;
  settings: PageSettings;
}

/** The answer to `get-page-settings`. */
export const PageAnswerSchema: v.GenericSchema<unknown, PageAnswer> = v.strictObject({
  off: v.boolean(),
  settings: v.strictObject({
    categories: v.record(v.picklist(CATEGORIES), v.boolean()) as v.GenericSchema<unknown, PageSettings['categories']>,
    trigger: v.picklist(TRIGGERS),
    density: v.picklist(DENSITIES),
    familiar: v.boolean(),
  }),
});

/** The entities of a page, as the popup lists them. */
export interface PageList {
  /** `YYYY-MM-DD` */
  storyDate?: string;
  /** In order of first appearance. */
  entities: { id: string; name: string; category: Category; count: number; marked: number }[];
}

/** The answer to `get-page-list`. */
export const PageListAnswer: v.GenericSchema<unknown, PageList> = v.strictObject({
  storyDate: v.exactOptional(v.pipe(v.string(), v.isoDate())),
  entities: v.array(
    v.strictObject({
      id: EntityId,
      name: v.string(),
      category: v.picklist(CATEGORIES),
      count: v.number(),
      marked: v.number(),
    }),
  ),
});

export type BackgroundMessage = v.InferOutput<typeof BackgroundMessage>;
export type ReaderMessage = v.InferOutput<typeof ReaderMessage>;

/** The message if it is one of these, else undefined: another context's message is not an error. */
export function parseMessage<TSchema extends v.GenericSchema>(
  schema: TSchema,
  message: unknown,
): v.InferOutput<TSchema> | undefined {
  const result = v.safeParse(schema, message);
  return result.success ? result.output : undefined;
}
