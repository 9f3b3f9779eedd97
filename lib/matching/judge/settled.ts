/** What has been settled on a page so far: the verdicts, and where each entity is named without doubt. */
import type { PageKnowledge } from './page-knowledge.ts';
import type { Sighting } from './sightings.ts';
import type { Verdict } from './verdict.ts';

export interface Settled extends Pick<PageKnowledge, 'sure' | 'sureEnds'> {
  verdictOn(sighting: Sighting): Verdict | undefined;
  /** Keeps a verdict; one that takes the name speaks for others from now on. Nothing is kept of none. */
  settle(sighting: Sighting, verdict: Verdict | undefined): void;
  /** Puts another verdict in the place of one that was taken. */
  revise(sighting: Sighting, verdict: Verdict): void;
}

export function createSettled(): Settled {
  const verdicts = new Map<Sighting, Verdict>();
  const sure = new Map<number, { all: Sighting[]; byBlock: Map<number, Sighting[]> }>();
  const sureEnds = new Set<string>();

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

  const forget = (sighting: Sighting, entity: number) => {
    const places = sure.get(entity);
    if (!places) return;
    places.all = places.all.filter((place) => place !== sighting);
    const inBlock = places.byBlock.get(sighting.block)?.filter((place) => place !== sighting) ?? [];
    if (inBlock.length > 0) places.byBlock.set(sighting.block, inBlock);
    else places.byBlock.delete(sighting.block);
    if (places.all.length === 0) sure.delete(entity);
  };

  return {
    sure,
    sureEnds,
    verdictOn: (sighting) => verdicts.get(sighting),
    settle,
    revise(sighting, verdict) {
      const before = verdicts.get(sighting);
      if (before) forget(sighting, before.entity);
      settle(sighting, verdict);
    },
  };
}
