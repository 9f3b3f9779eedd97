/**
 * `npm run -s kb -- …`: the knowledge base as its editors work on it.
 *   check [--warnings]            lints it and says how to mend what is wrong
 *   stats                         counts, as JSON
 *   new CATEGORY ID "NAME"        scaffolds an entity
 *   audit [--limit N]             facts whose check is oldest for their property
 *   schema                        writes the editors' schema anew, after a change of `lib/pack/schema.ts`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { overdueFacts } from '../lib/pack/check/overdue.ts';
import { check } from './kb/check.ts';
import { scaffold } from './kb/new.ts';
import { packStats } from './kb/stats.ts';
import { EDITOR_SCHEMA_FILE, editorSchema } from './lib/editor-schema.ts';
import { readPackSource } from './lib/read-data.ts';

const USAGE =
  'usage: npm run -s kb -- check [--warnings] | stats | new CATEGORY ID "NAME" | audit [--limit N] | schema';
const TODAY = new Date().toISOString().slice(0, 10);

interface Options {
  warnings: boolean;
  limit: number;
}

const commands: Record<string, (rest: string[], options: Options) => number> = {
  check: (_, { warnings }) => check({ warnings, today: TODAY }),
  stats: () => print(JSON.stringify(packStats(readPackSource()), null, 2)),
  new: ([category, id, name, ...more]) =>
    category && id && name && more.length === 0
      ? print(
          `data/${scaffold(category, id, name, TODAY)}\nFill it in, drop "draft", then: npm run -s kb -- check (data/README.md shows how)`,
        )
      : usage(),
  audit: (_, { limit }) => {
    for (const { days, id, path, checked } of overdueFacts(readPackSource(), TODAY).slice(0, limit)) {
      print([days, id, path, checked].join('\t'));
    }
    return 0;
  },
  schema: () => {
    mkdirSync(dirname(EDITOR_SCHEMA_FILE), { recursive: true });
    writeFileSync(EDITOR_SCHEMA_FILE, editorSchema());
    return 0;
  },
};

process.exitCode = run();

function run(): number {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { warnings: { type: 'boolean', default: false }, limit: { type: 'string', default: '50' } },
    });
    const [name = '', ...rest] = positionals;
    const limit = Number(values.limit);
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command || !Number.isInteger(limit) || limit < 1) return usage();
    return command(rest, { warnings: values.warnings, limit });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error.message);
    return isUsageError(error) ? usage() : 1;
  }
}

function isUsageError(error: unknown): boolean {
  return (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true;
}

function print(text: string): number {
  console.log(text);
  return 0;
}

function usage(): number {
  console.error(USAGE);
  return 2;
}
