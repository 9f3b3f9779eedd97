import { describe, expect, test } from 'vitest';
import { found, indexOf } from '../../fixtures/made-index.ts';

const short = (text: string) => ({ text, match: 'short' });
const belongsTo = (entity: string) => [{ relation: 'related-to', entity }];

const index = indexOf({
  acme: { names: ['Acme'], related: [...belongsTo('altman'), ...belongsTo('page')] },
  commerce: { category: 'government', names: ['Commerce Secretary'], related: belongsTo('lutnick') },
  altman: { category: 'person', names: ['Sam Altman', short('Altman')], related: belongsTo('acme') },
  page: { category: 'person', names: ['Larry Page', short('Page')], related: belongsTo('acme') },
  lutnick: { category: 'person', names: ['Howard Lutnick', short('Lutnick')], related: belongsTo('commerce') },
  macron: { category: 'person', names: ['Emmanuel Macron', short('Macron')] },
  mehta: { category: 'person', names: ['Amit Mehta', 'Judge Mehta'] },
  musk: { category: 'person', names: ['Elon Musk', { text: 'Musk', match: 'context', for: ['rocket'] }] },
  harris: { category: 'person', names: ['Kamala Harris', short('Harris')] },
  time: { category: 'media', names: ['Time magazine', short('Time')] },
});

/** The surfaces behind a first sentence that names everybody in full. */
const behind = (text: string) =>
  found(index, `It met Sam Altman. It met Emmanuel Macron. It met Kamala Harris.\n\n${text}`).slice(3);

describe('a capitalised word before a surname', () => {
  test.each<[string, string[]]>([
    ['Although Altman left, nobody cried.', ['Altman=altman']],
    ['Citing Altman, it said so. Did Altman know? Yet Altman stayed.', Array(3).fill('Altman=altman')],
    ['Premier Altman, Billionaire Altman and Judge Altman', Array(3).fill('Altman=altman')],
    ['In Congress Altman said so.', ['Altman=altman']],
    ['der Konzernchef Altman und der Handelsminister Altman', ['Altman=altman', 'Altman=altman']],
    ['James Altman, and Jean-Altman', []],
    ['Le patron de la firme, M. Macron, est content.', ['Macron=macron']],
    ['They met M. Macron of Leeds.', []],
    ['A rocket for Musk, none for Kimbal Musk.', ['Musk=musk']],
  ])('may be his first name or none: %s', (text, expected) => {
    expect(behind(text)).toEqual(expected);
  });

  test('an initial between the first name and the surname leaves the full name one', () => {
    expect(found(index, 'Secretary Howard W. Lutnick spoke. Mr. Lutnick left. John W. Lutnick stayed.')).toEqual([
      'Howard W. Lutnick=lutnick',
      'Lutnick=lutnick',
    ]);
  });
  test('another person who is sure may stand joined before it', () => {
    expect(behind('The Altman-Harris ticket and the Barnes-Harris ticket')).toEqual(['Altman=altman', 'Harris=harris']);
  });
  test('a title is no part of a name', () => {
    expect(found(index, 'Judge Mehta ruled')).toEqual(['Mehta=mehta']);
  });
});

test('a full name that goes on is another’s', () => {
  expect(found(index, 'The bail of Sam Altman Hill was set by the judge. Sam Altman and Elon Musk left.')).toEqual([
    'Sam Altman=altman',
    'Elon Musk=musk',
  ]);
  expect(found(index, 'Sam Altman Leaves Acme Again')).toEqual(['Sam Altman=altman', 'Acme=acme']);
});

describe('a surname whose full form the page does not have', () => {
  test.each<[string, string[]]>([
    ['said Acme’s Altman; Altman stayed', ['Acme=acme', 'Altman=altman', 'Altman=altman']],
    ['the Acme founder and CEO Altman', ['Acme=acme', 'Altman=altman']],
    ['said Altman, the Acme boss', ['Altman=altman', 'Acme=acme']],
    [
      'Altman, chief executive of Acme, and Altman, Acme’s founder',
      Array(2).fill(['Altman=altman', 'Acme=acme']).flat(),
    ],
    ['Commerce Secretary Lutnick', ['Commerce Secretary=commerce', 'Lutnick=lutnick']],
    ['Acme’s Page Experience, Acme and Page, an Acme Page', ['Acme=acme', 'Acme=acme', 'Acme=acme']],
    [
      'Elon Musk-Altman and a Lutnick–Elon Musk feud',
      ['Elon Musk=musk', 'Altman=altman', 'Lutnick=lutnick', 'Elon Musk=musk'],
    ],
    ['a Smith-Altman feud', []],
    ['Acme fell. Altman spoke.', ['Acme=acme']],
  ])('counts beside a company, a post or another person: %s', (text, expected) => {
    expect(found(index, text)).toEqual(expected);
  });
});

test('a publication called like a word counts where it is named as a source', () => {
  expect(found(index, 'It grew. (Time)\n\nTime magazine had it. Time will tell, and he told Time so.')).toEqual([
    'Time=time',
    'Time magazine=time',
    'Time=time',
  ]);
});

test('an agency in a dateline is a source', () => {
  const agency = indexOf({ ap: { category: 'media', names: [{ text: 'AP', match: 'context', for: ['agency'] }] } });
  expect(found(agency, 'WASHINGTON, July 14 (AP) — It rained.')).toEqual(['AP=ap']);
  expect(found(agency, 'New Delhi (AP) - It rained.')).toEqual(['AP=ap']);
  expect(found(agency, 'The pump (AP) — old — failed.')).toEqual([]);
});

describe('whose head somebody is, in East Asian words', () => {
  const heads = indexOf({
    cohere: { names: ['Cohere', 'コヒア', '코히어'], related: belongsTo('gomez') },
    rival: ['Rival'],
    gomez: {
      category: 'person',
      names: ['Aidan Gomez', ...['戈麦斯', 'ゴメス', '고메즈'].map(short)],
      related: belongsTo('cohere'),
    },
  });

  test.each([
    'Cohere首席执行官戈麦斯说',
    'Cohere公司联合创始人兼董事长戈麦斯说',
    'Cohere執行長戈麥斯說',
    'コヒアのゴメスCEOは',
    'コヒア最高経営責任者のゴメス氏は',
    '코히어의 고메즈 CEO가',
    '고메즈 코히어 최고경영자는',
  ])('vouches for a surname: %s', (text) => {
    expect(found(heads, text)).toHaveLength(2);
  });

  test.each([
    'Rival首席执行官戈麦斯说',
    'Cohere，歌手戈麦斯',
    'Cohere对手的球员戈麦斯',
    'コヒアとゴメスは',
    'コヒアのゴメスは',
    '코히어 고메즈 선수가',
    '고메즈 코히어',
  ])('not without a post in it: %s', (text) => {
    expect(found(heads, text)).toHaveLength(1);
  });
});
