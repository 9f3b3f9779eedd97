/** Paints marks with the CSS Custom Highlight API: the page's tree and layout stay as they are. */
import { CATEGORIES } from '../pack/vocabulary.ts';
import type { Mark } from './mark.ts';

/** The rules behind these names are inserted by the background with the reader. */
const PREFIX = 'context-cards';

/** Paints and clears; keeps its own list, since Firefox content scripts cannot iterate a Highlight. */
export interface Painter {
  readonly marks: readonly Mark[];
  paint(marks: readonly Mark[], dark: boolean): void;
  /** Puts the highlights back where the page has cleared them. */
  restore(): void;
  clear(): void;
}

export function createPainter(): Painter {
  let marks: readonly Mark[] = [];
  const highlights = new Map<string, Highlight>();
  const clear = () => {
    for (const [name, highlight] of highlights) if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    highlights.clear();
    marks = [];
  };
  return {
    get marks() {
      return marks;
    },
    paint(next, dark) {
      clear();
      marks = next;
      for (const category of CATEGORIES) {
        const ranges = next.filter((mark) => mark.category === category).flatMap(staticRanges);
        if (ranges.length === 0) continue;
        const name = `${PREFIX}-${category}${dark ? '-dark' : ''}`;
        const highlight = new Highlight(...ranges);
        // A page's own highlights (its search, say) stay above ours.
        highlight.priority = -1;
        highlights.set(name, highlight);
        CSS.highlights.set(name, highlight);
      }
    },
    restore() {
      for (const [name, highlight] of highlights) if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    },
    clear,
  };
}

/** Static ranges cost the page nothing when it edits itself; live ones are updated at every change. */
function staticRanges(mark: Mark): StaticRange[] {
  return mark.segments.map(
    ({ node, start, end }) =>
      new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
  );
}

/** Whether the page writes light text on dark, by the colour of its text. */
export function writesLightOnDark(root: Element): boolean {
  const channels = getComputedStyle(root)
    .color.match(/[\d.]+/gu)
    ?.map(Number);
  if (!channels || channels.length < 3) return false;
  const [red = 0, green = 0, blue = 0] = channels;
  // Rec. 601 luma of the text colour, 0 to 255.
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}
