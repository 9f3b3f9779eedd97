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
    const { lines } = run('annotate', ['--explain'], 'Gemini rises tonight, says the horoscope.');
    expect(lines[0]).toMatch(
      /gemini\tGemini\tGemini\trefused\ttoo little speaks for it\t-\d\.\d of 2\thoroscope \(sentence -3\.0\)/u,
    );
  });
  test('a date that is none is refused with the usage', () => {
    const { status, stderr } = run('annotate', ['--date', '2025-02-30'], text);
    expect(status).toBe(2);
    expect(stderr).toMatch(/usage/u);
  });
});

describe('lookup', () => {
  test('prints id, name, category and score, best first', () => {
    const [first, ...others] = run('lookup', ['deepseak']).lines;
    expect(first).toMatch(/^deepseek\tDeepSeek\tcompany\t0\.\d{3}$/u);
    const scores = [first, ...others].map((line) => Number(line?.split('\t')[3]));
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
  });
  test('words that are not quoted are one query; --json and --limit', () => {
    const hits = JSON.parse(run('lookup', ['--json', '--limit', '1', 'world', 'ai', 'conference']).lines.join('\n'));
    expect(hits).toEqual([
      { id: 'waic', name: 'World Artificial Intelligence Conference', category: 'event', score: 0 },
    ]);
  });
  test('what nothing is called lists nothing, and is no error', () => {
    expect(run('lookup', ['zzzzqqq'])).toMatchObject({ status: 0, lines: [] });
  });
  test.each([[[]], [['--limit', 'many', 'x']], [['   ']]])('%j is answered with the usage', (args) => {
    const { status, stderr } = run('lookup', args);
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
