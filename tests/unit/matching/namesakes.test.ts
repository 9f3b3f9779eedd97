import { expect, test } from 'vitest';
import { found, indexOf } from '../../fixtures/made-index.ts';

const index = indexOf({
  su: { category: 'person', names: ['Lisa Su', '苏姿丰', '이재명', '孫正義', { text: 'Su', match: 'short' }] },
  chen: { category: 'person', names: [{ text: 'Mark Chen', match: 'context', for: ['model'] }] },
  acme: ['Acme', '에이컴'],
});

test.each([
  'The goalkeeper Lisa Su and Coach Lisa Su lost.',
  'Lisa Su, a guitarist of Leeds, and Lisa Su, 34, the former Ohio dentist, came.',
  'Rev. Lisa Su prayed; Lisa Su Jr. and Lisa Su, Sr. sang.',
  '羊驼“苏姿丰”走红，饲养员苏姿丰说，遊客蘇姿丰（化名）笑了',
  '시민 이재명(52) 씨와 이재명(가명)',
  'A model posed for Mark Chen, the novelist.',
  '策展人苏姿丰说，本报记者苏姿丰报道，攝影師蘇姿丰攝，記者 蘇姿丰，藝術史學者蘇姿丰',
  '투수 이재명이 던졌다. 이재명씨(34)는 웃었다. 이재명 기자. 이재명 감독은 말했다.',
  '孫正義さん（34）と孫正義選手、孫正義コーチ、俳優の孫正義が出た。',
])('a trade that nobody of the field has makes another person of a name: %s', (text) => {
  expect(found(index, text)).toEqual([]);
});

test.each<[string, string[]]>([
  ['The executive Lisa Su, the head of the firm, hired an actor.', ['Lisa Su=su']],
  ['Lisa Su, a coach to founders; the bowlers of Lisa Su', ['Lisa Su=su', 'Lisa Su=su']],
  ['He told Mark Chen that the model was good.', ['Mark Chen=chen']],
  ['总裁苏姿丰告诉记者，她说。有人告诉记者苏姿丰会来。', ['苏姿丰=su', '苏姿丰=su']],
  ['이재명 기자회견, 이재명 감독원, 이재명(61) 대표', ['이재명=su', '이재명=su', '이재명=su']],
  ['孫正義氏（68）と孫正義会長', ['孫正義=su', '孫正義=su']],
])('other words beside it leave it the one of the pack: %s', (text, expected) => {
  expect(found(index, text)).toEqual(expected);
});
