import { describe, expect, test } from 'vitest';
import { createSearch } from '../../../lib/knowledge/search.ts';
import { buildSearchData } from '../../../lib/knowledge/search-data.ts';
import { emphasise } from '../../../lib/knowledge/search-emphasis.ts';
import { foldForSearch } from '../../../lib/knowledge/search-fold.ts';
import { entity } from '../../fixtures/pack.ts';

const make = (id: string, name: string, more: Record<string, unknown> = {}) =>
  entity({ id, name, names: { en: [name] }, summary: { en: `Known as ${id}.` }, ...more });

const ENTITIES = [
  make('deepseek', 'DeepSeek', {
    names: {
      en: ['DeepSeek', { text: 'Deep Seek', match: 'search' }],
      zh: ['深度求索'],
      ko: ['딥시크'],
      ja: ['ディープシーク'],
    },
    summary: { en: 'Maker of open-weight models, spun out of the fund High-Flyer.', zh: '由幻方孵化的公司。' },
  }),
  make('deepmind', 'Google DeepMind', { names: { en: ['Google DeepMind', 'DeepMind'] } }),
  make('anthropic', 'Anthropic', { names: { en: ['Anthropic'], ja: ['アンソロピック'] } }),
  make('waic', 'World Artificial Intelligence Conference', {
    names: {
      en: ['World Artificial Intelligence Conference', 'World AI Conference', 'WAIC'],
      zh: ['世界人工智能大会'],
    },
  }),
  make('waico', 'World AI Cooperation Organization', { names: { en: ['World AI Cooperation Organization', 'WAICO'] } }),
  make('ai-action-plan', 'AI Action Plan', { related: [{ relation: 'related-to', entity: 'trump' }] }),
  make('trump', 'Donald Trump', { summary: { en: 'President who published a plan of action for AI.' } }),
  make('gpt-4', 'GPT-4'),
  make('gpt', 'GPT', { names: { en: ['GPT', 'GPT-4o'] } }),
  make('openai', 'OpenAI', { summary: { en: 'Maker of GPT; in talks with Microsoft.' } }),
  make('qwen', 'Qwen', { names: { en: ['Qwen'], zh: ['通义千问'] } }),
  make('societe', 'Société Générale'),
  make('openness', 'Openness index'),
  make('reopen', 'Reopening', { draft: true }),
];
const search = createSearch(JSON.parse(JSON.stringify(buildSearchData(ENTITIES))));
const ids = (query: string, limit = 20) => search.find(query, limit).map((hit) => hit.id);

describe('the right one comes first', () => {
  test.each([
    ['deepseek', 'deepseek'],
    ['Deep Seek', 'deepseek'],
    ['deepseak', 'deepseek'],
    ['depseek', 'deepseek'],
    ['anthorpic', 'anthropic'],
    ['antropic', 'anthropic'],
    ['wiac', 'waic'],
    ['waci', 'waic'],
    ['深度求索', 'deepseek'],
    ['深度', 'deepseek'],
    ['딥시크', 'deepseek'],
    ['ディープシーク', 'deepseek'],
    ['通义千问', 'qwen'],
    ['世界人工智能', 'waic'],
    ['world ai conference', 'waic'],
    ['conference world ai', 'waic'],
    ['world ai confrence', 'waic'],
    ['action plan trump', 'ai-action-plan'],
    ['plan action', 'ai-action-plan'],
    ['societe generale', 'societe'],
    ['ＧＰＴ－４', 'gpt-4'],
    ['gpt4', 'gpt-4'],
    ['GPT-4o', 'gpt'],
    ['high flyer', 'deepseek'],
    ['幻方', 'deepseek'],
  ])('%s → %s', (query, id) => expect(ids(query)[0]).toBe(id));
});

describe('order', () => {
  test('the name itself, then what begins with it, then a word within, then what is said of others', () => {
    expect(ids('waic')).toEqual(['waic', 'waico']);
    expect(ids('gpt')).toEqual(['gpt', 'gpt-4', 'openai']);
    expect(ids('deep').slice(0, 2)).toEqual(['deepseek', 'deepmind']);
  });
  test('scores rise down the list and stay between 0 and 1', () => {
    for (const query of ['deep', 'gpt', 'world ai', 'deepseak', 'action plan trump']) {
      const scores = search.find(query, 20).map((hit) => hit.score);
      expect(scores).toEqual([...scores].sort((a, b) => a - b));
      for (const score of scores) expect(score >= 0 && score <= 1).toBe(true);
    }
    expect(search.find('DeepSeek', 1)[0]?.score).toBe(0);
  });
  test('the same query gives the same list, and never an entity twice', () => {
    for (const query of ['a', 'ai', 'deepseak', 'gpt']) {
      expect(ids(query)).toEqual(ids(query));
      expect(new Set(ids(query)).size).toBe(ids(query).length);
    }
  });
  test('no more than asked for', () => expect(ids('a', 2)).toHaveLength(2));
});

describe('what finds nothing', () => {
  test.each(['', '   ', '…', 'zzzzqqq', 'x'.repeat(5_000), 'Reopening'])('%j', (query) =>
    expect(ids(query)).toEqual([]),
  );
  test('one or two letters are no misspelling of anything', () => expect(ids('zq')).toEqual([]));
});

describe('the part that was meant is set off', () => {
  const parts = (name: string, query: string) => emphasise(name, query).map(([start, end]) => name.slice(start, end));
  test.each([
    ['DeepSeek', 'deep', ['Deep']],
    ['DeepSeek', 'deepseak', ['DeepSe']],
    ['World AI Conference', 'conference world', ['World', 'Conference']],
    ['Société Générale', 'generale', ['Générale']],
    ['GPT-4', 'gpt 4', ['GPT-4']],
    ['OpenAI', 'microsoft', []],
    ['深度求索', '求索', ['求索']],
    ['ＷＡＩＣ 2025', 'waic', ['ＷＡＩＣ']],
  ])('%s, asked for as %s', (name, query, expected) => expect(parts(name, query)).toEqual(expected));
  test('another name than the display name is shown beside it', () => {
    expect(search.find('深度', 1)[0]).toMatchObject({
      name: 'DeepSeek',
      emphasis: [],
      alias: { text: '深度求索', emphasis: [[0, 2]] },
    });
    expect(search.find('deepseek', 1)[0]).not.toHaveProperty('alias');
  });
});

test('folding leads back to the original text, surrogate pairs and decomposed accents included', () => {
  const text = '𝐀 Mise\u0301ricorde — d’été!';
  const { text: folded, from } = foldForSearch(text);
  expect(folded).toBe('a misericorde dete');
  expect(from).toHaveLength(folded.length + 1);
  expect(text.slice(from[folded.indexOf('misericorde')], from[folded.indexOf(' dete')])).toBe('Mise\u0301ricorde');
});
