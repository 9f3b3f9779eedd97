/** From what the scan found to what the judge decides on: names looked up, versions and legal forms taken in. */
import type { NameIndex } from '../pack/name-index.ts';
import type { Candidate } from './candidate.ts';
import { categoryOf } from './category.ts';
import { namesAt } from './rows.ts';
import { findTail, type Tail } from './tails.ts';

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
  for (const { start, end: core, row } of candidates) {
    if (start < done) continue;
    const names = namesAt(index, row, text.slice(start, core));
    const tail = findTail(index, text, core, names);
    const end = tail?.end ?? core;
    const category = categoryOf(index, names[0] as number);
    const [from, to] = category === 'person' ? withoutTitle(text, start, end) : withoutBrackets(text, start, end);
    while (
      category === 'government' &&
      sightings.length > 0 &&
      (sightings.at(-1) as Sighting).start >= withCountry(text, from, end)
    )
      sightings.pop();
    sightings.push({
      block,
      start: category === 'government' ? withCountry(text, from, end) : from,
      end: to,
      core: Math.min(core, to),
      names,
      ...(tail && { tail: tail.kind }),
    });
    done = end;
  }
  return sightings;
}

const TITLE_BEFORE =
  /^(?:(?:Former |US |U\.S\. )?(?:President|Vice President|Premier|Prime Minister|Chancellor|Chairman|Secretary|Senator|Governor|Minister|Mr|Mrs|Ms|Dr)\.?\s+)(?=[A-ZÀ-ÞА-Я])/u;
const TITLE_AFTER =
  /\s*(?:大統領|総統|主席|首相|総理|会長|社長|総書記|氏|总统|总理|總統|總理|대통령|총리|주석|회장|대표|장관|의원|CEO)$/u;

/** A title counts towards finding a person's name but is no part of it. */
function withoutTitle(text: string, start: number, end: number): [start: number, end: number] {
  const surface = text.slice(start, end);
  const before = TITLE_BEFORE.exec(surface)?.[0].length ?? 0;
  const after = TITLE_AFTER.exec(surface)?.[0].length ?? 0;
  return before + after < surface.length ? [start + before, end - after] : [start, end];
}

/** The brackets of a title count towards finding it but are no part of it. */
function withoutBrackets(text: string, start: number, end: number): [start: number, end: number] {
  return /^(?:《[^《》]+》|「[^「」]+」)$/u.test(text.slice(start, end)) ? [start + 1, end - 1] : [start, end];
}

const COUNTRY_BEFORE =
  /(?:^|[^A-Za-zÀ-ɏЀ-ӿ.])((?:U\.S\.|US|United States|U\.K\.|UK|Chinese|Japanese|Indian|Korean|South Korean|Canadian|British|French|German|Australian|Taiwanese|Russian|Israeli) )$/u;
const BODY =
  /(?:Department|Ministry|Commission|Cent(?:er|re)|Institute|Office|Agency|Administration|Bureau|Supreme Court)(?![A-Za-zÀ-ɏЀ-ӿ])/u;

/** Where the name of a public body begins, with the country that stands before it as part of it. */
function withCountry(text: string, start: number, end: number): number {
  if (!BODY.test(text.slice(start, end))) return start;
  return start - (COUNTRY_BEFORE.exec(text.slice(Math.max(0, start - 16), start))?.[1]?.length ?? 0);
}
