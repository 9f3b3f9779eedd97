import { expect, test } from 'vitest';
import { found, indexOf } from '../../fixtures/made-index.ts';

const named = (text: string) => ({ text, reason: 'test' });
const index = indexOf({
  'united-states': { category: 'government', names: ['United States', named('US'), named('U.S.')] },
  china: { category: 'government', names: ['China'] },
  ireland: { category: 'government', names: ['Ireland'] },
  italy: { category: 'government', names: ['Italia'] },
  japan: { category: 'government', names: ['Japan'] },
  turkey: {
    category: 'government',
    names: [{ text: 'Turkey', match: 'context', for: ['Ankara'], against: ['roast'] }],
  },
  sec: {
    category: 'government',
    names: ['Securities and Exchange Commission'],
    related: [{ relation: 'related-to', entity: 'united-states' }],
  },
  mofcom: { category: 'government', names: ['China’s Ministry of Commerce'] },
  institute: { category: 'government', names: ['AI Security Institute'] },
  cambridge: {
    category: 'organisation',
    names: ['Cambridge University', { text: 'Cambridge', match: 'context', for: ['professor'] }],
  },
  department: { category: 'government', names: ['Trade Department'] },
  bureau: {
    category: 'government',
    names: ['Bureau of Trade', { text: 'BIS', match: 'short' }],
    related: [{ relation: 'related-to', entity: 'department' }],
  },
  wing: { category: 'organisation', names: ['Wing Commission'] },
});

test.each<[string, string[]]>([
  ['The Securities and Exchange Commission sued.', ['Securities and Exchange Commission=sec']],
  ['The U.S. Securities and Exchange Commission sued.', ['U.S. Securities and Exchange Commission=sec']],
  ['The Philippine Securities and Exchange Commission sued.', []],
  ['The U.K. Securities and Exchange Commission; Britain’s Securities and Exchange Commission', []],
  ['America’s Securities and Exchange Commission', ['Securities and Exchange Commission=sec']],
  ['Nigeria’s Securities and Exchange Commission, the Securities and Exchange Commission of Pakistan', []],
  ['Trump’s Securities and Exchange Commission', ['Securities and Exchange Commission=sec']],
  ['China’s Ministry of Commerce', ['China=china', 'Ministry of Commerce=mofcom']],
])('a body is told by its country: %s', (text, expected) => {
  expect(found(index, text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['the US and the Wing Commission, China and the Court', ['US=united-states', 'Wing Commission=wing', 'China=china']],
  ['the AI Security Institute and the Center for AI', ['AI Security Institute=institute']],
  ['the US President Donald Trump and the Court', ['US=united-states']],
  ['the US Fish and Game Commission', []],
])('small words join no country to a body: %s', (text, expected) => {
  expect(found(index, text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['Shares of China Mobile and Japan Tobacco were up, and with them those of the rest.', []],
  ['The leader of Forza Italia and the voters of Northern Ireland were with the party.', []],
  ['The China Trade Minister and the Japan President were with the envoy.', ['China=china', 'Japan=japan']],
  ['It opened a probe of X. China was with it and of it.', ['China=china']],
  ['It was Communist China that was the winner of the day.', ['China=china']],
  ['The United States Navy and the US Navy were with the fleet.', ['United States=united-states', 'US=united-states']],
  ['China Mobile Gains, Japan Tobacco Falls', ['China=china', 'Japan=japan']],
  ['El presidente de China Xi Jinping', ['China=china']],
  ['The farm is on US 31, and the US is at ease.', ['US=united-states']],
])('a country within a longer proper name is not meant: %s', (text, expected) => {
  expect(found(index, text)).toEqual(expected);
});

test('words in capitals are no acronyms', () => {
  expect(found(index, 'CONTACT US. Follow US news.')).toEqual(['US=united-states']);
  expect(found(index, 'so PLEASE LET US KNOW it; all of US ALL')).toEqual(['US=united-states']);
  expect(found(index, 'L’US Créteil a battu l’US Ivry')).toEqual([]);
  expect(found(index, '美方US与AI企业；US는 AI를')).toEqual(['US=united-states', 'US=united-states']);
});

test('another country in the sentence speaks for one that is also a bird', () => {
  expect(found(index, 'China and Turkey signed. The bank is in Ankara.')).toEqual(['China=china', 'Turkey=turkey']);
  expect(found(index, 'The Bank of Turkey is in Ankara.')).toEqual([]);
  expect(found(index, 'China had Turkey. The Turkey was cold.')).toEqual(['China=china']);
});

test('a document is more than the body that made it', () => {
  expect(found(index, 'Wing Commission AI Principles\n\nThe Wing Commission met.')).toEqual(['Wing Commission=wing']);
});

test('a bureau counts beside its department', () => {
  expect(found(index, 'said the Trade Department’s BIS. BIS knew.')).toEqual([
    'Trade Department=department',
    'BIS=bureau',
    'BIS=bureau',
  ]);
  expect(found(index, 'said the Trade Department. BIS knew.')).toEqual(['Trade Department=department']);
});

test('a town is no university', () => {
  expect(found(index, 'A professor works in Cambridge. A professor of Cambridge came.')).toEqual([
    'Cambridge=cambridge',
  ]);
});
