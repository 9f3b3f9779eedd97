/** The names of a pack's entities as the name index takes them: all spellings, each with its policy and clue words. */
import { isFamiliar } from './familiar.ts';
import type { IndexedEntity, IndexedName, IndexSource } from './index-source.ts';
import { nameEntries } from './names.ts';
import type { Entity } from './schema.ts';
import { spellingsOf } from './spellings.ts';
import { simplified } from './units.ts';
import type { MatchPolicy } from './vocabulary.ts';

/** The same spelling under two policies goes by the more careful one. */
const CARE = ['exact', 'any-case', 'short', 'context'] as const;

/** Entities, names and relations for `encodeNameIndex`. */
export function compileNames(entities: readonly Entity[]): Omit<IndexSource, 'phrases' | 'topics'> {
  const makers = new Set(
    entities.flatMap((entity) => (entity.category === 'company' ? nameEntries(entity).map((name) => name.text) : [])),
  );
  const taken = new Set(entities.flatMap((entity) => nameEntries(entity).map((name) => name.text)));
  return {
    entities: entities.map(toIndexed),
    names: entities.flatMap((entity, number) => namesOf(entity, number, taken, makers)),
    related: relatedPairs(entities),
  };
}

function toIndexed(entity: Entity): IndexedEntity {
  const { id, category, name, family } = entity;
  return { id, category, name, familiar: isFamiliar(entity), ...(family !== undefined && { family }) };
}

/** `taken`: texts that some entity lists; a rule does not give them to another. */
function namesOf(
  entity: Entity,
  number: number,
  taken: ReadonlySet<string>,
  makers: ReadonlySet<string>,
): IndexedName[] {
  const names = new Map<string, IndexedName>();
  const listed = nameEntries(entity).filter(
    (name) => name.match !== 'search' && !isDescription(name.text, entity) && !isMadeBy(name.text, entity, makers),
  );
  for (const name of listed) {
    const match = name.match as IndexedName['match'];
    // An article in small letters is no part of a name.
    add(names, {
      text: name.text.replace(/^the (?=[A-Z])/u, ''),
      entity: number,
      match,
      for: name.for ?? [],
      against: name.against ?? [],
    });
  }
  for (const name of listed) {
    for (const { text, near } of spellingsOf(name.text, entity.category, name.match)) {
      if (taken.has(text) || names.has(text)) continue;
      const match = name.match as IndexedName['match'];
      add(names, {
        text,
        entity: number,
        match,
        ...(near && { near }),
        for: name.for ?? [],
        against: name.against ?? [],
      });
    }
  }
  return foldNames([...names.values()]);
}

/**
 * A name in simplified and in traditional characters is one, unless it goes by another policy in each. One that is
 * listed in traditional characters alone is met only so: 資料中心 is a data centre, 资料中心 an archive.
 */
function foldNames(names: readonly IndexedName[]): IndexedName[] {
  return [...Map.groupBy(names, (name) => simplified(name.text)).values()].flatMap((alike) => {
    const inSimplified = joinNames(alike.filter((name) => simplified(name.text) === name.text));
    const inTraditional = joinNames(alike.filter((name) => simplified(name.text) !== name.text));
    if (!inTraditional) return inSimplified ?? [];
    if (!inSimplified) return { ...inTraditional, written: 'traditional' };
    if (inSimplified.match === inTraditional.match && inSimplified.near === inTraditional.near)
      return merge(inSimplified, inTraditional);
    return [
      { ...inSimplified, written: 'simplified' },
      { ...inTraditional, written: 'traditional' },
    ];
  });
}

const joinNames = (names: readonly IndexedName[]) => (names.length === 0 ? undefined : names.reduce(merge));

/** Common nouns that editors add to a name so that it cannot be mistaken: the noun is no part of it. */
const COMMON_NOUN =
  / (?:apps?|models?|chips?|chatbots?|GPUs?|processors?|assistant|server|servers|accelerators?|AI model)$/u;

/** The same in Chinese, Japanese and Korean, where the bare name is unmistakable: 昇腾芯片, CoWoS先进封装. */
const JOINED_NOUN =
  /(?<=.)(?:芯片|晶片|チップ| ?칩|处理器|處理器|プロセッサー?| ?프로세서|显卡|顯卡|(?:先进|先進)?(?:封装|封裝)|パッケージ| ?패키징|服务器|伺服器)$/u;

/** 英国《卫报》 is a country and a newspaper. */
const COUNTRY_OF_TITLE = /^\p{Script=Han}+(?=《[^《》]+》$)/u;

/**
 * Whether a listed name is more than a name: with a remark in brackets (Law on Artificial Intelligence
 * (Vietnam)), or with a common noun behind it or a country before it where the bare name is listed too.
 */
function isDescription(text: string, entity: Entity): boolean {
  if (/[(（][^()（）]+[)）]$/u.test(text)) return true;
  const isListed = (bare: string, isEnough: (match: MatchPolicy) => boolean) =>
    bare !== text && nameEntries(entity).some((name) => name.text === bare && isEnough(name.match));
  return (
    isListed(text.replace(COMMON_NOUN, ''), (match) => match !== 'search') ||
    isListed(text.replace(COUNTRY_OF_TITLE, ''), (match) => match !== 'search') ||
    isListed(text.replace(JOINED_NOUN, ''), (match) => match === 'exact')
  );
}

/** Maker and chip are two names, each with its card: Intel Xeon, Nvidia H20, Apple’s App Store. Where the chip's own name is listed, it is found by itself. */
function isMadeBy(text: string, entity: Entity, makers: ReadonlySet<string>): boolean {
  if (entity.category !== 'hardware') return false;
  const rests = nameEntries(entity).flatMap((name) =>
    name.match !== 'search' && name.text !== text && text.endsWith(name.text) ? [name.text] : [],
  );
  return rests.some((rest) => {
    const maker = text.slice(0, -rest.length).trimEnd();
    return makers.has(maker) ? entity.category === 'hardware' : /['’]s$/u.test(maker) && makers.has(maker.slice(0, -2));
  });
}

/** The same spelling in several languages is one name. */
function add(names: Map<string, IndexedName>, name: IndexedName): void {
  const known = names.get(name.text);
  names.set(name.text, known ? merge(known, name) : name);
}

/** One name with the clue words of both, by the more careful policy. */
function merge(one: IndexedName, other: IndexedName): IndexedName {
  return {
    ...one,
    match: CARE.indexOf(other.match) > CARE.indexOf(one.match) ? other.match : one.match,
    for: [...new Set([...one.for, ...other.for])],
    against: [...new Set([...one.against, ...other.against])],
  };
}

/** Each pair of related entities once, families with their members; relations to what does not ship are left out. */
function relatedPairs(entities: readonly Entity[]): [number, number][] {
  const numbers = new Map(entities.map((entity, number) => [entity.id, number]));
  const pairs = new Map<string, [number, number]>();
  entities.forEach((entity, one) => {
    for (const id of [...entity.related.map((related) => related.entity), entity.family]) {
      const other = id === undefined ? undefined : numbers.get(id);
      if (other !== undefined && other !== one)
        pairs.set(`${Math.min(one, other)} ${Math.max(one, other)}`, [one, other]);
    }
  });
  return [...pairs.values()];
}
