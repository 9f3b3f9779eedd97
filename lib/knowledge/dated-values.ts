/** Which values of a property a story of a given day should show, and how each is dated. */
import { firstDay, lastBefore } from '../pack/dates.ts';
import type { Fact } from '../pack/schema.ts';
import type { ValueNote } from './card-view.ts';

/** A fact with the note that the card puts beside it. */
export interface DatedFact {
  fact: Fact;
  note?: ValueNote;
}

/** Whether a fact holds on a day. Validity is [from, until); what has no `from` always held. */
export function holdsOn(fact: Fact, day: string): boolean {
  return (
    (fact.from === undefined || firstDay(fact.from) <= day) && (fact.until === undefined || day < firstDay(fact.until))
  );
}

/** The first day for which the sources of a fact speak, `YYYY-MM-DD`; undefined where its value does not age. */
export type SpokenFor = (fact: Fact) => string | undefined;
const NEVER_AGES: SpokenFor = () => undefined;

/**
 * The values of one property, at most one of which holds at a time.
 * @param facts all facts of the property
 * @param storyDate `YYYY-MM-DD`, or undefined where the page does not say
 * @param spokenFor the first day for which the sources of a fact speak, where its value ages
 */
export function resolveSingle(
  facts: Fact[],
  storyDate: string | undefined,
  spokenFor: SpokenFor = NEVER_AGES,
): DatedFact[] {
  const last = facts.find((fact) => fact.until === undefined) ?? facts.find((fact) => holdsOn(fact, fact.checked));
  const ages = facts.length > 1 || facts.some((fact) => fact.from !== undefined || fact.until !== undefined);
  if (storyDate === undefined) {
    return last ? [{ fact: last, ...(ages && { note: { kind: 'as-of', date: last.checked } }) }] : endedOnly(facts);
  }
  const turn = periodOfChange(facts, storyDate, last);
  if (turn) return turn;
  const then = facts.find((fact) => holdsOn(fact, storyDate));
  // A value that came back is no change to a reader, whatever lay between.
  if (then && last && isSameValue(then, last) && then !== last && storyDate < last.checked) return [{ fact: then }];
  if (then && then === last) {
    if (isOfLater(then, storyDate, spokenFor)) return [{ fact: then, note: { kind: 'as-of', date: then.checked } }];
    const older = ages && then.checked < storyDate;
    return [{ fact: then, ...(older && { note: { kind: 'checked-before', date: then.checked } }) }];
  }
  if (then && last && storyDate < last.checked) {
    return [
      { fact: then, note: { kind: 'in-story', date: storyDate } },
      { fact: last, note: { kind: 'as-of', date: last.checked } },
    ];
  }
  if (then) {
    const ended = then.until !== undefined;
    return [{ fact: then, ...(ended && { note: { kind: 'until', date: then.until as string } }) }];
  }
  if (last) return [{ fact: last, ...(last.from !== undefined && { note: { kind: 'from', date: last.from } }) }];
  return endedOnly(facts.filter((fact) => fact.until !== undefined && firstDay(fact.until) <= storyDate));
}

/** The values of a property of which several may hold: those of the story's day, then what came later. */
export function resolveMany(
  facts: Fact[],
  storyDate: string | undefined,
  spokenFor: SpokenFor = NEVER_AGES,
): DatedFact[] {
  const live = facts.filter(
    (fact) =>
      fact.until === undefined ||
      (storyDate !== undefined && (holdsOn(fact, storyDate) || endsAround(fact.until, storyDate))),
  );
  const comesLater = ({ from }: Fact) => from !== undefined && storyDate !== undefined && firstDay(from) > storyDate;
  return [...live.filter((fact) => !comesLater(fact)), ...live.filter(comesLater)].map((fact) => {
    if (comesLater(fact)) return { fact, note: { kind: 'from', date: fact.from as string } };
    if (fact.until !== undefined) return { fact, note: { kind: 'until', date: fact.until } };
    const isLater = storyDate !== undefined && isOfLater(fact, storyDate, spokenFor);
    return isLater ? { fact, note: { kind: 'as-of', date: fact.checked } } : { fact };
  });
}

/**
 * The values of a property that counts what happened in a period: the last period that was over on the story's day,
 * and the newest that is known, each told with its period.
 */
export function resolvePeriods(facts: Fact[], storyDate: string | undefined): DatedFact[] {
  const inOrder = [...facts].sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
  const newest = inOrder.at(-1);
  const then = inOrder.findLast((fact) => storyDate !== undefined && endOf(fact) <= storyDate);
  return [...new Set([then ?? newest, newest])].flatMap((fact) => (fact ? [{ fact, ...periodNote(fact) }] : []));
}

/** The first day behind the period that a fact counts; where it has no end, the period is the year or month of its beginning. */
function endOf({ from = '', until }: Fact): string {
  // Behind all of its days: `~` comes after all that stands in a date.
  return until === undefined ? `${from}~` : firstDay(until);
}

function periodNote({ from, until }: Fact): { note?: ValueNote } {
  if (from === undefined) return {};
  const last = until === undefined ? from : lastBefore(until);
  return { note: { kind: 'for', date: from, ...(last > from && { last }) } };
}

/** Whether an end known to the month or year alone falls into that of the story. */
function endsAround(until: string, storyDate: string): boolean {
  return until.length < storyDate.length && storyDate.startsWith(until);
}

/** Whether nobody knows since when a value has held, and its sources are all younger than the story. */
function isOfLater(fact: Fact, storyDate: string, spokenFor: SpokenFor): boolean {
  const first = fact.from === undefined && fact.until === undefined ? spokenFor(fact) : undefined;
  return first !== undefined && storyDate < first;
}

/**
 * A change known to the month or year alone, in a story of that month or year: whether it came before or after the
 * story nobody can say, so both values are told with it.
 */
function periodOfChange(facts: Fact[], storyDate: string, last: Fact | undefined): DatedFact[] | undefined {
  for (const period of [storyDate.slice(0, 7), storyDate.slice(0, 4)]) {
    const before = facts.find((fact) => fact.until === period && fact.from !== period);
    const after = facts.find((fact) => fact.from === period);
    if (!before || !after || isSameValue(before, after)) continue;
    return [
      { fact: before, note: { kind: 'until', date: period } },
      { fact: after, note: { kind: 'from', date: period } },
      ...(last && last !== after ? [{ fact: last, note: { kind: 'as-of' as const, date: last.checked } }] : []),
    ];
  }
  return undefined;
}

function isSameValue(first: Fact, second: Fact): boolean {
  return JSON.stringify(first.value) === JSON.stringify(second.value);
}

/** The last value of a property that has none any more. */
function endedOnly(facts: Fact[]): DatedFact[] {
  const latest = facts.reduce<Fact | undefined>(
    (best, fact) => (!best || firstDay(fact.until ?? '9999') > firstDay(best.until ?? '9999') ? fact : best),
    undefined,
  );
  return latest?.until === undefined ? [] : [{ fact: latest, note: { kind: 'until', date: latest.until } }];
}
