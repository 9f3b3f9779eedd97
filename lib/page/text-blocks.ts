/** Page text as blocks: what reads as one run of words, joined across inline elements. */
import { classify } from './skip.ts';

/** A stretch of a block's text that comes from one text node, one to one. */
export interface Piece {
  node: Text;
  /** Where it begins in the block's text. UTF-16 code units. */
  start: number;
  /** Where it begins in the node, and its length. */
  offset: number;
  length: number;
}

/** One run of words with the way back to the nodes it came from. */
export interface TextBlock {
  /** The nearest element that is not inline. */
  element: Element;
  text: string;
  pieces: Piece[];
}

/** A block of which more than this share is link text is a teaser or a menu, not a sentence. */
const LINK_SHARE = 0.8;

/** After this many nodes without a complete block the walk offers a stop all the same: menus can be long. */
const BREATH_NODES = 200;

/** Every block below `root`, at once. */
export function allBlocks(root: Element): TextBlock[] {
  return [...collectBlocks(root)].filter((block) => block !== undefined);
}

/**
 * Walks the text below `root` in document order; yields each block when it is complete, and now and
 * then nothing, so that the caller can stop in between. White space is kept as it stands (the matcher folds it), so the
 * pieces are one to one with the nodes.
 */
export function* collectBlocks(root: Element): Generator<TextBlock | undefined> {
  let open: { element: Element; parts: string[]; pieces: Piece[]; length: number; linked: number } | undefined;
  const close = (): TextBlock | undefined => {
    const done = open;
    open = undefined;
    if (!done) return undefined;
    const text = done.parts.join('');
    const letters = text.trim().length;
    if (letters < 2 || (done.linked >= LINK_SHARE * letters && isTeaser(done.element))) return undefined;
    return { element: done.element, text, pieces: done.pieces };
  };
  const holders: Element[] = [root];
  let links = 0;
  let node: Node | null = root.firstChild;
  for (let visited = 1; node; visited++) {
    if (visited % BREATH_NODES === 0) yield undefined;
    let descend: Node | null = null;
    if (node.nodeType === Node.TEXT_NODE) {
      const data = (node as Text).data;
      const element = holders.at(-1) as Element;
      if (data.length > 0) {
        open ??= { element, parts: [], pieces: [], length: 0, linked: 0 };
        open.pieces.push({ node: node as Text, start: open.length, offset: 0, length: data.length });
        open.parts.push(data);
        open.length += data.length;
        if (links > 0) open.linked += data.trim().length;
      }
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      const kind = element.localName === 'br' ? 'break' : classify(element);
      if (kind !== 'inline' && kind !== 'skip') {
        const block = close();
        if (block) yield block;
      }
      if (kind === 'skip' && !isInlineSkip(element)) {
        const block = close();
        if (block) yield block;
      }
      if ((kind === 'inline' || kind === 'block') && element.firstChild) {
        if (kind === 'block') holders.push(element);
        if (element.localName === 'a') links++;
        descend = element.firstChild;
      }
    }
    if (descend) {
      node = descend;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (!node) break;
      if ((node as Element).localName === 'a') links--;
      if (node === holders.at(-1)) {
        const block = close();
        if (block) yield block;
        holders.pop();
      }
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  const block = close();
  if (block) yield block;
}

/** Footnote marks, ruby glosses and inline code sit within a sentence without ending it. */
function isInlineSkip(element: Element): boolean {
  return (
    ['rt', 'rp', 'code', 'kbd', 'samp', 'svg', 'math', 'script', 'style', 'noscript', 'template', 'button'].includes(
      element.localName,
    ) || element.localName === 'span'
  );
}

/** A fully linked paragraph of the story stays; a linked headline or list item is a way elsewhere. */
function isTeaser(element: Element): boolean {
  return element.localName !== 'h1' && !/^(?:figcaption|caption|blockquote|td|th)$/u.test(element.localName);
}

/** A range of a block's text as node and offset pairs; undefined where a node has changed since. */
export function locate(block: TextBlock, start: number, end: number): { node: Text; start: number; end: number }[] {
  return block.pieces.flatMap((piece) => {
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.start + piece.length);
    return from < to
      ? [{ node: piece.node, start: from - piece.start + piece.offset, end: to - piece.start + piece.offset }]
      : [];
  });
}
