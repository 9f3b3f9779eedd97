/** `kb check`: what the knowledge base refuses, with the mend; what it warns of, by number or one by one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { advisePack } from '../../lib/pack/check/advise-pack.ts';
import { checkPack } from '../../lib/pack/check/check-pack.ts';
import type { Problem } from '../../lib/pack/pack-source.ts';
import { PackError, parseJson } from '../../lib/pack/parse.ts';
import { CopyingHostsSchema, SitesSchema } from '../../lib/pack/schema.ts';
import { isEditorSchemaCurrent } from '../lib/editor-schema.ts';
import { englishLexicon } from '../lib/english-lexicon.ts';
import { DATA_FOLDER, readPackSource } from '../lib/read-data.ts';

/** @returns the exit code: 1 where anything is refused */
export function check({ warnings, today }: { warnings: boolean; today: string }): number {
  try {
    const source = readPackSource();
    const problems = [...checkPack(source, englishLexicon()), ...checkSites()];
    if (!isEditorSchemaCurrent()) {
      problems.push({ where: 'data/schema/entity.json', message: 'is not current; run `npm run -s kb -- schema`' });
    }
    print(problems);
    const advice = advisePack(source, today, copyingHosts());
    if (warnings) print(advice.map(({ where, message }) => ({ where, message: `warning: ${message}` })));
    const facts = source.entities.reduce((sum, { entity }) => sum + entity.facts.length, 0);
    const drafts = source.entities.filter(({ entity }) => entity.draft).map(({ entity }) => entity.id);
    if (drafts.length > 0) console.log(`drafts, which do not ship: ${drafts.join(', ')}`);
    console.log(
      `${source.entities.length} entities, ${facts} facts, ${problems.length} problems, ${advice.length} warnings${warnings || advice.length === 0 ? '' : ' (list them with --warnings)'}`,
    );
    return problems.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    console.error(error.message);
    console.log(`${error.problems.length} problems`);
    return 1;
  }
}

function print(problems: Problem[]): void {
  for (const { where, message } of problems) console.error(`${where}: ${message}`);
}

function copyingHosts(): ReadonlySet<string> {
  const file = readFileSync(join(DATA_FOLDER, 'copying-hosts.json'), 'utf8');
  return new Set(parseJson(CopyingHostsSchema, file, 'data/copying-hosts.json').hosts);
}

/** A site listed twice, or below another, would stand in the manifest twice. */
function checkSites(): Problem[] {
  const { sites } = parseJson(SitesSchema, readFileSync(join(DATA_FOLDER, 'sites.json'), 'utf8'), 'data/sites.json');
  const hosts = sites.map((site) => site.host);
  return hosts.flatMap((host, at) => {
    const wider = hosts.find((other, index) => index !== at && (host === other || host.endsWith(`.${other}`)));
    return wider ? [{ where: `data/sites.json: ${host}`, message: `is covered by ${wider}; keep one` }] : [];
  });
}
