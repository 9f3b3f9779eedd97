import type { IndexedEntity } from '../pack/index-source.ts';
import type { Settings } from './settings.ts';

/** The mentions that a reader with these settings sees marked, in the order given. */
export function selectMentions<T extends { entity: number }>(
  mentions: readonly T[],
  entities: readonly IndexedEntity[],
  settings: Settings,
): T[] {
  const marked = new Set<number>();
  return mentions.filter((mention) => {
    const entity = entities[mention.entity];
    if (!entity || !settings.categories[entity.category] || (entity.familiar && !settings.familiar)) return false;
    if (settings.density === 'article' && marked.has(mention.entity)) return false;
    marked.add(mention.entity);
    return true;
  });
}
