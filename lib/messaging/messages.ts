/** Every message between the extension's contexts, parsed at the border. Types come from the schemas. */
import * as v from 'valibot';

const EntityId = v.pipe(v.string(), v.maxLength(100));

/** What the background answers. */
export const BackgroundMessage = v.variant('type', [
  /** Gate → background: this page is an article; inject the reader. */
  v.strictObject({ type: v.literal('article-found') }),
  /** Reader → background: the cards of these entities for a story of this date. */
  v.strictObject({
    type: v.literal('get-cards'),
    ids: v.pipe(v.array(EntityId), v.maxLength(2_000)),
    storyDate: v.optional(v.pipe(v.string(), v.isoDate())),
    lang: v.pipe(v.string(), v.maxLength(35)),
  }),
]);

/** What the reader answers. */
export const ReaderMessage = v.variant('type', [
  /** What stands on this page and what it cost. `measure` repeats the work to time its parts. */
  v.strictObject({ type: v.literal('get-page-report'), measure: v.boolean() }),
  /** Step to the next or previous mark and open its card. */
  v.strictObject({ type: v.literal('step-mark'), by: v.picklist([1, -1]) }),
]);

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
