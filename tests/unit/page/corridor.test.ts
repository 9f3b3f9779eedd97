import { expect, test } from 'vitest';
import { inCorridor } from '../../../lib/page/corridor.ts';

const mark = { left: 100, top: 100, right: 160, bottom: 120 };
const below = { left: 80, top: 130, right: 464, bottom: 330 };
const above = { left: 80, top: -110, right: 464, bottom: 90 };

test('the straight way from the mark to the card is safe', () => {
  for (const y of [105, 119, 124, 129]) expect(inCorridor(130, y, mark, below)).toBe(true);
  for (const y of [115, 95, 91]) expect(inCorridor(130, y, mark, above)).toBe(true);
});
test('a slanting way to the far corner is safe', () => {
  expect(inCorridor(300, 125, mark, below)).toBe(true);
});
test('away from the card is not', () => {
  expect(inCorridor(130, 90, mark, below)).toBe(false);
  expect(inCorridor(40, 119, mark, below)).toBe(false);
  expect(inCorridor(600, 125, mark, below)).toBe(false);
});
