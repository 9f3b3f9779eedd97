import { expect, test } from 'vitest';
import { createSettled } from '../../../lib/matching/judge/settled.ts';

test('a name whose verdict is revised to a refusal speaks for nothing any more', () => {
  const settled = createSettled();
  const sighting = { block: 0, start: 4, end: 7, core: 7, names: [0] };
  const verdict = { block: 0, start: 4, end: 7, entity: 3, reason: 'test', clues: [] };
  settled.settle(sighting, { ...verdict, taken: true });
  expect([settled.sure.has(3), settled.sureEnds.has('0 7')]).toEqual([true, true]);
  settled.revise(sighting, { ...verdict, taken: false });
  expect([settled.sure.has(3), settled.sureEnds.has('0 7')]).toEqual([false, false]);
  expect(settled.verdictOn(sighting)?.taken).toBe(false);
});
