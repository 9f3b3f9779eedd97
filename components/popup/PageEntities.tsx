import type { JSX } from 'preact';
import { formatDate } from '../../lib/knowledge/format.ts';
import type { PageList } from '../../lib/messaging/messages.ts';
import { CATEGORIES } from '../../lib/pack/vocabulary.ts';
import { CATEGORY_TEXT } from '../category-texts.ts';
import { CategoryIcon } from '../icons.tsx';
import { useTexts } from '../texts.ts';

export interface PageEntitiesProps {
  list: PageList;
  onShow(id: string): void;
}

/** The entities of the page by category, those named most often first; each leads to its mention. */
export function PageEntities({ list, onShow }: PageEntitiesProps): JSX.Element {
  const { t, lang } = useTexts();
  const groups = CATEGORIES.map((category) => ({
    category,
    entities: list.entities.filter((entity) => entity.category === category).sort((a, b) => b.count - a.count),
  })).filter((group) => group.entities.length > 0);
  return (
    <section class="page-list" aria-labelledby="on-page">
      <header>
        <h2 id="on-page">{t('popupOnPage')}</h2>
        {list.storyDate && <span>{t('popupStoryDate', formatDate(list.storyDate, lang))}</span>}
      </header>
      {groups.map(({ category, entities }) => (
        <div key={category} class={`group ${category}`}>
          <h3 id={`group-${category}`}>
            <CategoryIcon category={category} size={13} />
            {t(CATEGORY_TEXT[category])}
          </h3>
          <ul aria-labelledby={`group-${category}`}>
            {entities.map((entity) => (
              <li key={entity.id}>
                <Entity entity={entity} onShow={onShow} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Entity({ entity, onShow }: { entity: PageList['entities'][number]; onShow(id: string): void }): JSX.Element {
  const { t } = useTexts();
  const { id, name, count, marked } = entity;
  return (
    <button
      type="button"
      class={marked > 0 ? 'entity' : 'entity unmarked'}
      aria-label={count === 1 ? t('popupShowOnce', name) : t('popupShow', name, String(count))}
      onClick={() => onShow(id)}
    >
      <span class="name">{name}</span>
      {marked === 0 && <span class="note">{t('popupNotMarked')}</span>}
      <span class="count">{t('popupTimes', String(count))}</span>
    </button>
  );
}
