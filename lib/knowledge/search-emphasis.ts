/** Which part of a name the query speaks of, for the eye. */
import { foldForSearch } from './search-fold.ts';

/** Start and end (exclusive) in the original text, UTF-16 code units. */
export type Stretch = [start: number, end: number];

/** Letters that a word and a misspelt one begin with in common, at the least, to be shown as the same. */
const COMMON = 2;

/**
 * The stretches of `name` that the words of a query stand for, in order, without overlap: a part that is
 * written as typed, else the beginning that a misspelt word has in common with a word of the name.
 */
export function emphasise(name: string, query: string): Stretch[] {
  const folded = foldForSearch(name);
  const wanted = foldForSearch(query).text;
  if (wanted === '') return [];
  const whole = find(folded.text, wanted);
  const parts = wanted.split(' ').map((word) => find(folded.text, word) ?? common(folded.text, word));
  const stretches = (whole ? [whole] : parts.filter((part) => part !== undefined))
    .map(([start, end]): Stretch => [folded.from[start] as number, folded.from[end] as number])
    .sort((a, b) => a[0] - b[0]);
  return stretches
    .filter(([start], at) => at === 0 || start >= (stretches[at - 1] as Stretch)[1])
    .map((s) => trim(name, s));
}

/** A stretch ends with its last letter, not with the space before the next word. */
function trim(name: string, [start, end]: Stretch): Stretch {
  return [start, start + name.slice(start, end).trimEnd().length];
}

/** Where a text stands, at the beginning of a word before anywhere else. */
function find(text: string, wanted: string): Stretch | undefined {
  const atWord = ` ${text}`.indexOf(` ${wanted}`);
  const at = atWord === -1 ? text.indexOf(wanted) : atWord;
  return at === -1 ? undefined : [at, at + wanted.length];
}

function common(text: string, wanted: string): Stretch | undefined {
  let best: Stretch | undefined;
  for (const { index, 0: word } of text.matchAll(/\S+/gu)) {
    let length = 0;
    while (length < word.length && word[length] === wanted[length]) length++;
    if (length >= COMMON && length > (best ? best[1] - best[0] : 0)) best = [index, index + length];
  }
  return best;
}
