/**
 * From candidates to mentions: each name's match policy is asked with the whole page in view. First what is
 * certain, then names that need context (twice, since each one found speaks for others), then short forms.
 * Abstaining is right where a name stays doubtful.
 */
import { type NameIndex, NEAR } from '../pack/name-index.ts';
import { MATCH_POLICIES, type MatchPolicy } from '../pack/vocabulary.ts';
import type { Candidate } from './candidate.ts';
import { categoryOf } from './category.ts';
import { isCountry } from './countries.ts';
import { isForeignBody } from './foreign-body.ts';
import { isPartOfName, type NamePlace } from './longer-name.ts';
import { otherMeaning } from './meanings.ts';
import { createPageText } from './page-text.ts';
import { ENOUGH, findClues, type PageKnowledge, sum } from './score.ts';
import { decideShort, NO_FULL_FORM } from './shorts.ts';
import { findSightings, type Sighting } from './sightings.ts';
import { isPartOfUnspaced } from './unspaced-name.ts';
import type { Mention, Verdict } from './verdict.ts';

/** One block of page text with the candidates found in it. */
export interface ScannedBlock {
  text: string;
  candidates: readonly Candidate[];
}

/** The mentions of a page, in the order of its blocks. Yields between names, so that the caller can stop for breath. */
export function* decideMentions(index: NameIndex, blocks: readonly ScannedBlock[]): Generator<void, Mention[]> {
  const verdicts = yield* judgeSteps(index, blocks);
  return verdicts
    .filter((verdict) => verdict.taken)
    .map(({ block, start, end, entity }) => ({ block, start, end, entity }));
}

/** As `decideMentions`, with the refused ones and the reason for each. */
export function judgeCandidates(index: NameIndex, blocks: readonly ScannedBlock[]): Verdict[] {
  const steps = judgeSteps(index, blocks);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

function* judgeSteps(index: NameIndex, blocks: readonly ScannedBlock[]): Generator<void, Verdict[]> {
  const sightings = blocks.flatMap(({ text, candidates }, block) => findSightings(index, text, block, candidates));
  const texts = blocks.map((block) => block.text);
  const sure = new Map<number, { all: Sighting[]; byBlock: Map<number, Sighting[]> }>();
  const sureEnds = new Set<string>();
  const page: PageKnowledge = { index, texts, words: createPageText(texts), sure, sureEnds, meanings: new Map() };
  const verdicts = new Map<Sighting, Verdict>();
  const settle = (sighting: Sighting, verdict: Verdict | undefined) => {
    if (!verdict) return;
    verdicts.set(sighting, verdict);
    if (!verdict.taken) return;
    sureEnds.add(`${sighting.block} ${sighting.end}`);
    const places = sure.get(verdict.entity) ?? { all: [], byBlock: new Map<number, Sighting[]>() };
    sure.set(verdict.entity, places);
    places.all.push(sighting);
    const inBlock = places.byBlock.get(sighting.block);
    if (inBlock) inBlock.push(sighting);
    else places.byBlock.set(sighting.block, [sighting]);
  };
  const cut = new Set<Sighting>();
  const unsettle = (sighting: Sighting, verdict: Verdict) => {
    const before = verdicts.get(sighting) as Verdict;
    const places = sure.get(before.entity);
    if (places) {
      places.all = places.all.filter((place) => place !== sighting);
      const inBlock = places.byBlock.get(sighting.block)?.filter((place) => place !== sighting) ?? [];
      if (inBlock.length > 0) places.byBlock.set(sighting.block, inBlock);
      else places.byBlock.delete(sighting.block);
      if (places.all.length === 0) sure.delete(before.entity);
    }
    settle(sighting, verdict);
  };
  for (const [at, sighting] of sightings.entries()) {
    const isCut = isCutFromWords(index, texts, sighting, sightings[at - 1]);
    if (isCut) cut.add(sighting);
    settle(
      sighting,
      isCut ? refuse(index, sighting) : judgeCertain(page, sighting, sightings[at - 1], sightings[at + 1]),
    );
    yield;
  }
  // What the first round finds may speak for what it left; a third round would find no more than chains of guesses.
  for (const round of [1, 2]) {
    const open = sightings.filter(
      (sighting) => !cut.has(sighting) && !verdicts.get(sighting)?.taken && isOpen(index, sighting),
    );
    const judged: [Sighting, Verdict][] = [];
    for (const sighting of open) {
      judged.push([sighting, judgeContext(page, sighting)]);
      yield;
    }
    for (const [sighting, verdict] of judged) if (verdict.taken || round === 2) settle(sighting, verdict);
  }
  for (const sighting of sightings) {
    const other = verdicts.get(sighting)?.taken && judgeMeaning(page, sighting);
    if (other) unsettle(sighting, other);
  }
  // A second time, since one that is vouched for where it stands is the full form of others.
  for (const round of [1, 2]) {
    for (const sighting of sightings) {
      if (cut.has(sighting)) continue;
      const before = verdicts.get(sighting);
      if (before?.taken || (round === 2 && before?.reason !== NO_FULL_FORM)) continue;
      settle(sighting, decideShort(page, sighting) ?? before);
      yield;
    }
  }
  return sightings.flatMap((sighting) => verdicts.get(sighting) ?? []);
}

/** Whether the letters of all names spelled so belong to words beside them. */
function isCutFromWords(
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

function refuse(index: NameIndex, { block, start, end, names }: Sighting): Verdict {
  const entity = index.nameEntity[names[0] as number] as number;
  return { block, start, end, entity, taken: false, reason: 'its letters are part of other words', clues: [] };
}

/** The policy by which a name counts here. */
function policyOf(index: NameIndex, name: number): MatchPolicy | 'near' {
  const code = index.namePolicy[name] as number;
  return (code & NEAR) !== 0 ? 'near' : (MATCH_POLICIES[code] as MatchPolicy);
}

function judgeCertain(
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
      leads: next?.block === block && next.start - end <= 1,
    };
    const entity = index.nameEntity[name] as number;
    const category = categoryOf(index, name);
    const doubt = isPartOfName({ ...place, isCountry: isCountry(index.entities[entity]?.id) }, category)
      ? 'part of a longer name'
      : category === 'government' && isForeignBody(index, entity, text, start, end)
        ? 'a body of another country'
        : isShouted(text.slice(start, end), place)
          ? 'a word in capitals'
          : undefined;
    return { block, start, end, entity, taken: doubt === undefined, reason: doubt ?? `${policy} name`, clues: [] };
  }
  return undefined;
}

/** Acronyms that are words when all around is in capitals: CONTACT US, UN HOMME. */
function isShouted(surface: string, { text, start, end, sentence }: Omit<NamePlace, 'isCountry'>): boolean {
  if (!/^(?:US|UN|EU)$/u.test(surface)) return false;
  if (/^ \p{Lu}{2,} \p{Lu}{2,}/u.test(text.slice(end, end + 40))) return true;
  if (/\p{Lu}{2,} \p{Lu}{2,} $/u.test(text.slice(Math.max(0, start - 40), start))) return true;
  const words = text.slice(...sentence());
  // Scripts without letter case (\p{Lo}) write acronyms among words of their own.
  return !/[\p{Ll}\p{Lo}]/u.test(words) && /\p{Lu}{2}/u.test(words.replace(surface, ''));
}

/** A name that was taken and that the page itself explains to mean something else. */
function judgeMeaning(page: PageKnowledge, { block, start, end, core, names }: Sighting): Verdict | undefined {
  const meaning = otherMeaning(page, (page.texts[block] as string).slice(start, core), names);
  if (meaning === undefined) return undefined;
  if (meaning === 'other') {
    const reason = 'the page says that it is short for something else';
    return {
      block,
      start,
      end,
      entity: page.index.nameEntity[names[0] as number] as number,
      taken: false,
      reason,
      clues: [],
    };
  }
  return { block, start, end, entity: meaning, taken: true, reason: 'short form that the page explains', clues: [] };
}

const isWeighed = (policy: string) => policy === 'context' || policy === 'near';
const isOpen = (index: NameIndex, { names }: Sighting) => names.some((name) => isWeighed(policyOf(index, name)));

/** Weighs a name that needs context; of several entities the one that the page speaks for clearly. */
function judgeContext(page: PageKnowledge, sighting: Sighting): Verdict {
  const { block, start, end, names } = sighting;
  const weighed = names
    .filter((name) => isWeighed(policyOf(page.index, name)))
    .map((name) => {
      const clues = findClues(page, sighting, name);
      return { entity: page.index.nameEntity[name] as number, clues, score: sum(clues) };
    })
    .sort((a, b) => b.score - a.score);
  const [best] = weighed as [(typeof weighed)[number]];
  const rival = weighed.find(
    ({ entity, score }) => entity !== best.entity && score >= ENOUGH && score > best.score - CLEAR,
  );
  const taken = best.score >= ENOUGH && !rival;
  return { block, start, end, ...best, taken, reason: contextReason(best.score, rival !== undefined) };
}

/** By so many points one entity must lead over another of the same name. */
const CLEAR = 0.5;

function contextReason(score: number, hasRival: boolean): string {
  if (hasRival) return 'the page speaks for several entities of this name';
  return score >= ENOUGH ? 'the page speaks for it' : 'too little speaks for it';
}
