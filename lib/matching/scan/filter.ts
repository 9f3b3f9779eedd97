import { filterBits, spread } from '../../pack/first-key.ts';
import type { NameIndex } from '../../pack/name-index.ts';

/** Whether the filter of beginnings has both bits of a key. */
export function isKnown({ filter, filterShift }: NameIndex, key: number): boolean {
  return hasKey(filter, filterShift, key);
}

/** Whether a filter, whose places are spread keys shifted right by so many bits, has both bits of a key. */
export function hasKey(filter: Uint32Array, shift: number, key: number): boolean {
  const spreadKey = spread(key);
  const bits = filterBits(spreadKey);
  return ((filter[spreadKey >>> shift] as number) & bits) === bits;
}
