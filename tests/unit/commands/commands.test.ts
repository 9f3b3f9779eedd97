/** The commands as people and other programs call them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../scripts/lib/build.ts';

function run(script: string, args: string[] = [], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', `${script}.ts`), ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, lines: stdout.split('\n').filter(Boolean), stderr };
}

describe('annotate', () => {
  const text = 'Alibaba shows Qwen.\nIts rival is DeepSeek.';
  test('plain text: one mention a line, offsets into the whole text', () => {
    const { lines, status } = run('annotate', [], text);
    expect(status).toBe(0);
    expect(lines).toEqual([
      '0\t7\talibaba\tAlibaba\tAlibaba',
      '14\t18\tqwen\tQwen\tQwen',
      '33\t41\tdeepseek\tDeepSeek\tDeepSeek',
    ]);
  });
  test('a file instead of stdin; a missing one is named', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'annotate-')), 'story.txt');
    writeFileSync(file, text);
    expect(run('annotate', [file]).lines).toHaveLength(3);
    const missing = run('annotate', [`${file}.gone`]);
    expect(missing.status).toBe(1);
    expect(missing.stderr).toContain('story.txt.gone');
  });
  test('lines of JSON: same order, a bad line answers and the run goes on', () => {
    const documents = [{ id: 'a', text }, { id: 'b' }, { id: 'c', text: '中国的DeepSeek与通义千问 🙂 DeepSeek' }];
    const { lines, status } = run(
      'annotate',
      ['--jsonl'],
      `${documents.map((item) => JSON.stringify(item)).join('\n')}\nno json\n`,
    );
    const answers = lines.map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(answers.map((answer) => answer.id)).toEqual(['a', 'b', 'c', null]);
    expect(answers[1].error).toMatch(/text/u);
    expect(answers[3].error).toMatch(/not JSON/u);
    for (const { start, end, surface } of answers[2].mentions)
      expect(documents[2]?.text?.slice(start, end)).toBe(surface);
    expect(answers[2].mentions.map((mention: { entity: string }) => mention.entity)).toEqual([
      'china',
      'deepseek',
      'qwen',
      'deepseek',
    ]);
  });
  test('--defaults shows what a reader sees: first mentions, no countries', () => {
    const { lines } = run('annotate', ['--defaults'], 'DeepSeek of China. DeepSeek again.');
    expect(lines.map((line) => line.split('\t')[2])).toEqual(['deepseek']);
  });
  test('--explain says why a candidate was refused', () => {
    const { lines } = run('annotate', ['--explain'], 'Gemini rises tonight.');
    expect(lines[0]).toMatch(/gemini\tGemini\tGemini\trefused\tno clue/u);
  });
  test('a date that is none is refused with the usage', () => {
    const { status, stderr } = run('annotate', ['--date', '2025-02-30'], text);
    expect(status).toBe(2);
    expect(stderr).toMatch(/usage/u);
  });
});

describe('card', () => {
  test('says what held on the story’s day and what has changed since, with sources', () => {
    const text = run('card', ['--date', '2023-06-01', 'alibaba']).lines.join('\n');
    expect(text).toMatch(/Daniel Zhang.*in this story.*Eddie Wu/u);
    expect(text).toMatch(/Changed since this story \(1 June 2023\)/u);
    expect(text).toMatch(/\[1\] .*https:\/\//u);
  });
  test('--json is the card as the extension shows it', () => {
    const card = JSON.parse(run('card', ['--date', '2025-07-29', '--json', 'deepseek']).lines.join('\n'));
    expect(card).toMatchObject({
      id: 'deepseek',
      storyDate: '2025-07-29',
      asOf: 'changed',
      nativeName: { text: '深度求索' },
    });
  });
  test.each<[string[], number, RegExp]>([
    [['nobody'], 1, /no entity "nobody"/u],
    [['--date', '29 July', 'deepseek'], 2, /"29 July" is not a day/u],
    [[], 2, /usage/u],
  ])('%j is answered with what is wrong', (args, status, message) => {
    const result = run('card', args);
    expect(result.status).toBe(status);
    expect(result.stderr).toMatch(message);
  });
});

/** What held on this date: rows from the sources named in the entities, so that a later edit cannot turn them round. */
describe('what held on this date', () => {
  test.each<[string, string, string, string]>([
    ['donald-trump', '2022-06-01', 'office', 'Former president of the United States'],
    ['donald-trump', '2025-01-20', 'office', 'President of the United States (47th)'],
    ['united-states', '2024-12-31', 'leader', 'Joe Biden'],
    ['united-states', '2025-07-29', 'leader', 'Donald Trump'],
    ['china', '2023-03-10', 'head-of-government', 'Li Keqiang'],
    ['china', '2023-03-11', 'head-of-government', 'Li Qiang'],
    ['alibaba', '2023-09-09', 'chief-executive', 'Daniel Zhang'],
    ['alibaba', '2023-09-10', 'chief-executive', 'Eddie Wu'],
    ['openai', '2025-01-15', 'valuation', '$157 billion'],
    ['openai', '2025-07-29', 'valuation', '$300 billion'],
    ['openai', '2025-08-06', 'newest-model', 'GPT-4 series'],
    ['deepseek', '2025-01-19', 'newest-model', 'V3'],
    ['deepseek', '2025-07-29', 'newest-model', 'R1'],
    ['nvidia', '2025-07-08', 'market-value', '$3 trillion'],
    ['nvidia', '2025-07-29', 'market-value', '$4.01 trillion'],
    ['nvidia-h20', '2025-05-01', 'export-status', 'US licence needed; sales stopped'],
    ['gemini', '2025-07-29', 'newest-model', 'Gemini 2.5'],
    ['chip-export-controls', '2023-01-01', 'status', 'First rules in force'],
  ])('%s on %s: %s is %s', (id, date, property, value) => {
    const card = JSON.parse(run('card', ['--date', date, '--json', id]).lines.join('\n'));
    expect(card.facts.find((fact: { property: string }) => fact.property === property).values[0].text).toBe(value);
  });
});
