/** `npm run -s eval -- FILE.jsonl [--errors] [--data FOLDER]`: scores the matcher against annotated texts. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './lib/build.ts';
import { nameIndexOf } from './lib/bundled-pack.ts';
import { type Judgement, judgeDocument, markText, packIds, readGold, readGoldMap, score } from './lib/gold.ts';

const USAGE = 'usage: npm run -s eval -- FILE.jsonl [--errors] [--data FOLDER]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean', default: false }, data: { type: 'string' } },
});
const [file] = positionals;
if (file === undefined || positionals.length > 1) {
  console.error(USAGE);
  process.exit(2);
}

const index = nameIndexOf(values.data);
const pack = packIds(index);
const map = readGoldMap(join(ROOT, 'tests', 'gold-map.tsv'));
const documents = readGold(file);
const judged = documents.flatMap((document) => judgeDocument(document, markText(index, document.text), map, pack));

if (values.errors) {
  for (const item of judged) {
    if (item.outcome === 'right') continue;
    console.log(
      [
        item.outcome,
        item.lang,
        item.type,
        `${item.document}:${item.start}`,
        JSON.stringify(item.surface),
        item.note,
      ].join('\t'),
    );
  }
} else {
  const columns = [
    '',
    'right',
    'wrong',
    'missed',
    'not in pack',
    'trap errors',
    'unjudged',
    'precision',
    'recall',
    'F1',
    'coverage',
  ];
  const rows = [
    ...groups('lang', (item) => item.lang),
    ...groups('type', (item) => item.type),
    row(
      'zh, ko, ja',
      judged.filter((item) => /^(?:zh|ko|ja)/u.test(item.lang)),
    ),
    row('all', judged),
  ];
  printTable([columns, ...rows]);
  const traps = documents.reduce((sum, document) => sum + document.negatives.length, 0);
  console.log(`\n${documents.length} documents, ${traps} negatives`);
}

function groups(name: string, key: (item: Judgement) => string): string[][] {
  const keys = [...new Set(judged.map(key))].filter((value) => value !== '-').sort();
  return keys.map((value) =>
    row(
      `${name} ${value}`,
      judged.filter((item) => key(item) === value),
    ),
  );
}

function row(label: string, items: Judgement[]): string[] {
  const { right, wrong, missed, absent, trapErrors, unjudged, precision, recall, f1, coverage } = score(items);
  return [
    label,
    ...[right, wrong, missed, absent, trapErrors, unjudged].map(String),
    ...[precision, recall, f1, coverage].map((value) => value.toFixed(3)),
  ];
}

function printTable(rows: string[][]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)));
  for (const cells of rows)
    console.log(
      cells
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    );
}
