import type { Entity } from './schema.ts';
import type { Language, MatchPolicy } from './vocabulary.ts';

/** One name of an entity with its defaults filled in. */
export interface NameEntry {
  text: string;
  lang: Language;
  /** Its place in the list of that language. */
  index: number;
  match: MatchPolicy;
  for?: string[] | undefined;
  against?: string[] | undefined;
  reason?: string | undefined;
}

/** All names of an entity, in the order of the file. */
export function nameEntries(entity: Entity): NameEntry[] {
  return (Object.entries(entity.names) as [Language, Entity['names']['en']][]).flatMap(([lang, names]) =>
    (names ?? []).map((name, index) =>
      typeof name === 'string' ? { text: name, lang, index, match: 'exact' as const } : { ...name, lang, index },
    ),
  );
}
