/** Texts with annotated mentions, and how a matcher's marks stand to them. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { judgeText } from '../../lib/matching/judge-text.ts';
import type { NameIndex } from '../../lib/pack/name-index.ts';

const Span = { start: v.number(), end: v.number(), surface: v.string() };
const DocumentSchema = v.object({
  id: v.string(),
  lang: v.string(),
  kind: v.optional(v.string(), 'news'),
  text: v.string(),
  mentions: v.array(v.object({ ...Span, entity: v.string(), type: v.optional(v.string(), '-') })),
  negatives: v.optional(v.array(v.object({ ...Span, reason: v.optional(v.string(), '') })), []),
});

export type GoldDocument = v.InferOutput<typeof DocumentSchema>;

/** One mark as the matcher made it; offsets in UTF-16 code units. */
export interface EvalMark {
  start: number;
  end: number;
  id: string;
  family?: string;
}

export type Outcome = 'right' | 'wrong' | 'missed' | 'not in pack' | 'unjudged';

/** One mark or one annotated mention with what became of it. */
export interface Judgement {
  outcome: Outcome;
  document: string;
  lang: string;
  type: string;
  isTrap: boolean;
  start: number;
  end: number;
  surface: string;
  /** What was wanted, or marked, or both. */
  note: string;
}

/** @throws {v.ValiError} where a line is no annotated document */
export function readGold(file: string): GoldDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(DocumentSchema, JSON.parse(line)));
}

/** Gold names to ids: lines of name, tab, ids parted by spaces or `-`. */
export function readGoldMap(file: string): Map<string, string[]> {
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Map(
    lines.flatMap((line): [string, string[]][] => {
      const [name = '', ids = ''] = line.split('\t');
      return name === '' || name.startsWith('#') ? [] : [[name, ids === '-' ? [] : ids.split(' ')]];
    }),
  );
}

/** What the pack knows: ids, each with its family. */
export type PackIds = ReadonlyMap<string, string | undefined>;

export function packIds({ entities }: NameIndex): PackIds {
  return new Map(entities.map(({ id, family }) => [id, family]));
}

/** The marks that a reader who has switched nothing off would see in a text. */
export function markText(index: NameIndex, text: string): EvalMark[] {
  return judgeText(index, text).flatMap(({ taken, start, end, entity }) => {
    const { id, family } = index.entities[entity] as NameIndex['entities'][number];
    return taken ? [{ start, end, id, ...(family !== undefined && { family }) }] : [];
  });
}

/** Holds the marks of one document against its annotations. A gold name that the map lacks is taken for an id. */
export function judgeDocument(
  document: GoldDocument,
  marks: readonly EvalMark[],
  map: ReadonlyMap<string, string[]>,
  pack: PackIds,
): Judgement[] {
  const { mentions, negatives } = document;
  const base = { document: document.id, lang: document.lang, isTrap: document.kind === 'trap' };
  const idsOf = (name: string) => map.get(name) ?? [name];
  const judged: Judgement[] = [];
  for (const mark of marks) {
    const touched = mentions.filter((mention) => overlaps(mention, mark));
    const surface = document.text.slice(mark.start, mark.end);
    const exact = touched.find(
      (mention) =>
        mention.start === mark.start && mention.end === mark.end && isMeant(idsOf(mention.entity), mark, pack),
    );
    if (exact) continue;
    const negative = negatives.find((item) => overlaps(item, mark));
    const wanted = touched[0];
    const outcome = wanted || negative ? 'wrong' : 'unjudged';
    const note = wanted
      ? `marked ${mark.id}; "${wanted.surface}" is ${wanted.entity}`
      : `marked ${mark.id}${negative ? `; ${negative.reason}` : ''}`;
    judged.push({ ...base, type: wanted?.type ?? '-', outcome, start: mark.start, end: mark.end, surface, note });
  }
  for (const mention of mentions) {
    const ids = idsOf(mention.entity);
    const right = marks.some(
      (mark) => mark.start === mention.start && mark.end === mention.end && isMeant(ids, mark, pack),
    );
    const inPack = ids.some((id) => pack.has(id));
    const outcome = right ? 'right' : inPack ? 'missed' : 'not in pack';
    judged.push({
      ...base,
      type: mention.type,
      outcome,
      start: mention.start,
      end: mention.end,
      surface: mention.surface,
      note: mention.entity,
    });
  }
  return judged;
}

const overlaps = (one: { start: number; end: number }, other: { start: number; end: number }) =>
  one.start < other.end && other.start < one.end;

/** By id, or by family in either direction: the card of a family speaks for its versions. */
function isMeant(ids: readonly string[], mark: EvalMark, pack: PackIds): boolean {
  return ids.some((id) => id === mark.id || id === mark.family || pack.get(id) === mark.id);
}

/** Counts and the measures made of them. */
export interface Score {
  right: number;
  wrong: number;
  missed: number;
  absent: number;
  trapErrors: number;
  unjudged: number;
  /** right / (right + wrong) */
  precision: number;
  /** right / (right + missed), of mentions whose entity is in the pack */
  recall: number;
  f1: number;
  /** Share of mentions whose entity is in the pack. */
  coverage: number;
}

export function score(judged: readonly Judgement[]): Score {
  const count = (outcome: Outcome) => judged.filter((item) => item.outcome === outcome).length;
  const [right, wrong, missed, absent] = [count('right'), count('wrong'), count('missed'), count('not in pack')];
  const precision = ratio(right, right + wrong);
  const recall = ratio(right, right + missed);
  return {
    right,
    wrong,
    missed,
    absent,
    trapErrors: judged.filter((item) => item.outcome === 'wrong' && item.isTrap).length,
    unjudged: count('unjudged'),
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    coverage: ratio(right + missed, right + missed + absent),
  };
}

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
