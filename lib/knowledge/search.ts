/**
 * The search box: exact and prefix hits first (Fuse puts them among the others), then Fuse over the names,
 * then over the summaries where the names gave too few. Pure; the command `lookup` and the popup share it.
 */
import Fuse, { type FuseResult, type IFuseOptions } from 'fuse.js';
import type { Category } from '../pack/vocabulary.ts';
import { NAMES_KEY, type SearchData, type SearchEntry } from './search-data.ts';
import { emphasise, type Stretch } from './search-emphasis.ts';
import { foldForSearch } from './search-fold.ts';
import {
  isLongEnough,
  lengthApart,
  type PreparedQuery,
  prepareQuery,
  type Rank,
  rankName,
  TIERS,
  type Tier,
  unnamedShare,
} from './search-rank.ts';

/** One entity that was found. */
export interface SearchHit {
  id: string;
  category: Category;
  /** Display name. */
  name: string;
  /** Stretches of the display name that the query speaks of. */
  emphasis: Stretch[];
  /** The name that was meant, where it is another than the display name. */
  alias?: { text: string; emphasis: Stretch[] };
  entry: SearchEntry;
  /** 0 (the name as written) to 1, lower is better. */
  score: number;
}

/** The search over one pack. */
export interface Search {
  /** Entities that a query finds, at most `limit`, best first. */
  find(query: string, limit: number): SearchHit[];
  /** Does beforehand what only a misspelt query needs; for an idle moment. */
  warm(): void;
}

/** With fewer hits than this, misspellings and what is said of entities are asked too. */
const FEW = 5;
/** A longer query is cut: nobody types it, and Fuse's time grows with it. UTF-16 code units. */
const LONGEST_QUERY = 80;

/** Words in any order, each may be misspelt by the given share of its letters. */
const words = (threshold: number, tokenMatch: 'all' | 'any'): IFuseOptions<SearchEntry> => ({
  useTokenSearch: true,
  tokenMatch,
  threshold,
  ignoreLocation: true,
  includeScore: true,
  includeMatches: true,
});
const NAME_SLIPS = 0.3;
const ABOUT_SLIPS = 0.15;

interface Found extends Rank {
  entry: number;
  /** Which of the entry's names. */
  name: number;
}

export function createSearch(data: SearchData): Search {
  const { entries } = data;
  const folded = data.names.records.map((record) => [record.$?.[0]].flat().map((name) => name?.v ?? ''));
  const index = Fuse.parseIndex<SearchEntry>(data.names as Parameters<typeof Fuse.parseIndex<SearchEntry>>[0]);
  const byName = (options: IFuseOptions<SearchEntry>) => new Fuse(entries, { ...options, keys: [NAMES_KEY] }, index);
  const allWords = lazily(() => byName(words(NAME_SLIPS, 'all')));
  const someWords = lazily(() => byName(words(NAME_SLIPS, 'any')));
  const about = lazily(
    () => new Fuse(entries, { ...words(ABOUT_SLIPS, 'all'), keys: [{ name: 'about', getFn: everything }] }),
  );

  const byRank = (query: PreparedQuery): Found[] => {
    return folded.flatMap((names, entry) => {
      let best: Found | undefined;
      names.forEach((text, name) => {
        const rank = rankName(text, query);
        if (rank && (!best || compare(rank, best) < 0)) best = { ...rank, entry, name };
      });
      return best ? [best] : [];
    });
  };

  /** Names that differ by few letters, the nearest first. */
  const misspelt = (query: PreparedQuery, taken: Set<number>): Found[] =>
    fresh(allWords().search(query.text), taken).map(({ refIndex: entry, matches }) => {
      const names = folded[entry] as string[];
      const [nearest = { name: 0, within: 0.99 }] = (matches ?? [])
        .map(({ refIndex: name = 0 }) => ({ name, within: distance(names[name] ?? '', query) }))
        .sort((a, b) => a.within - b.within || a.name - b.name);
      return { tier: 'fuzzy', entry, ...nearest };
    });
  /** What is said of an entity; one whose own names hold most of the words is the one that was meant. */
  const described = (
    tier: Tier,
    results: FuseResult<SearchEntry>[],
    query: PreparedQuery,
    taken: Set<number>,
  ): Found[] =>
    fresh(results.filter(isAbout), taken).map(({ refIndex, score = 1 }) => {
      const unnamed = unnamedShare(folded[refIndex] as string[], query);
      return { tier, within: 0.8 * unnamed + 0.19 * Math.min(1, score), entry: refIndex, name: 0 };
    });

  return {
    find(typed, limit) {
      const text = foldForSearch(typed.slice(0, LONGEST_QUERY)).text;
      if (text === '') return [];
      const query = prepareQuery(text);
      const found = byRank(query);
      const taken = new Set(found.map((hit) => hit.entry));
      const isNamed = found.some((hit) => hit.tier === 'exact' || hit.tier === 'prefix');
      // One or two letters are a beginning, never a misspelling.
      if (isLongEnough(query.compact)) {
        if (!isNamed && found.length < FEW) found.push(...misspelt(query, taken));
        if (found.length < FEW) found.push(...described('about', about().search(text), query, taken));
        if (found.length === 0) found.push(...described('some-words', someWords().search(text), query, taken));
      }
      // Equal hits stay in the order of the pack, so that a result never jumps.
      return found
        .sort((a, b) => compare(a, b) || Math.min(a.name, 1) - Math.min(b.name, 1) || a.entry - b.entry)
        .slice(0, limit)
        .map((hit) => toHit(hit, entries[hit.entry] as SearchEntry, typed));
    },
    warm() {
      allWords();
      about();
    },
  };
}

/** Share of letters that are wrong, then how much more the name says than the query. 0 to 1. */
function distance(name: string, query: PreparedQuery): number {
  const options = { threshold: NAME_SLIPS, ignoreLocation: true };
  const wrong = query.words.reduce((sum, word) => sum + Math.min(NAME_SLIPS, Fuse.match(word, name, options).score), 0);
  return Math.min(0.99, (0.6 * wrong) / (NAME_SLIPS * query.words.length) + 0.39 * lengthApart(name, query));
}

/** What an entity is related to may complete a query, but does not alone make it the answer. */
function isAbout({ item, matches }: FuseResult<SearchEntry>): boolean {
  const own = item.names.length + Object.keys(item.summary).length;
  return matches?.some(({ refIndex = 0 }) => refIndex < own) ?? false;
}

/** Results that are not among the hits yet; counts them in. */
function fresh(results: FuseResult<SearchEntry>[], taken: Set<number>): FuseResult<SearchEntry>[] {
  return results.filter(({ refIndex }) => !taken.has(refIndex) && taken.add(refIndex));
}

function toHit({ tier, within, name: at }: Found, entry: SearchEntry, typed: string): SearchHit {
  const [name = entry.id] = entry.names;
  const alias = entry.names[at];
  const isOther = at > 0 && alias !== undefined;
  return {
    id: entry.id,
    category: entry.category,
    name,
    emphasis: isOther ? [] : emphasise(name, typed),
    ...(isOther && { alias: { text: alias, emphasis: emphasise(alias, typed) } }),
    entry,
    score: (TIERS.indexOf(tier) + within) / TIERS.length,
  };
}

const compare = (a: Rank, b: Rank): number => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || a.within - b.within;

const everything = ({ names, summary, related }: SearchEntry): string[] =>
  [...names, ...Object.values(summary), ...related].map((text) => foldForSearch(text).text);

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
