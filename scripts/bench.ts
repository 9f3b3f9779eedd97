/** `npm run bench [-- --quick]`: the automaton beside its peers, by number of names, and at its worst. Prints tables, writes `.output/bench.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findCandidates } from '../lib/matching/scan/candidates.ts';
import { ROOT } from './lib/build.ts';
import { bundledNameIndex, bundledProse, bundledSpellings } from './lib/bundled-pack.ts';
import { flat, makeUpNames, makeUpText } from './lib/made-up-names.ts';
import { compiledPack } from './lib/pack-files.ts';
import { contenders, indexOfTexts, READ } from './lib/peers.ts';
import { medianMs } from './lib/stopwatch.ts';

const isQuick = process.argv.includes('--quick');
const TEXT_LENGTH = 100_000;
const COUNTS = isQuick ? [500, 6_000] : [500, 6_000, 50_000, 500_000];
const PEER_NAMES = 6_000;

const nanoseconds = (ms: number, units: number) => (ms * 1e6) / units;

/** Ten names in each thousand of the text's words are of the same 500 in every row: only the index grows. */
const shared = makeUpNames(500);
const text = makeUpText(TEXT_LENGTH, shared);

const peers = {
  madeUp: comparePeers(`${PEER_NAMES} names, made-up prose`, makeUpNames(PEER_NAMES), text),
  bundled: comparePeers('the bundled names and summaries', bundledSpellings(), flat(bundledProse())),
};

const scaling = COUNTS.map((count) => {
  const names = makeUpNames(count);
  const start = performance.now();
  const { index, bytes } = indexOfTexts(names);
  const compileMs = performance.now() - start;
  const read = nanoseconds(
    medianMs(() => READ.find(text)),
    text.length,
  );
  const scan = nanoseconds(
    medianMs(() => findCandidates(index, text).length),
    text.length,
  );
  return {
    count,
    compileMs,
    bytes: bytes.length,
    gzip: count > 50_000 ? undefined : gzipSync(bytes).length,
    read,
    scan,
  };
});
const six = scaling.find(({ count }) => count === PEER_NAMES)?.scan ?? 0;
table(
  ['names', 'ns a unit', '× reading', '× 6,000 names', 'compile ms', 'bytes', 'gzip'],
  scaling.map(({ count, scan, read, compileMs, bytes, gzip }) => [
    String(count),
    scan.toFixed(2),
    (scan / read).toFixed(1),
    (scan / six).toFixed(2),
    compileMs.toFixed(0),
    String(bytes),
    String(gzip ?? ''),
  ]),
);

const worst = worstCases();
table(
  ['worst case', 'ns a unit at 50,000', 'at 100,000', 'at 200,000 units'],
  worst.map(({ name, times }) => [name, ...times.map((time) => time.toFixed(2))]),
);

const shipped = bundledNameIndex();
const base64 = Buffer.from(compiledPack().nameIndex).toString('base64');
const bundle = {
  entities: shipped.entities.length,
  spellings: shipped.rowFlags.length,
  bytes: compiledPack().nameIndex.length,
  gzipBase64: gzipSync(base64).length,
};
table(
  ['the bundled index', 'entities', 'spellings', 'bytes', 'gzip as base64'],
  [['', ...Object.values(bundle).map(String)]],
);

mkdirSync(join(ROOT, '.output'), { recursive: true });
writeFileSync(join(ROOT, '.output', 'bench.json'), JSON.stringify({ peers, scaling, worst, bundle }, null, 2));

/** Every way to find these names in this text. */
function comparePeers(title: string, names: readonly string[], prose: string) {
  const part = prose.slice(0, 20_000);
  const rows = contenders(names).map(({ name, isSlow, find }) => {
    const own = isSlow ? flat(part) : prose;
    const ms = medianMs(() => find(own));
    return { name, nsPerUnit: nanoseconds(ms, own.length), finds: find(part) };
  });
  const [reading, own] = rows.map(({ nsPerUnit }) => nsPerUnit);
  table(
    [title, 'ns a unit', '× reading', '× ours', 'finds in 20,000 units'],
    rows.map(({ name, nsPerUnit, finds }) => [
      name,
      nsPerUnit.toFixed(2),
      (nsPerUnit / (reading ?? 0)).toFixed(1),
      (nsPerUnit / (own ?? 0)).toFixed(1),
      name === READ.name ? '' : String(finds),
    ]),
  );
  return rows;
}

/** Texts that make a scan go as far as it can, again and again. */
function worstCases() {
  const long = `${'aaaa '.repeat(40)}end`;
  const han = `${'中'.repeat(200)}国`;
  const { index } = indexOfTexts([...makeUpNames(PEER_NAMES), long, han]);
  const cases: [string, (length: number) => string][] = [
    ['prose', (length) => makeUpText(length, shared)],
    ['one word (aaaa…)', (length) => 'a'.repeat(length)],
    ['the beginning of a name of 200 units, over and over', (length) => 'aaaa '.repeat(length / 5)],
    ['中中中中…', (length) => '中'.repeat(length)],
    ['only white space', (length) => ' '.repeat(length)],
  ];
  return cases.map(([name, make]) => ({
    name,
    times: [50_000, 100_000, 200_000].map((length) => {
      const hard = make(length);
      return nanoseconds(
        medianMs(() => findCandidates(index, hard).length, 100),
        length,
      );
    }),
  }));
}

function table(head: string[], rows: string[][]): void {
  for (const cells of [head, head.map(() => '---'), ...rows]) console.log(`| ${cells.join(' | ')} |`);
  console.log();
}
