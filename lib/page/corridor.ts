/** The safe corridor between a mark and its card: a pointer on its way to the card does not close it. Pure. */

/** A rectangle in viewport px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Hands are not straight: the corridor is this much wider than the two boxes. px. */
const MARGIN_PX = 8;

/**
 * Whether a point lies in the hull of the mark's line and the card's facing edge: a trapezium whose
 * parallel sides are the two edges that look at each other.
 */
export function inCorridor(x: number, y: number, mark: Box, card: Box): boolean {
  const below = card.top >= mark.bottom;
  const above = card.bottom <= mark.top;
  if (!below && !above) return within(x, y, union(mark, card));
  const [from, to] = below ? [mark.top, card.top] : [mark.bottom, card.bottom];
  const progress = (y - from) / (to - from);
  if (progress < 0 || progress > 1) return false;
  const left = mark.left + (card.left - mark.left) * progress - MARGIN_PX;
  const right = mark.right + (card.right - mark.right) * progress + MARGIN_PX;
  return x >= left && x <= right;
}

/** Whether a point lies in a box, grown by the margin. */
export function within(x: number, y: number, box: Box, margin = MARGIN_PX): boolean {
  return x >= box.left - margin && x <= box.right + margin && y >= box.top - margin && y <= box.bottom + margin;
}

const union = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});
