/**
 * From candidates to mentions: each name's match policy is asked with the whole page in view. First what is
 * certain, then names that need context (twice, since each one found speaks for others), then short forms.
 * Abstaining is right where a name stays doubtful.
 */
import type { NameIndex } from '../../pack/name-index.ts';
import type { Candidate } from '../scan/candidate.ts';
import { isCutFromWords, judgeCertain, refuseCut } from './certain.ts';
import { judgeContext } from './in-context.ts';
import { judgeMeaning } from './meanings.ts';
import type { PageKnowledge } from './page-knowledge.ts';
import { createPageText, plainClue } from './page-text.ts';
import { isOpen } from './policies.ts';
import { createSettled } from './settled.ts';
import { decideShort, NO_FULL_FORM } from './shorts.ts';
import { findSightings, type Sighting } from './sightings.ts';
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
  const settled = createSettled();
  const { sure, sureEnds, verdictOn, settle, revise } = settled;
  const open = new Map(
    sightings
      .filter((sighting) => isOpen(index, sighting))
      .map(({ block, start, end, names }) => [
        plainClue((texts[block] as string).slice(start, end)),
        names.map((name) => index.nameEntity[name] as number),
      ]),
  );
  const page: PageKnowledge = { index, texts, words: createPageText(texts), sure, sureEnds, open, meanings: new Map() };
  const cut = new Set<Sighting>();
  for (const [at, sighting] of sightings.entries()) {
    if (isCutFromWords(index, texts, sighting, sightings[at - 1])) {
      cut.add(sighting);
      settle(sighting, refuseCut(index, sighting));
    } else settle(sighting, judgeCertain(page, sighting, sightings[at - 1], sightings[at + 1]));
    yield;
  }
  // What the first round finds may speak for what it left; a third round would find no more than chains of guesses.
  for (const round of [1, 2]) {
    const judged: [Sighting, Verdict][] = [];
    for (const sighting of sightings) {
      if (cut.has(sighting) || verdictOn(sighting)?.taken || !isOpen(index, sighting)) continue;
      judged.push([sighting, judgeContext(page, sighting)]);
      yield;
    }
    for (const [sighting, verdict] of judged) if (verdict.taken || round === 2) settle(sighting, verdict);
  }
  for (const sighting of sightings) {
    const other = verdictOn(sighting)?.taken && judgeMeaning(page, sighting);
    if (other) revise(sighting, other);
  }
  // A second time, since one that is vouched for where it stands is the full form of others.
  for (const round of [1, 2]) {
    for (const sighting of sightings) {
      if (cut.has(sighting)) continue;
      const before = verdictOn(sighting);
      if (before?.taken || (round === 2 && before?.reason !== NO_FULL_FORM)) continue;
      settle(sighting, decideShort(page, sighting) ?? before);
      yield;
    }
  }
  return sightings.flatMap((sighting) => verdictOn(sighting) ?? []);
}
