/** The words that every part of the product shares. No dependency: the reader's script carries this. */

/** The ten categories, in the order in which people meet them in lists. */
export const CATEGORIES = [
  'company',
  'model',
  'hardware',
  'person',
  'government',
  'policy',
  'event',
  'organisation',
  'concept',
  'media',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** What must be true of a text around a name before it counts; see `data/README.md`. */
export const MATCH_POLICIES = ['exact', 'any-case', 'context', 'short', 'search'] as const;
export type MatchPolicy = (typeof MATCH_POLICIES)[number];

/** Languages in which names and texts may be given (BCP 47). */
export const LANGUAGES = ['en', 'zh', 'zh-Hant', 'ko', 'ja', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'ar', 'hi'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Categories whose names are counted: GPUs, LLMs, H100s. A company's name with an s is another word (Amazons). */
export const PLURAL_CATEGORIES: ReadonlySet<Category> = new Set(['model', 'hardware', 'concept']);

/** Whose names take the s of a German genitive (Nvidias Chips): not media, among which Times is no Time. */
export const GENITIVE_CATEGORIES: ReadonlySet<Category> = new Set(['company', 'person', 'government', 'organisation']);
