/** The reading of one page from text to marks, kept current. */
import type { Mention } from '../matching/judge/verdict.ts';
import type { NameIndex } from '../pack/name-index.ts';
import type { PageSettings } from '../settings/settings.ts';
import { testArticle } from './article-test.ts';
import { makeMark, makeMarks, visibleMentions } from './make-marks.ts';
import type { Mark } from './mark.ts';
import { countMentions, listEntities, type PageEntity, type PageReport } from './page-report.ts';
import { createPainter, writesLightOnDark } from './painter.ts';
import { createScanner } from './scanner.ts';
import type { Slicer } from './slices.ts';
import { findStoryDate } from './story-date.ts';
import { measureScan, type Timings } from './timings.ts';

/** One page's reading. */
export interface PageReading {
  readonly storyDate: string | undefined;
  /** What is painted, in document order. */
  readonly marks: readonly Mark[];
  /** Every entity that stands on the page, marked or not, in order of first appearance. */
  list(): PageEntity[];
  /** The first mention of an entity, painted or not. */
  firstMention(id: string): Mark | undefined;
  /** Paints by other settings from now on, without reading anew. */
  apply(settings: PageSettings, signal: AbortSignal): Promise<void>;
  /** Reads the whole page and paints. */
  scan(signal: AbortSignal): Promise<void>;
  /** Reads what changed and paints anew. */
  follow(dirty: readonly Element[], signal: AbortSignal): Promise<void>;
  /** What stands on the page; `measure` adds timings of the parts. */
  report(measure: boolean): Omit<PageReport, 'errors'> & Partial<Timings>;
  clear(): void;
}

/** Nothing is painted before `apply` has said how. */
export function createPageReading(document: Document, index: NameIndex, slicer: Slicer): PageReading {
  const scanner = createScanner(document, index);
  const painter = createPainter();
  let mentions: Mention[] = [];
  let storyDate = slicer.task(() => findStoryDate(document, document.URL));
  let url = document.URL;
  let dark = false;
  /** The page has turned into one that is no story. */
  let left = false;
  let coldMs: number | undefined;
  let settings: PageSettings | undefined;

  /** From what was found to what is painted, in steps: asking for styles may make the page compute them first. */
  function* present(): Generator<void, void> {
    dark = scanner.root !== null && writesLightOnDark(scanner.root);
    yield;
    const found = left ? [] : yield* scanner.mentions();
    yield;
    mentions = visibleMentions(found, scanner.blocks);
    yield;
    const marks = settings ? makeMarks(mentions, scanner.blocks, index, settings) : [];
    if (sameMarks(marks, painter.marks)) painter.restore();
    else painter.paint(marks, dark);
  }

  return {
    get storyDate() {
      return storyDate;
    },
    get marks() {
      return painter.marks;
    },
    list: () => listEntities(mentions, index, painter.marks),
    firstMention(id) {
      const mention = mentions.find(({ entity }) => index.entities[entity]?.id === id);
      return mention && (painter.marks.find((mark) => mark.entity === id) ?? makeMark(mention, scanner.blocks, index));
    },
    async apply(next, signal) {
      settings = next;
      await slicer.run(present(), signal);
    },
    async scan(signal) {
      const before = slicer.log.total;
      await slicer.run(scanner.scanAll(), signal);
      await slicer.run(present(), signal);
      coldMs ??= slicer.log.total - before;
    },
    async follow(dirty, signal) {
      if (url !== document.URL) {
        left = pathOf(document.URL) !== pathOf(url) && !testArticle(document, pathOf(document.URL)).article;
        url = document.URL;
        storyDate = findStoryDate(document, url);
      }
      await slicer.run(scanner.rescan(dirty), signal);
      await slicer.run(present(), signal);
    },
    report(measure) {
      const { root, blocks } = scanner;
      const surfaces = mentions.map((mention) => ({
        surface: blocks[mention.block]?.text.slice(mention.start, mention.end) ?? '',
        entity: index.entities[mention.entity]?.id ?? '',
      }));
      const { count, longest, total } = slicer.log;
      const report = {
        ...(storyDate !== undefined && { storyDate }),
        mentions: countMentions(surfaces),
        marked: countMentions(painter.marks),
        gate: testArticle(document, pathOf(document.URL)),
        slices: { count, longest, ms: total },
        coldMs: coldMs ?? 0,
      };
      if (!measure || !root) return report;
      const marks = painter.marks;
      const timings = measureScan(root, index, marks, dark);
      painter.paint(marks, dark);
      return { ...report, ...timings };
    },
    clear: () => painter.clear(),
  };
}

const pathOf = (url: string): string => new URL(url).pathname;

/** Marks over the same stretches of the same nodes need no new paint; an open card keeps its mark. */
function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return (
    a.length === b.length &&
    a.every((mark, at) => {
      const other = b[at] as Mark;
      return (
        mark.entity === other.entity &&
        mark.surface === other.surface &&
        mark.segments.every(
          ({ node, start }, part) => other.segments[part]?.node === node && other.segments[part].start === start,
        )
      );
    })
  );
}
