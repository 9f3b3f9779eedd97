/** The publication date of the page being read. */
import { jsonLd } from './article-test.ts';

/**
 * `YYYY-MM-DD` as the publisher wrote it (its own time zone: that is the day the story bears), from
 * JSON-LD `datePublished`, `article:published_time`, the article's first `time[datetime]`, or the
 * URL; undefined where none of them says.
 */
export function findStoryDate(document: Document, url: string): string | undefined {
  return (
    first(jsonLd(document).map((data) => data['datePublished'])) ??
    first([document.querySelector('meta[property="article:published_time"]')?.getAttribute('content')]) ??
    first([document.querySelector('article time[datetime], main time[datetime]')?.getAttribute('datetime')]) ??
    fromUrl(url)
  );
}

function first(values: unknown[]): string | undefined {
  for (const value of values) {
    const day = typeof value === 'string' ? readDay(value) : undefined;
    if (day) return day;
  }
  return undefined;
}

function readDay(text: string): string | undefined {
  const parts = /^\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/u.exec(text);
  return parts ? valid(`${parts[1]}-${parts[2]}-${parts[3]}`) : undefined;
}

function fromUrl(url: string): string | undefined {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const parts = /\/(20\d{2})[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?=\D|$)/u.exec(path);
  return parts ? valid(`${parts[1]}-${parts[2]}-${parts[3]}`) : undefined;
}

/** A day of the calendar since newspapers went online, else nothing. */
function valid(day: string): string | undefined {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return undefined;
  return day >= '1990-01-01' && day < '2100-01-01' ? day : undefined;
}
