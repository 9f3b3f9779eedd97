import { expect, test } from 'vitest';
import { found, indexOf } from '../../fixtures/made-index.ts';

const index = indexOf(
  {
    china: { category: 'government', names: ['China', '中国', '美国'] },
    us: { category: 'government', names: ['United States', 'USA'].map((text) => ({ text, reason: 'test' })) },
    amazon: ['Amazon'],
    google: ['Google'],
    meta: ['Meta'],
    apple: ['Apple', 'アップル'],
    india: { category: 'government', names: ['India'] },
    trump: { category: 'person', names: ['Donald Trump', { text: 'Trump', match: 'short' }] },
    tesla: { category: 'company', names: ['Tesla', 'Nvidia'] },
    store: { category: 'model', names: ['Apple’s App Store'] },
    learning: {
      category: 'concept',
      names: ['deep learning', 'data center'].map((text) => ({ text, match: 'any-case' })),
    },
    su: { category: 'person', names: ['Lisa Su'] },
    gpt: { category: 'model', names: [{ text: 'GPT', reason: 'test' }] },
  },
  ['South China Morning Post', 'Amazon rainforest', 'meta-analysis', 'Apple Valley', 'Trump Tower', 'Nvidia Tesla'],
);

test.each<[string, string[]]>([
  ['the South China Morning Post on China', ['China=china']],
  ['Amazon in the Amazon rainforest', ['Amazon=amazon']],
  ['Meta-analysis by Meta', ['Meta=meta']],
  ['In Apple Valley', []],
  ['Donald Trump left Trump Tower', ['Donald Trump=trump']],
  ['Nvidia Tesla K80 cards', []],
  ['中国与发展中国家；北美国家与美国', ['中国=china', '美国=china']],
  ['the United States Food and Drug Administration', []],
  ['the Supreme Court of the United States and the United States', ['United States=us']],
  ['Oracle Team USA, and Air India', []],
  ['they sailed on Google Spaceship and asked about Google', ['Google=google']],
  ['said Google Chief Executive Pichai', ['Google=google']],
  ['DeID-GPT, pre-GPT, Non-GPT', ['GPT=gpt', 'GPT=gpt']],
  ['Apple’s App Store, Meta’s App Store', ['Apple=apple', 'App Store=store', 'Meta=meta']],
  ['They met at the Deep Learning Institute, which was run by Vantage Data Centers.', []],
  ['Deep learning is here, said the head of its Data Center unit.', ['Deep learning=learning', 'Data Center=learning']],
  [
    'Google Plans a Huge Deep Learning Push With Vantage Data Centers',
    ['Google=google', 'Deep Learning=learning', 'Data Centers=learning'],
  ],
  ['It was said by Lisa Su-Anderson of Leeds and a Lisa Su-led firm.', ['Lisa Su=su']],
  [
    'Apple hired Google Spaceship for its Deep Learning Institute and said so of Meta and Lisa Su.',
    ['Apple=apple', 'Meta=meta', 'Lisa Su=su'],
  ],
  ['Meta’s own, Meta-owned', ['Meta=meta', 'Meta=meta']],
])('%s', (text, expected) => {
  expect(found(index, text)).toEqual(expected);
});
