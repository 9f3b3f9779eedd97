/**
 * From candidates to mentions: each name's match policy is asked with the whole page in view.
 * Abstaining is right where a name stays doubtful.
 */
import type { NameIndex } from '../pack/name-index.ts';
import { MATCH_POLICIES } from '../pack/vocabulary.ts';
import type { Candidate } from './candidates.ts';
import { OTHER, unitClass } from './characters.ts';

/** One block of page text with the candidates found in it. */
export interface ScannedBlock {
  text: string;
  candidates: readonly Candidate[];
}

/** A stretch of a block that names an entity. */
export interface Mention {
  /** Index into the blocks. */
  block: number;
  /** UTF-16 code units into the block's text, end exclusive. */
  start: number;
  end: number;
  /** Index into the entities of the name index. */
  entity: number;
}

/** A candidate with the verdict on it. */
export interface Verdict extends Mention {
  taken: boolean;
  /** Why, in words for a person. */
  reason: string;
}

/** The mentions of a page, in the order of its blocks. */
export function decideMentions(index: NameIndex, blocks: readonly ScannedBlock[]): Mention[] {
  return judgeCandidates(index, blocks)
    .filter((verdict) => verdict.taken)
    .map(({ block, start, end, entity }) => ({ block, start, end, entity }));
}

/** As `decideMentions`, with the refused ones and the reason for each. */
export function judgeCandidates(index: NameIndex, blocks: readonly ScannedBlock[]): Verdict[] {
  const verdicts: Verdict[] = [];
  const introduced = new Set<number>();
  const pending: { verdict: Verdict; names: number[] }[] = [];
  blocks.forEach((block, number) => {
    for (const { start, end, entry } of block.candidates) {
      const names = range(index.entryStart[entry] as number, index.entryStart[entry + 1] as number);
      const verdict = judgeAlone(index, block.text, { block: number, start, end }, names);
      verdicts.push(verdict);
      if (verdict.taken) introduced.add(verdict.entity);
      else pending.push({ verdict, names });
    }
  });
  for (const { verdict, names } of pending) {
    const short = names.filter(
      (name) => policy(index, name) === 'short' && introduced.has(index.nameEntity[name] as number),
    );
    if (short.length === 0) continue;
    const owners = new Set(short.map((name) => index.nameEntity[name] as number));
    verdict.entity = index.nameEntity[short[0] as number] as number;
    verdict.taken = owners.size === 1;
    verdict.reason = verdict.taken
      ? 'short form; the full form stands on the page'
      : 'short form of several entities on the page';
  }
  return verdicts;
}

function judgeAlone(index: NameIndex, text: string, at: Omit<Mention, 'entity'>, names: number[]): Verdict {
  const verdict = (name: number, taken: boolean, reason: string): Verdict => ({
    ...at,
    entity: index.nameEntity[name] as number,
    taken,
    reason,
  });
  const first = names[0] as number;
  for (const name of names) {
    const rule = policy(index, name);
    if (rule === 'exact' || rule === 'any-case') return verdict(name, true, `${rule} name`);
    if (rule === 'context') {
      const clues = index.clues.get(name);
      const against = clues?.against.find((clue) => standsIn(text, clue));
      const speaks = clues?.for.find((clue) => standsIn(text, clue));
      if (against) return verdict(name, false, `context speaks against it: "${against}"`);
      if (speaks) return verdict(name, true, `context speaks for it: "${speaks}"`);
    }
  }
  return verdict(
    first,
    false,
    policy(index, first) === 'short' ? 'short form without its full form' : 'no clue in its block',
  );
}

function policy(index: NameIndex, name: number): string {
  return MATCH_POLICIES[index.namePolicy[name] as number] as string;
}

/** Whether a clue stands in a text as a whole word, in any case. */
function standsIn(text: string, clue: string): boolean {
  const haystack = text.toLowerCase();
  const needle = clue.toLowerCase();
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + 1)) {
    if (isEdge(haystack, at) && isEdge(haystack, at + needle.length)) return true;
  }
  return false;
}

function isEdge(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  const before = unitClass(text.charCodeAt(at - 1));
  const after = unitClass(text.charCodeAt(at));
  return before === OTHER || after === OTHER || before !== after || before > 1;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, offset) => from + offset);
