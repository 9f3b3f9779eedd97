/** The page as the judge asks for words in it: by sentence, by block, as a whole. Lower case, typographic dress off. */
import { HANGUL, isJoined, isUnspaced, kindOf, simplified } from '../../pack/units.ts';
import { endsKoreanName } from '../scan/korean.ts';

/** How near to a name something stands. */
export type Nearness = 'sentence' | 'block' | 'page';

export interface PageText {
  /** How near to a place in a block a clue stands, if it does; the place itself does not count. */
  nearest(clue: string, at: { block: number; start: number; end: number }): Nearness | undefined;
  /** Where the sentence around a place begins and ends. UTF-16 code units into the block. */
  sentence(block: number, start: number, end: number): [start: number, end: number];
  /** How many of these words a block has, without the stretch from `start` to `end`. */
  countWords(words: readonly string[], block: number): number;
}

/** Blocks' texts as they stand on the page. */
export function createPageText(texts: readonly string[]): PageText {
  const plain = texts.map(() => undefined as string | undefined);
  const blocksOf = new Map<string, Set<number>>();
  const textOf = (block: number): string => (plain[block] ??= plainClue(texts[block] as string));

  /** The blocks that have a clue; looked for once a page. */
  const holders = (clue: string): Set<number> => {
    let found = blocksOf.get(clue);
    if (!found) {
      found = new Set();
      for (let block = 0; block < texts.length; block++)
        if (standsIn(textOf(block), clue, -1, -1, texts[block] as string)) found.add(block);
      blocksOf.set(clue, found);
    }
    return found;
  };

  const sentence = (block: number, start: number, end: number): [number, number] =>
    sentenceAround(texts[block] as string, start, end);

  return {
    sentence,
    nearest(clue, { block, start, end }) {
      const wanted = plainClue(clue);
      const blocks = holders(wanted);
      if (blocks.has(block)) {
        const text = textOf(block);
        const written = texts[block] as string;
        const [from, to] = sentence(block, start, end);
        if (standsIn(text.slice(from, to), wanted, start - from, end - from, written.slice(from, to)))
          return 'sentence';
        if (standsIn(text, wanted, start, end, written)) return 'block';
      }
      return blocks.size > (blocks.has(block) ? 1 : 0) ? 'page' : undefined;
    },
    countWords(words, block) {
      return words.reduce((count, word) => count + (holders(word).has(block) ? 1 : 0), 0);
    },
  };
}

/**
 * A clue, or a text that is searched for clues: lower case, quotes straight, hyphens as spaces, Chinese in
 * simplified characters. The length stays.
 */
export function plainClue(text: string): string {
  return simplified(text)
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/[\s\-\u2010-\u2013]/gu, ' ');
}

/**
 * Whether a clue stands in a text as a whole word, other than within the stretch from `start` to `end`.
 * @param text the plain text, lower case
 * @param written the same as it stands on the page
 */
function standsIn(text: string, clue: string, start: number, end: number, written: string): boolean {
  for (let at = text.indexOf(clue); at !== -1; at = text.indexOf(clue, at + 1)) {
    const stop = at + clue.length;
    if (at < end && stop > start && !(at < start || stop > end)) continue;
    if (isWhole(text, at, stop) && !(clue.length === 2 && isSmallWord(written.slice(at, stop)))) return true;
  }
  return false;
}

/** AI is what a text of the field says; ai is a word in Italian (ai sindaci), French (j’ai) and Portuguese. */
const isSmallWord = (word: string) => /^[A-Za-z][a-z]$/u.test(word) && !NAMES_OF_TWO.has(word);
/** Surnames and the like that are clues. */
const NAMES_OF_TWO: ReadonlySet<string> = new Set(['Ek', 'Oz', 'Xi']);

function isWhole(text: string, start: number, end: number): boolean {
  return isEdge(text, start) && (isEdge(text, end) || isHangulEnd(text, start, end) || isPlural(text, end));
}

function isEdge(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const before = kindOf(text.charCodeAt(at - 1));
  const after = kindOf(text.charCodeAt(at));
  return !isJoined(before, after) || isUnspaced(before) || isUnspaced(after);
}

/** Particles and nouns are joined to a Korean word: its beginning is enough, but a short one may begin another (중국, 중국집). */
const isHangulEnd = (text: string, start: number, end: number) =>
  kindOf(text.charCodeAt(end)) === HANGUL && (end - start > SHORT_HANGUL || endsKoreanName(text, end, false));
const SHORT_HANGUL = 2;
const isPlural = (text: string, end: number) => text.charAt(end) === 's' && isEdge(text, end + 1);

const SENTENCE_END = /[.!?…]["'”’)\]]*\s+(?=["'“‘([]?[A-ZÀ-ÞА-Я])|[。！？]|\n\s*\n|\n(?=\s*[-•*])/gu;
/** After these a full stop ends no sentence. */
const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|St|Inc|Corp|Co|Ltd|vs|v|No|Jr|Sr|U\.S|U\.K|U\.N|E\.U|a\.m|p\.m)|\b[A-ZÀ-ÞА-Я])\.$/u;

/** No sentence is looked for further away. UTF-16 code units. */
const REACH = 1_000;

function sentenceAround(block: string, start: number, end: number): [number, number] {
  const shift = Math.max(0, start - REACH);
  const text = block.slice(shift, end + REACH);
  let from = shift;
  SENTENCE_END.lastIndex = 0;
  for (let match = SENTENCE_END.exec(text); match; match = SENTENCE_END.exec(text)) {
    const place = shift + match.index;
    const stop = place + match[0].length;
    if (match[0].startsWith('.') && ABBREVIATION.test(block.slice(Math.max(0, place - 6), place + 1))) continue;
    if (place >= end) return [from, stop];
    if (stop <= start) from = stop;
  }
  return [from, shift + text.length];
}
