/**
 * `npm run -s kb -- check`: lints the knowledge base and says how to mend what is wrong.
 * `npm run -s kb -- schema`: writes the editors' schema anew, after a change of `lib/pack/schema.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkPack } from '../lib/pack/check.ts';
import type { Problem } from '../lib/pack/pack-source.ts';
import { PackError, parseJson } from '../lib/pack/parse.ts';
import { SitesSchema } from '../lib/pack/schema.ts';
import { EDITOR_SCHEMA_FILE, editorSchema, isEditorSchemaCurrent } from './lib/editor-schema.ts';
import { DATA_FOLDER, readPackSource } from './lib/read-data.ts';

function check(): number {
  try {
    const source = readPackSource();
    const problems = [...checkPack(source), ...checkSites()];
    if (!isEditorSchemaCurrent()) {
      problems.push({ where: 'data/schema/entity.json', message: 'is not current; run `npm run -s kb -- schema`' });
    }
    for (const { where, message } of problems) console.error(`${where}: ${message}`);
    const facts = source.entities.reduce((sum, { entity }) => sum + entity.facts.length, 0);
    console.log(`${source.entities.length} entities, ${facts} facts, ${problems.length} problems`);
    return problems.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    console.error(error.message);
    console.log(`${error.problems.length} problems`);
    return 1;
  }
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

function schema(): number {
  mkdirSync(dirname(EDITOR_SCHEMA_FILE), { recursive: true });
  writeFileSync(EDITOR_SCHEMA_FILE, editorSchema());
  return 0;
}

const commands: Record<string, () => number> = { check, schema };
const command = commands[process.argv[2] ?? ''];
if (command) process.exitCode = command();
else {
  console.error('usage: npm run -s kb -- check | schema');
  process.exitCode = 2;
}
