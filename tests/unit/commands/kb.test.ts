/** The knowledge base as its editors work on it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPack } from '../../../lib/pack/check/check-pack.ts';
import { scaffold } from '../../../scripts/kb/new.ts';
import { packStats } from '../../../scripts/kb/stats.ts';
import { ROOT } from '../../../scripts/lib/build.ts';
import { englishLexicon } from '../../../scripts/lib/english-lexicon.ts';
import { DATA_FOLDER, readPackSource } from '../../../scripts/lib/read-data.ts';
import { entity, fact, pack } from '../../fixtures/pack.ts';

const kb = (...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'scripts', 'kb.ts'), ...args], { encoding: 'utf8' });

test('check is clean and says how much there is', () => {
  const { status, stdout, stderr } = kb('check');
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^\d+ entities, \d+ facts, 0 problems, \d+ warnings/mu);
  expect(status).toBe(0);
});

test('stats are the counts of what ships, as JSON', () => {
  const stats = JSON.parse(kb('stats').stdout);
  expect(Object.keys(stats).slice(0, 6)).toEqual(['entities', 'facts', 'names', 'sources', 'byCategory', 'byLanguage']);
  const byHand = packStats(
    pack(
      entity({
        names: { en: ['Acme', 'Acme Inc'], zh: ['艾克米'] },
        facts: [fact('founded', '1949', { from: '1949' })],
      }),
      entity({ id: 'idle', draft: true }),
    ),
  );
  expect(byHand).toMatchObject({ entities: 1, facts: 1, names: 3, sources: 1, dated: 1, contested: 0, drafts: 1 });
  expect(byHand.byCategory).toMatchObject({ company: 1, model: 0 });
  expect(byHand.byLanguage).toEqual({ en: 2, zh: 1 });
});

test('audit lists what is most overdue first', () => {
  const days = kb('audit', '--limit', '5')
    .stdout.split('\n')
    .filter(Boolean)
    .map((line) => Number(line.split('\t')[0]));
  expect(days.length).toBeLessThanOrEqual(5);
  expect(days).toEqual([...days].sort((a, b) => b - a));
});

test('new scaffolds a draft that the check accepts, and overwrites nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kb-new-'));
  cpSync(DATA_FOLDER, folder, { recursive: true });
  const make = (...args: [string, string, string]) => scaffold(...args, '2026-11-24', folder);
  const path = make('company', 'acme-anvils', 'Acme Anvils');
  expect(JSON.parse(readFileSync(join(folder, path), 'utf8'))).toMatchObject({ id: 'acme-anvils', draft: true });
  const told = checkPack(readPackSource(folder)).filter(({ where }) => where.includes('acme-anvils'));
  expect(told).toEqual([]);
  expect(() => make('company', 'acme-anvils', 'Acme Anvils')).toThrow(/"acme-anvils" is taken/u);
  expect(() => make('firm', 'acme', 'Acme')).toThrow(/"firm" is no category; one of company, model/u);
  expect(() => make('company', 'Acme Inc', 'Acme')).toThrow(/"Acme Inc" is no id/u);
});

test.each([[['new', 'company']], [['weigh']], [['audit', '--limit', 'many']], [['check', '--all']]])(
  'kb %j is answered with the usage',
  (args) => {
    const { status, stderr } = kb(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/usage: npm run -s kb/u);
  },
);

test('the lists of English know common words and namesakes', () => {
  const lexicon = englishLexicon();
  expect(['apple', 'figure', 'anthropic', 'nvidia'].map((word) => lexicon.isCommonWord(word))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(lexicon.phrasesAround('Amazon')).toContain('Amazon ant');
  expect(lexicon.phrasesAround('DeepSeek')).toEqual([]);
});
