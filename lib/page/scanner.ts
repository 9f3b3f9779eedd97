/** Keeps the page's blocks and what was found in them up to date, block by block. */

import { decideMentions } from '../matching/judge/decide.ts';
import type { Mention } from '../matching/judge/verdict.ts';
import type { Candidate } from '../matching/scan/candidate.ts';
import { findCandidates } from '../matching/scan/candidates.ts';
import type { NameIndex } from '../pack/name-index.ts';
import { findArticleRoot } from './article-root.ts';
import { topMost } from './page-observer.ts';
import { classify } from './skip.ts';
import { collectBlocks, type TextBlock } from './text-blocks.ts';

/** A block with the candidates found in it. */
export interface ScannedTextBlock extends TextBlock {
  candidates: Candidate[];
}

/** The reading of one document. */
export interface Scanner {
  readonly root: Element | null;
  readonly blocks: readonly ScannedTextBlock[];
  /** Reads everything anew. Yields between blocks. */
  scanAll(): Generator<void, void>;
  /** Reads the parts anew that changed; elements as `PageObserver` gives them. Yields between blocks. */
  rescan(dirty: readonly Element[]): Generator<void, void>;
  /** The page's mentions, by all that is known of it. Yields between names. */
  mentions(): Generator<void, Mention[]>;
}

/** A text longer than this is read in parts, so that one block cannot hold up the page. UTF-16 code units. */
const LONGEST_BLOCK = 100_000;

export function createScanner(document: Document, index: NameIndex): Scanner {
  let root: Element | null = null;
  let blocks: ScannedTextBlock[] = [];

  function* read(element: Element): Generator<void, ScannedTextBlock[]> {
    const found: ScannedTextBlock[] = [];
    for (const block of collectBlocks(element)) {
      if (!block) {
        yield;
        continue;
      }
      for (const part of split(block)) {
        found.push({ ...part, candidates: findCandidates(index, part.text) });
        yield;
      }
    }
    return found;
  }

  function* scanAll(): Generator<void, void> {
    root = findArticleRoot(document);
    yield;
    blocks = root ? yield* read(root) : [];
  }

  return {
    get root() {
      return root;
    },
    get blocks() {
      return blocks;
    },
    scanAll,
    *rescan(dirty) {
      if (!root?.isConnected || dirty.some((element) => element.contains(root) && element !== root))
        return yield* scanAll();
      const inside = dirty.flatMap((element) => blockHolder(element, root as Element));
      let next = blocks.filter(
        (block) => block.element.isConnected && !inside.some((element) => element.contains(block.element)),
      );
      for (const element of topMost(inside)) {
        if (!element.isConnected || isSkipped(element, root)) continue;
        const fresh = yield* read(element);
        const at = next.findIndex((block) => follows(element, block.element));
        next = at === -1 ? [...next, ...fresh] : [...next.slice(0, at), ...fresh, ...next.slice(at)];
      }
      blocks = next;
    },
    mentions: () => decideMentions(index, blocks),
  };
}

/** The element whose own text run an inline change belongs to. */
function blockHolder(element: Element, root: Element): Element[] {
  if (!root.contains(element)) return [];
  let holder = element;
  while (holder !== root && classify(holder) === 'inline' && holder.parentElement) holder = holder.parentElement;
  return [holder];
}

function isSkipped(element: Element, root: Element): boolean {
  for (let current: Element | null = element; current && current !== root; current = current.parentElement) {
    if (classify(current) === 'skip') return true;
  }
  return false;
}

function follows(element: Element, other: Element): boolean {
  return (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Cuts an outsized block at white space; the pieces keep pointing to their nodes. */
function* split(block: TextBlock): Generator<TextBlock> {
  if (block.text.length <= LONGEST_BLOCK) return yield block;
  for (let from = 0; from < block.text.length; ) {
    let to = Math.min(from + LONGEST_BLOCK, block.text.length);
    const space = to < block.text.length ? block.text.lastIndexOf(' ', to) : -1;
    if (space > from) to = space;
    const pieces = block.pieces.flatMap((piece) => {
      const first = Math.max(piece.start, from);
      const last = Math.min(piece.start + piece.length, to);
      if (first >= last) return [];
      return [
        { node: piece.node, start: first - from, offset: piece.offset + first - piece.start, length: last - first },
      ];
    });
    yield { element: block.element, text: block.text.slice(from, to), pieces };
    from = to;
  }
}
