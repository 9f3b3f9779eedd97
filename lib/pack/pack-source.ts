import type { Entity, Properties, Relations } from './schema.ts';

/** One finding of the check. `where` is the file and the path in it. */
export interface Problem {
  where: string;
  message: string;
}

/** All that a pack is made of, read and shaped, each entity with the file it came from. */
export interface PackSource {
  entities: { file: string; entity: Entity }[];
  properties: Properties;
  relations: Relations;
  /** Longer phrases that swallow a name. */
  phrases: string[];
  /** Words that a text of the field uses: near an ambiguous name they speak for it. */
  topics: string[];
  /** Ids that once belonged to an entity that is gone: never to be used again. */
  retiredIds: string[];
}
