/**
 * How well a query names an entity, before any fuzziness: the whole name, its beginning, the beginnings of
 * its words in any order, a part of it, or a slip of two neighbouring letters. Texts are folded.
 */

/** Best first; the fuzzy tiers follow these. */
export const TIERS = ['exact', 'prefix', 'words', 'part', 'swapped', 'fuzzy', 'about', 'some-words'] as const;
export type Tier = (typeof TIERS)[number];

/** A hit: its tier, and within it how far off (0 to 1, lower is better). */
export interface Rank {
  tier: Tier;
  within: number;
}

/** Fewer letters than this stand in the middle of too many words. UTF-16 code units. */
const SHORTEST_PART = 3;
/** A slip in fewer letters than this could mean anything. */
const SHORTEST_SLIP = 3;

/** A query made ready to be held against many names. */
export interface PreparedQuery {
  text: string;
  words: string[];
  compact: string;
  /** The query's words with one pair of neighbouring letters exchanged, each variant once. */
  slips: string[][];
}

/** @param text folded query, not empty */
export function prepareQuery(text: string): PreparedQuery {
  const words = text.split(' ');
  const slips = words.flatMap((word, at) => swaps(word).map((slip) => words.with(at, slip)));
  return { text, words, compact: text.replaceAll(' ', ''), slips };
}

/** Rank of one folded name, or undefined where only a fuzzy search could bring them together. */
export function rankName(name: string, query: PreparedQuery): Rank | undefined {
  const compact = name.replaceAll(' ', '');
  const rest = (covered: number) => Math.min(0.99, Math.max(0, 1 - covered / compact.length));
  if (compact === query.compact) return { tier: 'exact', within: name === query.text ? 0 : 0.5 };
  const words = name.split(' ');
  if (name.startsWith(query.text) || isJoined(words, query.compact)) {
    return { tier: 'prefix', within: rest(query.compact.length) };
  }
  if (allBegin(query.words, words)) return { tier: 'words', within: rest(query.compact.length) };
  if (isLongEnough(query.compact) && query.words.every((word) => name.includes(word))) {
    return { tier: 'part', within: rest(query.compact.length) };
  }
  if (query.slips.some((slip) => allBegin(slip, words))) return { tier: 'swapped', within: rest(query.compact.length) };
  return undefined;
}

/**
 * How far off a name is that a fuzzy search has brought up: by its length against the query's, since whatever
 * got this far differs by few letters, and the shortest name that does is the one that was meant.
 */
export function lengthApart(name: string, query: PreparedQuery): number {
  const { length } = name.replaceAll(' ', '');
  return Math.abs(length - query.compact.length) / Math.max(length, query.compact.length);
}

/** Share of the query's words that begin no word of any of the names. */
export function unnamedShare(names: readonly string[], query: PreparedQuery): number {
  const words = names.flatMap((name) => name.split(' '));
  const unnamed = query.words.filter((word) => !words.some((candidate) => candidate.startsWith(word)));
  return unnamed.length / query.words.length;
}

/** Whether the first words of a name, written as one, are the query: "gpt4o" for GPT-4o mini. */
function isJoined(words: readonly string[], compact: string): boolean {
  let joined = '';
  for (const word of words) {
    joined += word;
    if (joined.length >= compact.length) return joined === compact;
  }
  return false;
}

/** Whether a text says enough to look for it within names; scripts without spaces say much in two characters. */
export function isLongEnough(text: string): boolean {
  return text.length >= SHORTEST_PART || (text.length >= 2 && /[^\p{Script=Latin}\p{N}]/u.test(text));
}

/** Whether each wanted word begins a word of its own. */
function allBegin(wanted: readonly string[], words: readonly string[]): boolean {
  const free = [...words];
  return wanted.every((word) => {
    const at = free.findIndex((candidate) => candidate.startsWith(word));
    if (at === -1) return false;
    free.splice(at, 1);
    return true;
  });
}

function swaps(word: string): string[] {
  if (word.length < SHORTEST_SLIP) return [];
  const variants = new Set<string>();
  for (let at = 0; at + 1 < word.length; at++) {
    variants.add(word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));
  }
  variants.delete(word);
  return [...variants];
}
