/** Names that count by themselves, unless what stands around them makes something else of them. */
import type { NameIndex } from '../../pack/name-index.ts';
import type { Category } from '../../pack/vocabulary.ts';
import { categoryOf } from '../scan/category.ts';
import { isCountry } from './countries.ts';
import { isForeignBody } from './foreign-body.ts';
import { isPartOfName, isTitleOfOther } from './longer-name.ts';
import type { NamePlace } from './name-place.ts';
import { isNamesake } from './namesake.ts';
import type { PageKnowledge } from './page-knowledge.ts';
import { policyOf } from './policies.ts';
import type { Sighting } from './sightings.ts';
import { isPartOfUnspaced } from './unspaced-name.ts';
import type { Verdict } from './verdict.ts';

/** Whether the letters of all names spelled so belong to words beside them. */
export function isCutFromWords(
  index: NameIndex,
  texts: readonly string[],
  { block, start, end, names }: Sighting,
  previous?: Sighting,
): boolean {
  const text = texts[block] as string;
  const follows = isRightBefore(previous, block, start);
  return names.every((name) => isPartOfUnspaced(text, start, end, categoryOf(index, name), follows));
}

const isRightBefore = (previous: Sighting | undefined, block: number, start: number) =>
  previous?.block === block && start - previous.end <= 1;

/** The verdict on a name that is cut from words beside it. */
export function refuseCut(index: NameIndex, { block, start, end, names }: Sighting): Verdict {
  const entity = index.nameEntity[names[0] as number] as number;
  return { block, start, end, entity, taken: false, reason: 'its letters are part of other words', clues: [] };
}

/** The verdict on a sighting of a name that counts by itself; undefined where none of its names does. */
export function judgeCertain(
  page: PageKnowledge,
  sighting: Sighting,
  previous?: Sighting,
  next?: Sighting,
): Verdict | undefined {
  const { index, texts, words } = page;
  const { block, start, end, names } = sighting;
  const text = texts[block] as string;
  for (const name of names) {
    const policy = policyOf(index, name);
    if (policy !== 'exact' && policy !== 'any-case') continue;
    const place = {
      text,
      start,
      end,
      sentence: () => words.sentence(block, start, end),
      follows: isRightBefore(previous, block, start),
      previousEnd: previous?.block === block ? previous.end : undefined,
      leads: next?.block === block && next.start - end <= 1,
    };
    const entity = index.nameEntity[name] as number;
    const category = categoryOf(index, name);
    const doubt = doubtOf(index, entity, category, policy, {
      ...place,
      isCountry: isCountry(index.entities[entity]?.id),
    });
    return { block, start, end, entity, taken: doubt === undefined, reason: doubt ?? `${policy} name`, clues: [] };
  }
  return undefined;
}

/** What makes something else of the name; undefined: nothing does. */
function doubtOf(
  index: NameIndex,
  entity: number,
  category: Category | undefined,
  policy: string,
  place: NamePlace,
): string | undefined {
  const { text, start, end } = place;
  if (isPartOfName(place, category)) return 'part of a longer name';
  if (category === 'concept' && policy === 'any-case' && isTitleOfOther(place)) return 'part of a longer name';
  if (category === 'person' && isNamesake(text, start, end)) return 'a person of another trade';
  if (category === 'government' && isForeignBody(index, entity, text, start, end)) return 'a body of another country';
  if (isShouted(text.slice(start, end), place)) return 'a word in capitals';
  return undefined;
}

/** Acronyms that are words when all around is in capitals: CONTACT US, UN HOMME. */
function isShouted(surface: string, { text, start, end, sentence }: NamePlace): boolean {
  if (!/^(?:US|UN|EU)$/u.test(surface)) return false;
  if (/^ \p{Lu}{2,} \p{Lu}{2,}/u.test(text.slice(end, end + 40))) return true;
  if (/\p{Lu}{2,} \p{Lu}{2,} $/u.test(text.slice(Math.max(0, start - 40), start))) return true;
  const words = text.slice(...sentence());
  // Scripts without letter case (\p{Lo}) write acronyms among words of their own.
  return !/[\p{Ll}\p{Lo}]/u.test(words) && /\p{Lu}{2}/u.test(words.replace(surface, ''));
}
