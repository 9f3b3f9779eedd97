/** Which mark is under the pointer. */
import { isIntact, type Mark, markRects } from './mark.ts';

/** A mark that was hit, with the line rectangle under the pointer (viewport px). */
export interface Hit {
  mark: Mark;
  rect: DOMRect;
}

/** Marks by the text nodes they cover, so that a hit is one map look-up. */
export type MarkLookup = Map<Node, Mark[]>;

export function indexMarks(marks: readonly Mark[]): MarkLookup {
  const lookup: MarkLookup = new Map();
  for (const mark of marks) {
    for (const { node } of mark.segments) {
      const list = lookup.get(node);
      if (list) list.push(mark);
      else lookup.set(node, [mark]);
    }
  }
  return lookup;
}

/** The underline stands a few px below the letters and belongs to the mark. */
const SLACK_PX = 4;

/**
 * The mark at a point of the viewport (px), or none. `caretPositionFromPoint` snaps to nearby text,
 * so the rectangles must confirm it; and the text must still say the name.
 */
export function hitTest(document: Document, lookup: MarkLookup, x: number, y: number): Hit | undefined {
  if (lookup.size === 0) return undefined;
  const caret = document.caretPositionFromPoint(x, y);
  const near = caret && lookup.get(caret.offsetNode);
  if (!near) return undefined;
  for (const mark of near) {
    const touched = mark.segments.some(
      ({ node, start, end }) => node === caret.offsetNode && caret.offset >= start && caret.offset <= end,
    );
    if (!touched || !isIntact(mark)) continue;
    const rect = markRects(mark).find((box) => contains(box, x, y));
    if (rect) return { mark, rect };
  }
  return undefined;
}

function contains(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom + SLACK_PX;
}
