/**
 * The rules of the marks, as the background inserts them into a page. Colours stand here literally:
 * inside `::highlight` a variable would have to be set on the page's root. `-dark` is for pages that
 * write light on dark.
 */
import type { Category } from '../../lib/pack/vocabulary.ts';

const COLOURS: Record<Category, [light: string, dark: string]> = {
  company: ['#0b7285', '#66d9e8'],
  model: ['#5f3dc4', '#b9a3ff'],
  hardware: ['#7a5200', '#ffd166'],
  person: ['#b93a0b', '#ffa94d'],
  government: ['#08705a', '#63e6be'],
  policy: ['#a61e4d', '#faa2c1'],
  event: ['#23742f', '#8ce99a'],
  organisation: ['#3650b8', '#9db0ff'],
  concept: ['#495057', '#ced4da'],
  media: ['#862e9c', '#e599f7'],
};

const rule = (name: string, colour: string) =>
  `::highlight(context-cards-${name}){text-decoration:underline dotted ${colour} 2px;text-underline-offset:3px}`;

/** The style sheet for all categories. */
export const MARK_RULES = Object.entries(COLOURS)
  .flatMap(([category, [light, dark]]) => [rule(category, light), rule(`${category}-dark`, dark)])
  .join('\n');
