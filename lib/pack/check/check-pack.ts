/**
 * What the knowledge base refuses beyond the shape that the schema gives: rules between fields,
 * between files and against the controlled lists. Each message names the place and the mend.
 */
import type { PackSource, Problem } from '../pack-source.ts';
import type { Entity } from '../schema.ts';
import { checkFacts } from './facts.ts';
import type { Lexicon } from './lexicon.ts';
import { checkNames } from './names.ts';
import { checkRelations } from './relations.ts';
import { reportInto } from './report.ts';
import { checkSources } from './sources.ts';
import { checkTexts } from './texts.ts';

/**
 * Checks a whole pack; an empty answer means clean. Pure: reads no file.
 * @param lexicon common words and phrases of English; without it names are not held against them
 */
export function checkPack(source: PackSource, lexicon?: Lexicon): Problem[] {
  const problems: Problem[] = [];
  const byId = new Map<string, Entity>();
  for (const { file, entity } of source.entities) {
    const report = reportInto(problems, file);
    const expected = `${entity.category}/${entity.id}.json`;
    if (byId.has(entity.id)) report('id', `"${entity.id}" is used by another file; every entity has its own`);
    if (!file.endsWith(expected)) report('id', `the file must be entities/${expected}, after its category and id`);
    if (source.retiredIds.includes(entity.id)) {
      report('id', `"${entity.id}" once belonged to another entity (data/retired-ids.json); an id is never used again`);
    }
    byId.set(entity.id, entity);
  }
  for (const { file, entity } of source.entities) {
    const report = reportInto(problems, file);
    checkTexts(entity, report);
    checkFacts(entity, source.properties, byId, report);
    checkSources(entity, report);
    checkRelations(entity, source.relations, byId, report);
    const family = entity.family === undefined ? undefined : byId.get(entity.family);
    if (entity.family !== undefined && (!family || family === entity)) {
      report('family', `no entity "${entity.family}" beside it; name an existing family or leave it out`);
    }
  }
  problems.push(...checkNames(source, lexicon));
  return problems;
}
