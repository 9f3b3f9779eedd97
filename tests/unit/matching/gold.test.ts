/** The matcher with the bundled pack on annotated texts: our own, and the corpus where it is. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgeText } from '../../../lib/matching/judge-text.ts';
import { ROOT } from '../../../scripts/lib/build.ts';
import { bundledNameIndex } from '../../../scripts/lib/bundled-pack.ts';
import { judgeDocument, markText, packIds, readGold, readGoldMap, score } from '../../../scripts/lib/gold.ts';

const CORPUS = process.env['CORPUS'] ?? join(ROOT, '..', 'shared', 'corpus');
const index = bundledNameIndex();
const pack = packIds(index);
const map = readGoldMap(join(ROOT, 'tests', 'gold-map.tsv'));
const judge = (file: string) =>
  readGold(file).flatMap((document) => judgeDocument(document, markText(index, document.text), map, pack));

test('sentences in Korean, Chinese and Japanese: few wrong, most found', () => {
  const { precision, recall } = score(judge(join(ROOT, 'tests', 'fixtures', 'east-asian.jsonl')));
  expect(precision).toBeGreaterThanOrEqual(0.96);
  expect(recall).toBeGreaterThanOrEqual(0.94);
});

test('news in Korean, Chinese and Japanese, half of it without a word of the field: what stands beside a name is read', () => {
  const { precision, recall, trapErrors } = score(judge(join(ROOT, 'tests', 'fixtures', 'east-asian-news.jsonl')));
  expect(precision).toBeGreaterThanOrEqual(0.98);
  expect(recall).toBeGreaterThanOrEqual(0.97);
  expect(trapErrors).toBeLessThanOrEqual(9);
});

describe.skipIf(!existsSync(CORPUS))('with the corpus', () => {
  test('annotated texts: right, or not marked', () => {
    const judged = judge(join(CORPUS, 'gold', 'dev.jsonl'));
    const { precision, recall, trapErrors } = score(judged);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(trapErrors).toBeLessThanOrEqual(1);
    expect(score(judged.filter((item) => /^(?:zh|ko|ja)/u.test(item.lang))).f1).toBeGreaterThanOrEqual(0.93);
  });

  test('politics without a word of the field: what is marked is not taken for a company, model or chip', () => {
    const text = readSentences(join(CORPUS, 'datasets', 'crossner-politics-dev.txt'));
    const odd = judgeText(index, text).filter(
      ({ taken, entity }) =>
        taken && ['company', 'model', 'hardware', 'concept'].includes(index.entities[entity]?.category ?? ''),
    );
    expect(odd.length).toBeLessThanOrEqual(text.split(/\s+/u).length / 2_000);
  });
});

/** Token and tag a line, blank lines between sentences: as text again. */
function readSentences(file: string): string {
  return readFileSync(file, 'utf8')
    .split('\n\n')
    .map((sentence) =>
      sentence
        .split('\n')
        .map((line) => line.split('\t')[0])
        .join(' ')
        .replace(/ ([,.;:!?)])/gu, '$1')
        .replace(/\( /gu, '('),
    )
    .join('\n\n');
}
