import { expect, test } from 'vitest';
import { found, indexOf } from '../../fixtures/made-index.ts';

const names = (...texts: string[]) => ({ category: 'government' as const, names: texts });
const index = indexOf({
  cn: names('中国', '中國'),
  us: names('美国', '米国'),
  fr: names('法国', 'フランス'),
  jp: names('日本'),
  kr: names('韩国', '韓国'),
  kp: names('朝鲜', '朝鮮'),
  tw: names('台湾'),
  mofcom: names('商务部'),
  huawei: ['华为'],
  sullivan: { category: 'person', names: ['杰克·沙利文', '沙利文'] },
  trump: { category: 'person', names: ['トランプ'] },
  putin: { category: 'person', names: ['プーチン'] },
});
/** The marks of a text, without their entities. */
const marks = (text: string) => found(index, text).map((mark) => mark.split('=')[0]);

test.each([
  '其中国家级项目占三成',
  '發展中國家的債務',
  '北美国家公园',
  '司法国际合作，算法国家标准',
  '近日本报记者获悉，8日本报讯',
  '米国防総省と米国務省、美国会山',
])('two words whose ends meet: %s', (text) => {
  expect(marks(text)).toEqual([]);
});

test.each([
  ['聚集中国企业', ['中国']],
  ['今年中国企业出口', ['中国']],
  ['在华美国企业', ['美国']],
  ['特斯拉美国工厂', ['美国']],
  ['中国防疫措施', ['中国']],
  ['生产中国产手机', ['中国']],
  ['与华为合作', ['华为']],
])('a name between words is a name: %s', (text, expected) => {
  expect(marks(text)).toEqual(expected);
});

test.each([
  '中国银行和中国人民银行',
  '中国科学院、中国半导体行业协会、中国国家航天局',
  '中国移动与中国电信',
  '日本銀行、日本郵便、日本製鉄',
  '日本相撲協会、日本シリーズ、日本ペイント',
  '朝鮮中央通信',
  '中国・四国地方、近畿・中国',
  '台灣銀行',
  '美国联邦通信委员会、美國聯邦通訊委員會、中国人工智能研发院',
  '馆员沙利文·李',
  '法国号演奏会与法国圆号独奏',
  '韩国国防部、日本外務省、台湾清华大学',
])('the beginning of a longer name: %s', (text) => {
  expect(marks(text)).toEqual([]);
});

test.each([
  ['中国银行业监管', ['中国']],
  ['中国电信诈骗', ['中国']],
  ['中国移动互联网用户', ['中国']],
  ['中国石油进口', ['中国']],
  ['中国地方政府债务', ['中国']],
  ['中国新闻报道', ['中国']],
  ['中国科技公司、中国经济局势', ['中国', '中国']],
  ['韩国国防部长、中国科技部门', ['韩国', '中国']],
  ['日本航空自衛隊、日本メーカー', ['日本', '日本']],
])('a country and what is of it: %s', (text, expected) => {
  expect(marks(text)).toEqual(expected);
});

test('people and tongues are no countries, people beside other words are', () => {
  expect(marks('美国人和韓国語、フランス人、朝鲜族、美国梦')).toEqual([]);
  expect(marks('美国人工智能企业、中国人口、中国人形机器人')).toEqual(['美国', '中国', '中国']);
});

test('a surname behind the first name of somebody else; a list is none', () => {
  expect(marks('约翰·沙利文、杰克·沙利文与沙利文')).toEqual(['杰克·沙利文', '沙利文']);
  expect(marks('トランプ・プーチン会談、メアリー・トランプ')).toEqual(['トランプ', 'プーチン']);
});

test('a minister is no ministry', () => {
  expect(marks('商务部长说')).toEqual([]);
  expect(marks('商务部长期关注')).toEqual(['商务部']);
});
