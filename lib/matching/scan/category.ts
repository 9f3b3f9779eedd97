import type { NameIndex } from '../../pack/name-index.ts';
import { CATEGORIES, type Category } from '../../pack/vocabulary.ts';

/** The category of a name's entity; undefined for a swallowing phrase, which has no name. */
export function categoryOf({ nameEntity, entityCategory }: NameIndex, name: number): Category | undefined {
  const entity = nameEntity[name];
  return entity === undefined ? undefined : CATEGORIES[entityCategory[entity] as number];
}
