/** Follows the page's later changes: one observer, records reduced to top-most elements, a burst is one call. */

/** Quiet time after a change before it is read, ms: frameworks change a page in bursts. */
const QUIET_MS = 150;
/** A page that never rests is read at least this often, ms. */
const LONGEST_WAIT_MS = 1_000;

/**
 * Calls `onChange` with the top-most elements whose text may have changed, after each burst.
 * Watches the document, so that a page that replaces its body stays in view. Stops with the signal.
 * @param ignore elements that are the extension's own
 */
export function observePage(
  document: Document,
  ignore: (node: Node) => boolean,
  onChange: (dirty: Element[]) => void,
  signal: AbortSignal,
): void {
  const dirty = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const flush = () => {
    timer = undefined;
    const changed = [...dirty].filter((element) => element.isConnected);
    dirty.clear();
    if (changed.length > 0) onChange(topMost(changed));
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      const element = changedElement(record, ignore);
      if (element) dirty.add(element);
    }
    if (dirty.size === 0) return;
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    timer = setTimeout(flush, Math.max(0, Math.min(QUIET_MS, first + LONGEST_WAIT_MS - now)));
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function changedElement(record: MutationRecord, ignore: (node: Node) => boolean): Element | null {
  if (record.type === 'characterData') return record.target.parentElement;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  if (nodes.every((node) => ignore(node) || node.nodeType === Node.COMMENT_NODE)) return null;
  return record.target.nodeType === Node.ELEMENT_NODE
    ? (record.target as Element)
    : (record.target as Document).documentElement;
}

/** Elements that no other of them contains. */
export function topMost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return [...all].filter((element) => {
    for (let above = element.parentElement; above; above = above.parentElement) if (all.has(above)) return false;
    return true;
  });
}
