import type { JSX } from 'preact';
import type { Stretch } from '../lib/knowledge/search-emphasis.ts';

/** A text with some of its stretches set off; stretches come in order and do not overlap. */
export function Emphasis({ text, stretches }: { text: string; stretches: readonly Stretch[] }): JSX.Element {
  const parts: (string | JSX.Element)[] = [];
  let at = 0;
  for (const [start, end] of stretches) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
