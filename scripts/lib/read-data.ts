import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackSource, Problem } from '../../lib/pack/pack-source.ts';
import { PackError, parseJson } from '../../lib/pack/parse.ts';
import {
  EntitySchema,
  PhrasesSchema,
  PropertiesSchema,
  RelationsSchema,
  RetiredIdsSchema,
  TopicsSchema,
} from '../../lib/pack/schema.ts';

/** Folder of the knowledge base. */
export const DATA_FOLDER = fileURLToPath(new URL('../../data/', import.meta.url));

/**
 * Reads the knowledge base from disk.
 * @throws {PackError} with every file's problems at once, so that one run shows them all
 */
export function readPackSource(folder = DATA_FOLDER): PackSource {
  const problems: Problem[] = [];
  const entities: PackSource['entities'] = [];
  const files = readdirSync(join(folder, 'entities'), { recursive: true, encoding: 'utf8' });
  for (const name of files.filter((file) => file.endsWith('.json')).sort()) {
    const path = join(folder, 'entities', name);
    const file = relative(join(folder, '..'), path).replaceAll('\\', '/');
    try {
      entities.push({ file, entity: parseJson(EntitySchema, readFileSync(path, 'utf8'), file) });
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new PackError(problems);
  const list = (name: string) => readFileSync(join(folder, name), 'utf8');
  return {
    entities,
    properties: parseJson(PropertiesSchema, list('properties.json'), 'data/properties.json').properties,
    relations: parseJson(RelationsSchema, list('relations.json'), 'data/relations.json').relations,
    phrases: parseJson(PhrasesSchema, list('phrases.json'), 'data/phrases.json').phrases,
    topics: Object.values(parseJson(TopicsSchema, list('topics.json'), 'data/topics.json').topics).flat(),
    retiredIds: parseJson(RetiredIdsSchema, list('retired-ids.json'), 'data/retired-ids.json').ids,
  };
}
