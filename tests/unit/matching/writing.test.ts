import { expect, test } from 'vitest';
import { found, indexOf } from '../../fixtures/made-index.ts';

const index = indexOf({
  deepseek: ['DeepSeek', '深度求索', '딥시크', 'ディープシーク'],
  google: ['Google'],
  deepmind: ['Google DeepMind', 'DeepMind'],
  inflection: ['Inflection AI'],
  delangue: { category: 'person', names: ['Clément Delangue'] },
  mila: { category: 'organisation', names: ['Mila'] },
  plan: { category: 'policy', names: [{ text: 'AI Action Plan', match: 'any-case' }] },
  us: { category: 'government', names: ['U.S.', { text: 'US', reason: 'test' }] },
  gpu: {
    category: 'concept',
    names: [
      { text: 'GPU', reason: 'test' },
      { text: 'data center', match: 'any-case' },
    ],
  },
  llama: { category: 'model', names: ['Llama', { text: 'Claude', match: 'exact' }] },
  gpt4: { category: 'model', names: ['GPT-4'] },
  nemotron: { category: 'model', names: ['Nemotron'] },
  ascend: { category: 'hardware', names: ['Ascend'] },
  waic: { category: 'event', names: [{ text: 'WAIC', reason: 'test' }] },
  apple: ['Apple'],
  trump: { category: 'person', names: ['President Trump'] },
  south: { category: 'concept', names: ['グローバル・サウス', '글로벌 사우스'] },
});

test.each<[string, string[]]>([
  ['Google DeepMind beats Google.', ['Google DeepMind=deepmind', 'Google=google']],
  ['Googles, Googled and subGoogle are other words', []],
  [
    'Die Pläne und Googles Chef, Apples Antwort auf Clément Delangues Rede',
    ['Google=google', 'Apple=apple', 'Clément Delangue=delangue'],
  ],
  ['GOOGLE and google stay unmarked', []],
  ['the AI ACTION PLAN and the ai action plan', ['AI ACTION PLAN=plan', 'ai action plan=plan']],
  ['DeepSeek’s model, DeepSeek-powered, (DeepSeek)', ['DeepSeek=deepseek', 'DeepSeek=deepseek', 'DeepSeek=deepseek']],
  [
    'Google\u00A0DeepMind, Google\n      DeepMind',
    ['Google\u00A0DeepMind=deepmind', 'Google\n      DeepMind=deepmind'],
  ],
  ['Google\u2009DeepMind   wrote, Goo\u00ADgle', ['Google\u2009DeepMind=deepmind', 'Goo\u00ADgle=google']],
  ['Google\n\nDeepMind', ['Google=google', 'DeepMind=deepmind']],
  ['ＤｅｅｐＳｅｅｋ in full width', ['ＤｅｅｐＳｅｅｋ=deepseek']],
  ['In\uFB02ection AI', ['In\uFB02ection AI=inflection']],
  [
    'Cle\u0301ment Delangue, Clément Delangue, Clement Delangue',
    ['Cle\u0301ment Delangue=delangue', 'Clément Delangue=delangue', 'Clement Delangue=delangue'],
  ],
  ['Milá and Mila\u0301 are other words than Mila', ['Mila=mila']],
  ['The U.S. and the U.S.-led bloc, US firms; US$32 billion', ['U.S.=us', 'U.S.=us', 'US=us']],
  ['GPUs in data centers and data\u2010centres', ['GPUs=gpu', 'data centers=gpu', 'data\u2010centres=gpu']],
  [
    'Llama2-7b, Llama 3.1 70B, Claude 3.5 Sonnet',
    ['Llama2-7b=llama', 'Llama 3.1 70B=llama', 'Claude 3.5 Sonnet=llama'],
  ],
  [
    'Llama-3.1-70B-Instruct, Claude-3-5-sonnet-20241022',
    ['Llama-3.1-70B-Instruct=llama', 'Claude-3-5-sonnet-20241022=llama'],
  ],
  ['Llama-3-235B-A22B-2507, Llama-4-2023', ['Llama-3-235B-A22B-2507=llama', 'Llama-4=llama']],
  ['Llama-3.1-Nemotron-Ultra-253B-v1, Llama', ['Llama-3.1-Nemotron-Ultra-253B-v1=nemotron', 'Llama=llama']],
  ['Llama 2 million times; Claude 3 times', ['Llama=llama', 'Claude=llama']],
  ['GPT-4 Turbo, GPT4, GPT 4, GPT\u20114', ['GPT-4 Turbo=gpt4', 'GPT4=gpt4', 'GPT 4=gpt4', 'GPT\u20114=gpt4']],
  ['the Ascend 910B, in Ascend 2025', ['Ascend 910B=ascend', 'Ascend=ascend']],
  ['WAIC 2026 opens; WAIC 2026は', ['WAIC 2026=waic', 'WAIC 2026=waic']],
  ['Apple Inc. sued; Apple, Inc. too', ['Apple Inc.=apple', 'Apple, Inc.=apple']],
  ['President Trump spoke', ['Trump=trump']],
  ['Deepseek, DEEPSEEK and deepSeek', ['Deepseek=deepseek', 'DEEPSEEK=deepseek', 'deepSeek=deepseek']],
])('%s', (text, expected) => {
  expect(found(index, text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['使用DeepSeek模型；深度求索发布', ['DeepSeek=deepseek', '深度求索=deepseek']],
  ['分行的深度\n求索', ['深度\n求索=deepseek']],
  [
    '딥시크는 딥시크의 딥시크에서 딥시크까지도 딥시크였다',
    ['딥시크=deepseek', '딥시크=deepseek', '딥시크=deepseek', '딥시크=deepseek', '딥시크=deepseek'],
  ],
  ['딥시크측은 딥시크모델에 딥시크리트', ['딥시크=deepseek', '딥시크=deepseek']],
  [
    'ディープシークの、ディープシークモデル、ディープシークレット',
    ['ディープシーク=deepseek', 'ディープシーク=deepseek'],
  ],
  ['グローバルサウス、글로벌사우스는', ['グローバルサウス=south', '글로벌사우스=south']],
  ['GPU는 GPU서버 GPT-4와', ['GPU=gpu', 'GPU=gpu', 'GPT-4=gpt4']],
])('without spaces, with particles: %s', (text, expected) => {
  expect(found(index, text)).toEqual(expected);
});

test('a split spelling that also means other things waits for the page to speak for it', () => {
  const openai = indexOf({ openai: ['OpenAI'], chatgpt: { category: 'model', names: ['ChatGPT'] } });
  expect(found(openai, 'They want open AI models for all.')).toEqual([]);
  expect(found(openai, 'OpenAI said so. A spokesman of open AI agreed.')).toEqual(['OpenAI=openai', 'open AI=openai']);
  expect(found(openai, 'Chat GPT and Chatgpt')).toEqual(['Chat GPT=chatgpt', 'Chatgpt=chatgpt']);
});

test('a name in simplified characters is met in traditional ones too, also mixed, and not the other way round', () => {
  const chinese = indexOf({
    apple: ['苹果公司'],
    tsmc: ['臺積電', '台積電'],
    ascend: { category: 'hardware', names: ['昇腾'] },
  });
  expect(found(chinese, '蘋果公司、苹果公司、蘋果公司；台积电、臺積電；昇騰')).toEqual([
    '蘋果公司=apple',
    '苹果公司=apple',
    '蘋果公司=apple',
    '臺積電=tsmc',
    '昇騰=ascend',
  ]);
  expect(found(chinese, '火箭升腾而起')).toEqual([]);
});

test('a name that goes by another policy in each goes by that of the characters on the page', () => {
  const learning = indexOf({
    rl: { category: 'concept', names: ['強化學習', { text: '强化学习', match: 'context', for: ['智能体'] }] },
  });
  expect(found(learning, '強化學習')).toEqual(['強化學習=rl']);
  expect(found(learning, '强化学习党的理论')).toEqual([]);
  expect(found(learning, '智能体的强化学习')).toEqual(['强化学习=rl']);
});

test('titles and brackets help to find a name and are no part of it', () => {
  const made = indexOf({
    lee: { category: 'person', names: ['이재명', { text: '이 대통령', match: 'short' }] },
    plan: { category: 'policy', names: ['《全球数字契约》'] },
    guardian: { category: 'media', names: ['英国《卫报》', '《卫报》'] },
  });
  expect(found(made, '이재명 대통령은 말했다. 이 대통령은 웃었다.')).toEqual(['이재명=lee', '이=lee']);
  expect(found(made, '《全球数字契约》，英国《卫报》')).toEqual(['全球数字契约=plan', '卫报=guardian']);
});

test('the generation of a mobile network is no version of a chip', () => {
  const chip = indexOf({ snapdragon: { category: 'hardware', names: ['骁龙'] } });
  expect(found(chip, '骁龙5G SoC与骁龙8')).toEqual(['骁龙=snapdragon', '骁龙8=snapdragon']);
});

test('a short Korean clue word is not met at the beginning of another word', () => {
  const india = indexOf({
    india: { category: 'government', names: [{ text: '인도', match: 'context', for: ['중국'] }] },
  });
  expect(found(india, '중국집 청년이 인도를 걷다가')).toEqual([]);
  expect(found(india, '중국과 인도는')).toEqual(['인도=india']);
});

test('a clue word speaks in either characters', () => {
  const millet = indexOf({ xiaomi: [{ text: '小米', match: 'context', for: ['手机'] }] });
  expect(found(millet, '小米的手機賣得好')).toEqual(['小米=xiaomi']);
  expect(found(millet, '小米的價格上漲')).toEqual([]);
});

test('characters in parts: decomposed Hangul, half-width kana with voicing marks', () => {
  const made = indexOf({ deepseek: ['딥시크', 'ディープシーク'], google: ['グーグル'], kook: ['クークル'] });
  const decomposed = '딥시크는'.normalize('NFD');
  expect(found(made, `${decomposed} ｸﾞｰｸﾞﾙとﾃﾞｨｰﾌﾟｼｰｸ、ｸｰｸﾙ (ﾟДﾟ)`)).toEqual([
    `${'딥시크'.normalize('NFD')}=deepseek`,
    'ｸﾞｰｸﾞﾙ=google',
    'ﾃﾞｨｰﾌﾟｼｰｸ=deepseek',
    'ｸｰｸﾙ=kook',
  ]);
  expect(found(made, '딥시크리트'.normalize('NFD'))).toEqual([]);
});
