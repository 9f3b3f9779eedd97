/** Bodies that every country has: Peru's Congress and the Philippine Securities and Exchange Commission are not the American ones. */
import type { NameIndex } from '../../pack/name-index.ts';
import { COUNTRY_OF, isCountry } from './countries.ts';

const BODY =
  /(?:Department|Ministry|Commission|Cent(?:er|re)|Institute|Office|Agency|Administration|Bureau|Court|Congress|Treasury|Council|ministry)(?![A-Za-zÀ-ɏЀ-ӿ])/u;
const COUNTRY = `((?:South |North |New |Saudi |Sri )?[A-ZÀ-Þ][A-Za-zÀ-ɏ]+)`;
const ADJECTIVE_BEFORE = new RegExp(`(?:^|[^A-Za-zÀ-ɏЀ-ӿ-])(${Object.keys(COUNTRY_OF).reverse().join('|')}) $`, 'u');
/** Two that are no adjectives of their own: the U.K. Supreme Court, Britain's Supreme Court. */
const ACRONYM_BEFORE =
  /(?:^|[^A-Za-zÀ-ɏЀ-ӿ.-])(?:(U\.K\.|UK|United Kingdom|Britain)|(?:U\.S\.|US|United States|America))(?:['’]s?)? $/u;
const OWNER_BEFORE = new RegExp(`${COUNTRY}['’]s? $`, 'u');
const COUNTRY_AFTER = new RegExp(`^ of (?:the )?${COUNTRY}`, 'u');

/** Whether a name is that of a public body: it has the word in it. */
export const isBody = (surface: string): boolean => BODY.test(surface);

/**
 * Whether the words beside a body's name, from `start` to `end` in UTF-16 code units, give it to another country than
 * the one to which the entity is related.
 */
export function isForeignBody(index: NameIndex, entity: number, text: string, start: number, end: number): boolean {
  if (!isBody(text.slice(start, end))) return false;
  const own = (index.tail.related[entity] ?? []).map((other) => index.entities[other]?.id ?? '');
  if (!own.some((id) => isCountry(id))) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  const adjective = ADJECTIVE_BEFORE.exec(before)?.[1];
  if (adjective !== undefined) return !own.includes(COUNTRY_OF[adjective] as string);
  const acronym = ACRONYM_BEFORE.exec(before);
  if (acronym) return !own.includes(acronym[1] === undefined ? 'united-states' : 'united-kingdom');
  const owner = OWNER_BEFORE.exec(before)?.[1] ?? COUNTRY_AFTER.exec(text.slice(end, end + 40))?.[1];
  const country = owner?.toLowerCase().replace(' ', '-');
  return country !== undefined && isCountry(country) && !own.includes(country);
}
