/** `npm run -s annotate -- [--date D] [--jsonl] [--defaults] [--explain] [FILE]`: text in, mentions out. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { ENOUGH } from '../lib/matching/judge/clue.ts';
import type { Verdict } from '../lib/matching/judge/verdict.ts';
import { judgeText } from '../lib/matching/judge-text.ts';
import { isCalendarDate } from '../lib/pack/dates.ts';
import type { NameIndex } from '../lib/pack/name-index.ts';
import { selectMentions } from '../lib/settings/select-mentions.ts';
import { DEFAULT_SETTINGS } from '../lib/settings/settings.ts';
import { nameIndexOf } from './lib/bundled-pack.ts';

const USAGE =
  'usage: npm run -s annotate -- [--date YYYY-MM-DD] [--defaults] [--explain] [--data FOLDER] [FILE]\n       npm run -s annotate -- --jsonl [--defaults] < FILE.jsonl';

const Line = v.object({ id: v.string(), text: v.string(), date: v.optional(v.string()), lang: v.optional(v.string()) });

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    date: { type: 'string' },
    jsonl: { type: 'boolean', default: false },
    defaults: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
    data: { type: 'string' },
  },
});
if (
  positionals.length > 1 ||
  (values.date !== undefined && !(/^\d{4}-\d{2}-\d{2}$/u.test(values.date) && isCalendarDate(values.date)))
) {
  console.error(USAGE);
  process.exit(2);
}
const index = nameIndexOf(values.data);
process.exitCode = values.jsonl ? await annotateLines() : annotateText();

function taken(text: string): Verdict[] {
  const mentions = judgeText(index, text).filter((verdict) => verdict.taken);
  return values.defaults ? selectMentions(mentions, index.entities, DEFAULT_SETTINGS) : mentions;
}

function entityOf({ entity }: Verdict): NameIndex['entities'][number] {
  return index.entities[entity] as NameIndex['entities'][number];
}

/** Verdict, reason, score and each clue with its points. */
function explain({ taken, reason, score, clues }: Verdict): string[] {
  const sum = score === undefined ? '' : `${score.toFixed(1)} of ${ENOUGH}`;
  const parts = clues.map(
    ({ text, where, points }) => `${text} (${where} ${points > 0 ? '+' : ''}${points.toFixed(1)})`,
  );
  return [taken ? 'taken' : 'refused', reason, sum, parts.join(', ')];
}

function annotateText(): number {
  let text: string;
  try {
    text = readFileSync(positionals[0] ?? 0, 'utf8');
  } catch (error) {
    console.error(`${positionals[0] ?? 'stdin'}: ${(error as Error).message}`);
    return 1;
  }
  for (const verdict of values.explain ? judgeText(index, text) : taken(text)) {
    const { id, name } = entityOf(verdict);
    const surface = text.slice(verdict.start, verdict.end).replace(/\s+/gu, ' ');
    const row = [verdict.start, verdict.end, id, name, surface];
    if (values.explain) row.push(...explain(verdict));
    console.log(row.join('\t'));
  }
  return 0;
}

async function annotateLines(): Promise<number> {
  let code = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const answer = annotateLine(line);
    if ('error' in answer) code = 1;
    console.log(JSON.stringify(answer));
  }
  return code;
}

function annotateLine(line: string): object {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `not JSON: ${(error as Error).message}` };
  }
  const parsed = v.safeParse(Line, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const id = (json as { id?: unknown } | null)?.id;
    return { id: typeof id === 'string' ? id : null, error: `${v.getDotPath(issue) ?? 'line'}: ${issue.message}` };
  }
  const { id, text } = parsed.output;
  const mentions = taken(text).map((verdict) => {
    const { id: entity, name, family } = entityOf(verdict);
    const { start, end } = verdict;
    return { start, end, surface: text.slice(start, end), entity, name, ...(family !== undefined && { family }) };
  });
  return { id, mentions };
}
