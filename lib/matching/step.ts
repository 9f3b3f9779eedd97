import type { Trie } from '../pack/trie.ts';

/** The child of `node` along `label`, or 0 (the root is no child). */
export function step(trie: Trie, node: number, label: number): number {
  let low = trie.firstChild[node] as number;
  let high = trie.firstChild[node + 1] as number;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = trie.labels[middle] as number;
    if (found === label) return middle;
    if (found < label) low = middle + 1;
    else high = middle;
  }
  return 0;
}
