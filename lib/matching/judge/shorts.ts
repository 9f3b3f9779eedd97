/**
 * Short forms: a surname or an acronym counts once its full form stands on the page, or where the page says
 * that it is short for it. One shared by several goes to the one named last before it, or to nobody.
 */
import { type Category, MATCH_POLICIES } from '../../pack/vocabulary.ts';
import { categoryOf } from '../scan/category.ts';
import { isHeadOf } from './east-asian-posts.ts';
import { meaningOf } from './meanings.ts';
import { isNamesake } from './namesake.ts';
import { isPaired, type PageKnowledge } from './page-knowledge.ts';
import type { Sighting } from './sightings.ts';
import type { Verdict } from './verdict.ts';
import { hasFirstName, hasSurname, isAttribution } from './word-shape.ts';

/** Why a short form is refused that may still be vouched for. */
export const NO_FULL_FORM = 'short form without its full form';

const SHORT = MATCH_POLICIES.indexOf('short');

/** The verdict on a sighting of a short form; undefined where none of its names is one. */
export function decideShort(page: PageKnowledge, sighting: Sighting): Verdict | undefined {
  const { index, texts } = page;
  const { block, start, end } = sighting;
  const names = sighting.names.filter((name) => index.namePolicy[name] === SHORT);
  const [first] = names;
  if (first === undefined) return undefined;
  const verdict = (entity: number, taken: boolean, reason: string): Verdict => ({
    block,
    start,
    end,
    entity,
    taken,
    reason,
    clues: [],
  });
  const fallback = index.nameEntity[first] as number;
  const text = texts[block] as string;

  const meant = meaningOf(page, text.slice(start, sighting.core), names);
  if (meant === 'other') return verdict(fallback, false, 'the page says that it is short for something else');
  if (meant !== undefined) return verdict(meant, true, 'short form that the page explains');
  if (isOtherPerson(page, sighting, names)) return verdict(fallback, false, 'the surname of another person');

  if (isMereWord(page, sighting, names)) return verdict(fallback, false, 'a word, unless it is named as a source');
  const owners = [...new Set(names.map((name) => index.nameEntity[name] as number))].filter((entity) =>
    page.sure.has(entity),
  );
  const [owner] = owners;
  if (owner === undefined) {
    const name = names.find((candidate) => isVouchedFor(page, sighting, candidate));
    if (name === undefined) return verdict(fallback, false, NO_FULL_FORM);
    return verdict(index.nameEntity[name] as number, true, 'short form; what it belongs to is named beside it');
  }
  if (owners.length === 1) return verdict(owner, true, 'short form; the full form stands on the page');
  const nearest = antecedent(page, sighting, owners, text);
  return nearest === undefined
    ? verdict(owner, false, 'short form of several entities on the page')
    : verdict(nearest, true, 'short form of the one named last before it');
}

/**
 * A version is vouched for by its family or by the maker it is called after in the same block (Claude … Opus,
 * DeepSeek … R1), a publication by being named as a source, a person or a model by the company that it belongs to
 * beside it (Amazon's Jassy, DeepSeek's R1, the Commerce Department's BIS), or by a person joined to him (a Trump-Xi call).
 */
function isVouchedFor(page: PageKnowledge, sighting: Sighting, name: number): boolean {
  const { index, texts } = page;
  const { block, start, end } = sighting;
  const entity = index.nameEntity[name] as number;
  const category = categoryOf(index, name);
  if (category === 'media') return isAttribution(texts[block] as string, start, end);
  if (!category || !OWNED.has(category)) return false;
  if (isOwned(page, sighting, entity) || (category === 'person' && isJoinedToPerson(page, sighting))) return true;
  if (category !== 'model' && category !== 'hardware') return false;
  const { family, name: full = '' } = index.entities[entity] ?? {};
  return (index.tail.related[entity] ?? []).some((other) => {
    const { id, name: maker = '' } = index.entities[other] ?? {};
    return (id === family || full.startsWith(`${maker} `)) && page.sure.get(other)?.byBlock.has(block) === true;
  });
}

const POST =
  '(?:CEO|CFO|CTO|COO|[Cc]hief|[Ee]xecutive|[Oo]fficer|[Cc]o-?founder|[Ff]ounder|[Bb]oss|[Pp]resident|[Cc]hair(?:man|woman)?|[Hh]ead)';
/** What has a maker, an employer or a department over it. */
const OWNED: ReadonlySet<Category> = new Set(['model', 'hardware', 'person', 'government']);
/** Between a company and whom or what it has: Amazon's Jassy, OpenAI founder and CEO Altman. */
const OWNS = new RegExp(`^(?:['’]s?(?: ${POST})*|(?: (?:and )?${POST})+) $`, 'u');
/** Between a person and the company behind: Altman, chief executive of OpenAI; Altman, who runs OpenAI. */
const SERVES = new RegExp(
  `^, (?:who (?:runs|leads|heads|founded) |(?:[a-z-]+ ){0,3}${POST} (?:of|at) (?:the )?)$`,
  'u',
);
/** The same in other order: Huang, the Nvidia boss; Huang, Nvidia's chief executive. */
const SERVES_AS = new RegExp(`^(?:['’]s)? (?:[a-z-]+ ){0,2}${POST}(?![A-Za-z])`, 'u');

/** Whether what an entity belongs to is named, as its owner, right before it, or in apposition behind it. */
function isOwned(page: PageKnowledge, { block, start, end }: Sighting, entity: number): boolean {
  const text = page.texts[block] as string;
  if (hasSurname(text, end)) return false;
  return (page.index.tail.related[entity] ?? []).some((owner) =>
    (page.sure.get(owner)?.byBlock.get(block) ?? []).some((at) => {
      if (isHeadOf(text, at, start, end)) return true;
      const behind = text.slice(end, Math.max(end, at.start));
      if (behind !== '') {
        const isApposed = /^, (?:the )?$/u.test(behind) && SERVES_AS.test(text.slice(at.end, at.end + 40));
        return isApposed || (behind.length < 50 && SERVES.test(behind));
      }
      const between = text.slice(at.end, start);
      if (between === ' ') return /(?:Secretary|Minister)$/u.test(text.slice(at.start, at.end));
      return between.length < 40 && OWNS.test(between);
    }),
  );
}

/** Whether a hyphen joins a person who is sure to it, before or behind. */
function isJoinedToPerson({ index, sure, texts }: PageKnowledge, { block, start, end }: Sighting): boolean {
  const text = texts[block] as string;
  const [before, behind] = [start - 1, end].map((at) => /[-‐‑–]/u.test(text.charAt(at)));
  if (!before && !behind) return false;
  for (const [entity, places] of sure) {
    if (index.entities[entity]?.category !== 'person') continue;
    const isBeside = (at: Sighting) => (before && at.end === start - 1) || (behind && at.start === end + 1);
    if (places.byBlock.get(block)?.some(isBeside)) return true;
  }
  return false;
}

function isOtherPerson(page: PageKnowledge, sighting: Sighting, names: readonly number[]): boolean {
  if (!names.every((name) => categoryOf(page.index, name) === 'person')) return false;
  const { block, start, end } = sighting;
  const text = page.texts[block] as string;
  if (isNamesake(text, start, end)) return true;
  return !isPaired(page, sighting) && hasFirstName(text, start, page.words.sentence(block, start, end)[0]);
}

/** Time is a word wherever it is not named as a source, however often the page says Time magazine. */
function isMereWord(
  { index, texts }: PageKnowledge,
  { block, start, end }: Sighting,
  names: readonly number[],
): boolean {
  const text = texts[block] as string;
  if (!names.every((name) => categoryOf(index, name) === 'media') || isAttribution(text, start, end)) return false;
  return /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end));
}

/** The entity named last before a place; nobody where two stand in the same sentence. */
function antecedent(page: PageKnowledge, at: Sighting, owners: readonly number[], text: string): number | undefined {
  const last = owners
    .map((entity) => ({ entity, place: lastBefore(page.sure.get(entity)?.all ?? [], at) }))
    .filter((item): item is { entity: number; place: Sighting } => item.place !== undefined)
    .sort((a, b) => b.place.block - a.place.block || b.place.start - a.place.start);
  const [one, two] = last;
  if (!one) return undefined;
  if (!two || two.place.block !== one.place.block) return one.entity;
  const [from] = page.words.sentence(one.place.block, one.place.start, one.place.end);
  return two.place.start >= from && text !== '' ? undefined : one.entity;
}

/** Names that were weighed are settled late, so the places are not in the order of the page. */
function lastBefore(places: readonly Sighting[], at: Sighting): Sighting | undefined {
  const isBefore = (one: Sighting, other: Sighting) =>
    one.block < other.block || (one.block === other.block && one.start < other.start);
  let last: Sighting | undefined;
  for (const place of places) if (isBefore(place, at) && (!last || isBefore(last, place))) last = place;
  return last;
}
