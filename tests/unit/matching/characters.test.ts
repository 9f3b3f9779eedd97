import { expect, test } from 'vitest';
import { HANGUL, OTHER, UNSPACED, unitClass, WORD } from '../../../lib/matching/characters.ts';
import { foldUnit } from '../../../lib/pack/fold.ts';

test('every code unit has the class that Unicode gives it', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const unit = String.fromCharCode(foldUnit(code));
    let expected = /[\p{L}\p{N}\p{M}_]/u.test(unit) ? WORD : OTHER;
    if (
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u.test(
        unit,
      )
    ) {
      expected = UNSPACED;
    }
    if (/\p{Script=Hangul}/u.test(unit)) expected = HANGUL;
    if (unitClass(code) !== expected) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
