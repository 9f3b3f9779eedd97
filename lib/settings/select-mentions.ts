import type { IndexedEntity } from '../pack/index-source.ts';
import type { PageSettings } from './settings.ts';

/**
 * The mentions that a reader with these settings sees marked, in the order given.
 * @param sectionOf number of the section of the story that a mention stands in; without it a story is one section
 */
export function selectMentions<T extends { entity: number }>(
  mentions: readonly T[],
  entities: readonly IndexedEntity[],
  settings: PageSettings,
  sectionOf: (mention: T) => number = () => 0,
): T[] {
  if (settings.trigger === 'off') return [];
  const marked = new Set<string>();
  return mentions.filter((mention) => {
    const entity = entities[mention.entity];
    if (!entity || !settings.categories[entity.category] || (entity.familiar && !settings.familiar)) return false;
    if (settings.density === 'every') return true;
    const key = settings.density === 'section' ? `${mention.entity} ${sectionOf(mention)}` : String(mention.entity);
    if (marked.has(key)) return false;
    marked.add(key);
    return true;
  });
}
