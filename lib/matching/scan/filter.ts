import { filterBits, spread } from '../../pack/first-key.ts';
import type { NameIndex } from '../../pack/name-index.ts';

/** Whether the filter has both bits of a key. */
export function isKnown({ filter, filterShift }: NameIndex, key: number): boolean {
  const spreadKey = spread(key);
  const bits = filterBits(spreadKey);
  return ((filter[spreadKey >>> filterShift] as number) & bits) === bits;
}
