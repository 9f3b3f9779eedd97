import type { Category } from '../pack/vocabulary.ts';
import type { TextBlock } from './text-blocks.ts';

/** One stretch of a text node that a mark covers. UTF-16 code units. */
export interface Segment {
  node: Text;
  start: number;
  end: number;
}

/** A mention painted on the page. */
export interface Mark {
  /** Entity id. */
  entity: string;
  category: Category;
  /** The name as the page writes it. */
  surface: string;
  block: TextBlock;
  segments: Segment[];
}

/** Whether the page still says at the mark what it said when it was made. */
export function isIntact(mark: Mark): boolean {
  return (
    mark.segments.every(({ node }) => node.isConnected) &&
    mark.segments.map(({ node, start, end }) => node.data.slice(start, end)).join('') === mark.surface
  );
}

/** The rectangles that the mark's text fills, one or more a line, in viewport px. */
export function markRects(mark: Mark): DOMRect[] {
  return mark.segments.flatMap(({ node, start, end }) => {
    if (!node.isConnected || end > node.data.length) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()];
  });
}
