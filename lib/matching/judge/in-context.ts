/** Names that need context: what speaks for them is weighed. */
import { ENOUGH, sum } from './clue.ts';
import type { PageKnowledge } from './page-knowledge.ts';
import { isWeighed } from './policies.ts';
import { findClues } from './score.ts';
import type { Sighting } from './sightings.ts';
import type { Verdict } from './verdict.ts';

/** Weighs a name that needs context; of several entities the one that the page speaks for clearly. */
export function judgeContext(page: PageKnowledge, sighting: Sighting): Verdict {
  const { block, start, end, names } = sighting;
  const weighed = names
    .filter((name) => isWeighed(page.index, name))
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
