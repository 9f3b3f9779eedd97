import type { Category } from '../lib/pack/vocabulary.ts';
import type { TextKey } from './texts.ts';

/** What a category is called in lists. */
export const CATEGORY_TEXT: Record<Category, TextKey> = {
  company: 'categoryCompany',
  model: 'categoryModel',
  hardware: 'categoryHardware',
  person: 'categoryPerson',
  government: 'categoryGovernment',
  policy: 'categoryPolicy',
  event: 'categoryEvent',
  organisation: 'categoryOrganisation',
  concept: 'categoryConcept',
  media: 'categoryMedia',
};
