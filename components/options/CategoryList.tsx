import type { JSX } from 'preact';
import type { PackAbout } from '../../lib/pack/about.ts';
import { CATEGORIES, type Category } from '../../lib/pack/vocabulary.ts';
import type { PageSettings } from '../../lib/settings/settings.ts';
import { CATEGORY_TEXT } from '../category-texts.ts';
import { CategoryIcon } from '../icons.tsx';
import { Switch } from '../Switch.tsx';
import { useTexts } from '../texts.ts';

export interface CategoryListProps {
  categories: PageSettings['categories'];
  about: PackAbout;
  disabled: boolean;
  onChange(category: Category, on: boolean): void;
}

/** A switch for each category, with its sign, how many it holds and two of them. */
export function CategoryList({ categories, about, disabled, onChange }: CategoryListProps): JSX.Element {
  const { t } = useTexts();
  return (
    <ul class="rows">
      {CATEGORIES.map((category) => {
        const { count, examples } = about.categories[category];
        return (
          <li key={category} class={`row ${category}`}>
            <span class="sign">
              <CategoryIcon category={category} size={16} />
            </span>
            <span class="words">
              <b>{t(CATEGORY_TEXT[category])}</b>
              <span id={`about-${category}`} class="note">
                {t('optionsCategory', String(count), examples.join(', '))}
              </span>
            </span>
            <Switch
              on={categories[category]}
              label={t(CATEGORY_TEXT[category])}
              describedBy={`about-${category}`}
              disabled={disabled}
              onChange={(on) => onChange(category, on)}
            />
          </li>
        );
      })}
    </ul>
  );
}
