/**
 * A trie in three typed arrays, ready without parsing. Nodes are numbered breadth first, so the
 * children of node n are the run firstChild[n] … firstChild[n + 1] - 1, sorted by label: a step is a
 * binary search in `labels`. (The layout is the level-order trie of Jacobson, "Space-efficient Static
 * Trees and Graphs", 1989, with plain offsets in place of bit vectors.)
 */
export interface Trie {
  /** Code unit on the edge into each node; 0 for the root. */
  labels: Uint16Array;
  /** First child of each node, and one entry more that closes the last run. */
  firstChild: Uint32Array;
  /** Entry number + 1 where a text ends at the node, else 0. */
  output: Uint32Array;
}

/**
 * Builds a trie. Entry n of the answer's `output` is `texts[n]`.
 * @throws {Error} where a text is empty or stands twice
 */
export function buildTrie(texts: readonly string[]): Trie {
  const order = texts.map((_, index) => index).sort((a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0));
  function text(index: number): string {
    return texts[index] as string;
  }
  const labels: number[] = [0];
  const firstChild: number[] = [];
  const output: number[] = [0];
  // Each queue item is a run of sorted texts that share their first `depth` code units.
  let level: { from: number; to: number; depth: number }[] = [{ from: 0, to: order.length, depth: 0 }];
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { from, to, depth } of level) {
      firstChild.push(labels.length);
      let start = from;
      while (start < to && text(order[start] as number).length === depth) start++;
      while (start < to) {
        const label = text(order[start] as number).charCodeAt(depth);
        let end = start + 1;
        while (end < to && text(order[end] as number).charCodeAt(depth) === label) end++;
        labels.push(label);
        output.push(text(order[start] as number).length === depth + 1 ? (order[start] as number) + 1 : 0);
        next.push({ from: start, to: end, depth: depth + 1 });
        start = end;
      }
    }
    level = next;
  }
  firstChild.push(labels.length);
  for (let index = 1; index < order.length; index++) {
    if (text(order[index] as number) === text(order[index - 1] as number)) {
      throw new Error(`"${text(order[index] as number)}" stands twice`);
    }
  }
  if (texts.includes('')) throw new Error('an empty text cannot be matched');
  return {
    labels: Uint16Array.from(labels),
    firstChild: Uint32Array.from(firstChild),
    output: Uint32Array.from(output),
  };
}
