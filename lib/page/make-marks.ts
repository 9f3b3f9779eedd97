import type { Mention } from '../matching/decide.ts';
import type { NameIndex } from '../pack/name-index.ts';
import { selectMentions } from '../settings/select-mentions.ts';
import type { Settings } from '../settings/settings.ts';
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
  settings: Settings,
): Mark[] {
  return selectMentions(mentions, index.entities, settings).map((mention) => {
    const block = blocks[mention.block] as ScannedTextBlock;
    const entity = index.entities[mention.entity] as NameIndex['entities'][number];
    return {
      entity: entity.id,
      category: entity.category,
      surface: block.text.slice(mention.start, mention.end),
      block,
      segments: locate(block, mention.start, mention.end),
    };
  });
}
