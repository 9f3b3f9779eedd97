/** What is known of the page while its names are judged. */
import type { NameIndex } from '../../pack/name-index.ts';
import type { PageText } from './page-text.ts';
import type { Sighting } from './sightings.ts';

/** Where an entity is named, in the order in which it was found. */
export interface Places {
  all: readonly Sighting[];
  byBlock: ReadonlyMap<number, readonly Sighting[]>;
}

/** The entity that a page explains a short form to be, or that it explains it otherwise. */
export type Meaning = number | 'other' | undefined;

/** What is known of the page when a name is scored. */
export interface PageKnowledge {
  index: NameIndex;
  texts: readonly string[];
  words: PageText;
  /** Where each entity is named without doubt. */
  sure: ReadonlyMap<number, Places>;
  /** Block and end of each of them. */
  sureEnds: ReadonlySet<string>;
  /** Names on the page that are weighed, as clue words are written, with the entities that each may be. */
  open: ReadonlyMap<string, readonly number[]>;
  /** What the page says that short forms mean, by the form; filled as they are asked for. */
  meanings: Map<string, Meaning>;
}

/** Whether an entity that is sure is named right before: Google Gemini is no first name and surname. */
export function isBehindName(page: PageKnowledge, block: number, start: number): boolean {
  return page.sureEnds.has(`${block} ${start - 1}`);
}

/** Whether another person who is sure is joined to it by a hyphen: the Biden-Harris ticket, a Trump–Xi call. */
export function isPaired(page: PageKnowledge, { block, start }: Sighting): boolean {
  return /[-‐‑–]/u.test((page.texts[block] as string).charAt(start - 1)) && isBehindName(page, block, start);
}
