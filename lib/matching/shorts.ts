/**
 * Short forms: a surname or an acronym counts once its full form stands on the page, or where the page says
 * that it is short for it. One shared by several goes to the one named last before it, or to nobody.
 */
import { MATCH_POLICIES } from '../pack/vocabulary.ts';
import { categoryOf } from './category.ts';
import { findDefinition } from './definitions.ts';
import type { PageKnowledge } from './score.ts';
import type { Sighting } from './sightings.ts';
import type { Verdict } from './verdict.ts';
import { hasFirstName, isAttribution } from './word-shape.ts';

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

  const surface = text.slice(start, sighting.core);
  if (!page.meanings.has(surface)) page.meanings.set(surface, definedAs(page, surface, names));
  const meant = page.meanings.get(surface);
  if (meant === 'other') return verdict(fallback, false, 'the page says that it is short for something else');
  if (meant !== undefined) return verdict(meant, true, 'short form that the page explains');
  if (isOtherPerson(page, sighting, names)) return verdict(fallback, false, 'the surname of another person');

  const owners = [...new Set(names.map((name) => index.nameEntity[name] as number))].filter((entity) =>
    page.sure.has(entity),
  );
  const [owner] = owners;
  if (owner === undefined) {
    const name = names.find((candidate) => isVouchedFor(page, sighting, candidate));
    if (name === undefined) return verdict(fallback, false, 'short form without its full form');
    return verdict(index.nameEntity[name] as number, true, 'short form; what it belongs to is named beside it');
  }
  if (owners.length === 1) return verdict(owner, true, 'short form; the full form stands on the page');
  const nearest = antecedent(page, sighting, owners, text);
  return nearest === undefined
    ? verdict(owner, false, 'short form of several entities on the page')
    : verdict(nearest, true, 'short form of the one named last before it');
}

/** A version is vouched for by its family in the same block (Claude … Opus), a publication by being named as a source. */
function isVouchedFor(page: PageKnowledge, { block, start, end }: Sighting, name: number): boolean {
  const { index, texts } = page;
  const entity = index.nameEntity[name] as number;
  const category = categoryOf(index, name);
  if (category === 'media') return isAttribution(texts[block] as string, start, end);
  if (category !== 'model' && category !== 'hardware') return false;
  const family = index.entities[entity]?.family;
  return (index.tail.related[entity] ?? []).some(
    (other) => index.entities[other]?.id === family && page.sure.get(other)?.byBlock.has(block) === true,
  );
}

/** What the page says a short form means: an entity, something else, or nothing. */
function definedAs(page: PageKnowledge, surface: string, names: readonly number[]): number | 'other' | undefined {
  const { index, texts } = page;
  const entities = names.map((name) => index.nameEntity[name] as number);
  let other = false;
  for (let block = 0; block < texts.length; block++) {
    const text = texts[block] as string;
    for (let at = text.indexOf(surface); at !== -1; at = text.indexOf(surface, at + 1)) {
      const definition = findDefinition(text, at, at + surface.length);
      if (!definition) continue;
      const long = text.slice(definition.start, definition.end).trim();
      const owner = entities.find(
        (entity) => isNamed(page, entity, block, definition.start, definition.end) || isFullForm(page, entity, long),
      );
      if (owner !== undefined) return owner;
      other = true;
    }
  }
  return other ? 'other' : undefined;
}

/** Whether an entity is named, without doubt, within a stretch, up to its end. */
function isNamed(page: PageKnowledge, entity: number, block: number, start: number, end: number): boolean {
  return (page.sure.get(entity)?.byBlock.get(block) ?? []).some(
    (at) => at.start >= start - 4 && at.end <= end && at.end > end - 3,
  );
}

/** Whether words are the entity's display name but for small words and case. */
function isFullForm(page: PageKnowledge, entity: number, words: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/\b(?:the|of|and|for|on)\b|[^\p{L}\p{N}]/gu, '');
  return bare(page.index.tail.entities[entity]?.name ?? '') === bare(words);
}

function isOtherPerson(page: PageKnowledge, { block, start, end }: Sighting, names: readonly number[]): boolean {
  if (!names.every((name) => categoryOf(page.index, name) === 'person')) return false;
  const text = page.texts[block] as string;
  return hasFirstName(text, start, page.words.sentence(block, start, end)[0]);
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
