import type { Mention } from '../matching/judge/verdict.ts';
import type { NameIndex } from '../pack/name-index.ts';
import { selectMentions } from '../settings/select-mentions.ts';
import type { PageSettings } from '../settings/settings.ts';
import type { Mark } from './mark.ts';
import type { ScannedTextBlock } from './scanner.ts';
import { locate } from './text-blocks.ts';

/** Mentions that can be seen on the page: text that is not rendered has none. */
export function visibleMentions(mentions: readonly Mention[], blocks: readonly ScannedTextBlock[]): Mention[] {
  const seen = new Map<Element, boolean>();
  return mentions.filter((mention) => {
    const element = (blocks[mention.block] as ScannedTextBlock).element;
    const known = seen.get(element) ?? element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
    seen.set(element, known);
    return known;
  });
}

/** Marks for the mentions that the settings let through. */
export function makeMarks(
  mentions: readonly Mention[],
  blocks: readonly ScannedTextBlock[],
  index: NameIndex,
  settings: PageSettings,
): Mark[] {
  const sections = settings.density === 'section' ? numberSections(blocks) : [];
  const sectionOf = ({ block }: Mention) => sections[block] ?? 0;
  return selectMentions(mentions, index.entities, settings, sectionOf).map((mention) =>
    makeMark(mention, blocks, index),
  );
}

/** One mention as a mark, painted or not. */
export function makeMark(mention: Mention, blocks: readonly ScannedTextBlock[], index: NameIndex): Mark {
  const block = blocks[mention.block] as ScannedTextBlock;
  const entity = index.entities[mention.entity] as NameIndex['entities'][number];
  return {
    entity: entity.id,
    category: entity.category,
    surface: block.text.slice(mention.start, mention.end),
    block,
    segments: locate(block, mention.start, mention.end),
  };
}

/** For each block the number of its section: a heading below the title begins the next one. */
export function numberSections(blocks: readonly { element: Element }[]): number[] {
  let section = 0;
  let heading: Element | null = null;
  return blocks.map(({ element }) => {
    const here = element.closest('h2, h3, h4, h5, h6, [role="heading"]:not([aria-level="1"])');
    if (here && here !== heading) section++;
    heading = here;
    return section;
  });
}
