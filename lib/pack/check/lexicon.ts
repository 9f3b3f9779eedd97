/** What a language knows by itself, whoever keeps it: the check asks, and never holds the lists. */
export interface Lexicon {
  /** Whether a word, in lower case, is a common one of English. */
  isCommonWord(word: string): boolean;
  /** Longer phrases of the language in which these words stand, case as written. */
  phrasesAround(words: string): string[];
}
