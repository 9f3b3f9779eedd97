/** From what the scan found to what the judge decides on: names looked up, versions and legal forms taken in. */
import type { NameIndex } from '../../pack/name-index.ts';
import type { Category } from '../../pack/vocabulary.ts';
import type { Candidate } from '../scan/candidate.ts';
import { findCandidates } from '../scan/candidates.ts';
import { categoryOf } from '../scan/category.ts';
import { isGenitive } from '../scan/name-end.ts';
import { namesAt } from '../scan/rows.ts';
import { findTail, type Tail } from '../scan/tails.ts';
import { isBody, isForeignBody } from './foreign-body.ts';
import { isGerman } from './language.ts';

/** One stretch of a block that spells a name. */
export interface Sighting {
  /** Index into the blocks. */
  block: number;
  /** UTF-16 code units into the block's text, end exclusive. */
  start: number;
  end: number;
  /** Where the spelling ends and its tail begins. */
  core: number;
  tail?: Tail['kind'];
  /** The names spelled so. */
  names: readonly number[];
}

/** The sightings of one block, in order; a candidate that lies in the tail of the one before is part of it. */
export function findSightings(
  index: NameIndex,
  text: string,
  block: number,
  candidates: readonly Candidate[],
): Sighting[] {
  const sightings: Sighting[] = [];
  let done = 0;
  for (const candidate of candidates.flatMap((found) => withoutOwner(index, text, found))) {
    const { end: core, row } = candidate;
    if (candidate.start < done || (isGenitive(text, core) && !isGerman(text))) continue;
    const spelled = namesAt(index, row, text.slice(candidate.start, core));
    const category = categoryOf(index, spelled[0] as number);
    const full = category === 'person' ? withFirstName(index, text, candidate.start, core) : undefined;
    const names = full?.names ?? spelled;
    const start = full?.start ?? candidate.start;
    const tail = findTail(index, text, core, names);
    const end = tail?.end ?? core;
    const trim = full ? whole : category === 'person' ? withoutTitle : withoutBrackets;
    const [from, to] = trim(text, start, end);
    const begin =
      category === 'government'
        ? withCountry(index, text, from, end, names)
        : category === 'model'
          ? withBaseModel(index, text, from, sightings.at(-1))
          : from;
    while (sightings.length > 0 && (sightings.at(-1) as Sighting).start >= begin) sightings.pop();
    sightings.push({
      block,
      start: begin,
      end: to,
      core: Math.min(core, to),
      names,
      ...(tail && { tail: tail.kind }),
    });
    done = end;
  }
  return sightings;
}

/** Apple's App Store is two names, even where the pack knows them as one: the owner's and its own. */
function withoutOwner(index: NameIndex, text: string, candidate: Candidate): Candidate[] {
  const { start, end, row } = candidate;
  const owner = /^(.+?)['’]s /u.exec(text.slice(start, end));
  if (!owner) return [candidate];
  const [found, ...others] = findCandidates(index, owner[1] as string);
  const isWhole = found?.start === 0 && found.end === owner[1]?.length && others.length === 0;
  const category = isWhole ? categoryOf(index, index.rowNames[found.row] as number) : undefined;
  if (!isWhole || !category || !OWNERS.has(category)) return [candidate];
  return [
    { start, end: start + found.end, row: found.row },
    { start: start + owner[0].length, end, row },
  ];
}

const OWNERS: ReadonlySet<Category> = new Set(['company', 'organisation', 'government', 'person']);

/** Vladimir V. Putin is Vladimir Putin: the names of the full form, and where it begins. */
function withFirstName(
  index: NameIndex,
  text: string,
  start: number,
  end: number,
): { start: number; names: number[] } | undefined {
  const before = /([A-ZÀ-Þ][A-Za-zÀ-ɏ-]+) (?:[A-ZÀ-Þ]\. ?){1,2}$/u.exec(text.slice(Math.max(0, start - 30), start));
  if (!before) return undefined;
  const full = `${before[1]} ${text.slice(start, end)}`;
  const [found] = findCandidates(index, full);
  if (found?.start !== 0 || found.end !== full.length) return undefined;
  return { start: start - before[0].length, names: namesAt(index, found.row, full) };
}

/** Llama-3.1-Nemotron is one model, named after the one that it was made from. */
function withBaseModel(index: NameIndex, text: string, start: number, before: Sighting | undefined): number {
  const isBase =
    before?.end === start - 1 &&
    /\d[A-Za-z]?$/u.test(text.slice(before.start, before.end)) &&
    /[-‐‑]/u.test(text.charAt(before.end)) &&
    categoryOf(index, before.names[0] as number) === 'model';
  return isBase ? before.start : start;
}

const TITLE_BEFORE =
  /^(?:(?:Former |US |U\.S\. )?(?:President|Vice President|Premier|Prime Minister|Chancellor|Chairman|Secretary|Senator|Governor|Minister|Judge|Crown Prince|Mr|Mrs|Ms|Dr)\.?\s+)(?=[A-ZÀ-ÞА-Я])/u;
const TITLE_AFTER =
  /\s*(?:大統領|総統|主席|首相|総理|会長|社長|総書記|氏|总统|总理|總統|總理|대통령|총리|주석|회장|대표|장관|의원|CEO)$/u;

/** A title counts towards finding a person's name but is no part of it. */
function withoutTitle(text: string, start: number, end: number): [start: number, end: number] {
  const surface = text.slice(start, end);
  const before = TITLE_BEFORE.exec(surface)?.[0].length ?? 0;
  const after = TITLE_AFTER.exec(surface)?.[0].length ?? 0;
  return before + after < surface.length ? [start + before, end - after] : [start, end];
}

const whole = (_: string, start: number, end: number): [start: number, end: number] => [start, end];

/** The brackets of a title count towards finding it but are no part of it. */
function withoutBrackets(text: string, start: number, end: number): [start: number, end: number] {
  return /^(?:《[^《》]+》|「[^「」]+」)$/u.test(text.slice(start, end)) ? [start + 1, end - 1] : [start, end];
}

const COUNTRY_BEFORE =
  /(?:^|[^A-Za-zÀ-ɏЀ-ӿ.])((?:U\.S\.|US|United States|U\.K\.|UK|Chinese|Japanese|Indian|Korean|South Korean|Canadian|British|French|German|Australian|Taiwanese|Russian|Israeli) )$/u;

/** Where the name of a public body begins, with the country that stands before it as part of it. */
function withCountry(index: NameIndex, text: string, start: number, end: number, names: readonly number[]): number {
  if (!isBody(text.slice(start, end))) return start;
  if (isForeignBody(index, index.nameEntity[names[0] as number] as number, text, start, end)) return start;
  return start - (COUNTRY_BEFORE.exec(text.slice(Math.max(0, start - 16), start))?.[1]?.length ?? 0);
}
