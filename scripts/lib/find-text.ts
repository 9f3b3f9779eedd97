import type { DrivenPage } from '../browser/driver.ts';

/** A rectangle in viewport px. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Longer than the reader's own pause after a scroll, ms. */
const SCROLL_SETTLES_MS = 200;

/**
 * Where a text stands in the story (not in menus), scrolled into view; joined across inline elements.
 * @param nth which occurrence, from 0
 */
export async function rectOfText(page: DrivenPage, text: string, nth = 0): Promise<Rect | null> {
  const rect = await page.evaluate<Rect | null>(`(() => {
    const wanted = ${JSON.stringify(text)};
    const root = document.querySelector('article') ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let all = '';
    const pieces = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.parentElement.closest('script, style, nav, footer, aside')) continue;
      pieces.push({ node, start: all.length });
      all += node.data.replace(/[\\s]/g, ' ');
    }
    let at = -1;
    for (let turn = 0; turn <= ${nth}; turn++) at = all.indexOf(wanted, at + 1);
    if (at === -1) return null;
    const place = (offset) => {
      const piece = pieces.findLast(({ start }) => start <= offset);
      return [piece.node, offset - piece.start];
    };
    const range = document.createRange();
    range.setStart(...place(at));
    const [endNode, endOffset] = place(at + wanted.length - 1);
    range.setEnd(endNode, endOffset + 1);
    const box = range.getBoundingClientRect();
    if (box.top < 80 || box.bottom > innerHeight - 80) scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
    const { x, y, width, height } = range.getClientRects()[0];
    return { x, y, width, height };
  })()`);
  // A page that has just been scrolled opens nothing under the pointer.
  await new Promise((resolve) => setTimeout(resolve, SCROLL_SETTLES_MS));
  return rect;
}
