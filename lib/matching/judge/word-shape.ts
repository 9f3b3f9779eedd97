/** What the words beside a name say by their shape: whether it is part of a longer proper name (Ken Blackwell, Park Hopper). */
import { isNoFirstName } from './first-words.ts';
import { isFrench, isGerman } from './language.ts';

/** The word that ends right before `start`, with one space between; empty where there is none. */
export function wordBefore(text: string, start: number): string {
  return /([A-Za-zÀ-ɏЀ-ӿ'’.-]+) $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
}

/** The word that begins right behind `end`, with one space between. */
export function wordAfter(text: string, end: number): string {
  return /^ ([A-Za-zÀ-ɏЀ-ӿ][A-Za-zÀ-ɏЀ-ӿ'’-]*)/u.exec(text.slice(end, end + 30))?.[1] ?? '';
}

const isCapitalised = (word: string) => /^[A-ZÀ-ÞА-Я][a-zß-ÿа-я]/u.test(word);

/** In such a phrase the capitalised word is a place or a body: In Congress Altman said. */
const ADVERBIAL = /(?:^|[^A-Za-zÀ-ɏЀ-ӿ])(?:In|At|From|On|Near|Across|in|at|from|near|across) $/u;

/** Whether a first name, or a like word, stands before a name: Tom Watson, Jean-Claude. `sentence` is where its sentence begins. */
export function hasFirstName(text: string, start: number, sentence: number): boolean {
  if (/[A-Za-zÀ-ɏЀ-ӿ][-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start)))
    return /(?:^|[^A-Za-zÀ-ɏЀ-ӿ])[A-ZÀ-ÞА-Я][a-zß-ÿа-я]+[-‐‑]$/u.test(text.slice(Math.max(0, start - 20), start));
  const word = wordBefore(text, start);
  const at = start - word.length - 1;
  if (/['’]s$/u.test(word)) return false;
  if (/^[A-ZÀ-ÞА-Я]\.$/u.test(word)) return !(word === 'M.' && isFrench(text.slice(Math.max(0, at - 80), start + 80)));
  if (!isCapitalised(word) || /[.]$/u.test(word)) return false;
  if (isNoFirstName(word, text.slice(sentence, at).trim() === '') || isGermanNoun(text, at, start)) return false;
  return !ADVERBIAL.test(text.slice(Math.max(0, at - 8), at));
}

/** German has its articles before nouns and hardly ever before first names: der Chatbot Claude, das Pariser Start-up Mistral. */
const ARTICLE =
  /(?:^|[^A-Za-zÀ-ɏ])(?:[Dd](?:er|ie|as|em|en|es)|[Ee]ine?[mnrs]?|[Ii]m|[Vv]om|[Zz]u[mr]|[Bb]eim|[Aa]m|(?:[Ss]ein|[Ii]hr|[Uu]nser)e?[mnrs]?|[Dd]iese[mnrs]?)(?: [a-zß-ÿ-]+[mnrse]| [A-ZÄÖÜ][a-zß-ÿ]+er){0,2} $/u;

/** Whether the capitalised word at `at`, before a name at `start`, is a common noun of a German text. */
function isGermanNoun(text: string, at: number, start: number): boolean {
  return ARTICLE.test(text.slice(Math.max(0, at - 60), at)) && isGerman(text.slice(Math.max(0, at - 80), start + 80));
}

/** Whether a capitalised word follows that may be a surname or the rest of a longer name: Kimi Räikkönen. */
export function hasSurname(text: string, end: number): boolean {
  const word = wordAfter(text, end);
  return isCapitalised(word) && !isNoFirstName(word);
}

/** Small words that a headline in title case may leave in small letters. */
const SMALL =
  /^(?:with|from|over|into|onto|upon|amid|after|than|that|when|about|under|between|against|through|during)$/u;

/** Words that no headline in title case leaves in small letters, however many names a sentence has. */
const LARGE = /(?:^|[^A-Za-zÀ-ɏ])(?:has|have|had|was|were|been|its|his|her|their|he|she|they|said|who)(?![A-Za-zÀ-ɏ])/u;

/** A headline in title case says nothing by its capitals. */
export function isTitleCase(sentence: string): boolean {
  if (LARGE.test(sentence)) return false;
  const words = (sentence.match(/[A-Za-zÀ-ɏЀ-ӿ][A-Za-zÀ-ɏЀ-ӿ'’-]{3,}/gu) ?? []).filter((word) => !SMALL.test(word));
  const capitals = words.filter((word) => /^[A-ZÀ-ÞА-Я]|^[a-z][A-Z]/u.test(word)).length;
  return words.length >= 3 && capitals / words.length > 0.8;
}

/** Whether a hyphen joins the name to a common noun: Meta-analysis. Participles leave the name a name: ChatGPT-powered. */
export function isPrefix(text: string, end: number): boolean {
  const word = /^[-‐‑]([a-zß-ÿа-я]+)/u.exec(text.slice(end, end + 30))?.[1];
  return (
    word !== undefined &&
    !/(?:ed|based|owned|led|like|style|made|run|built|backed|era|wide|only|friendly|class|level|driven|grown|basiert[a-zß-ÿа-я]*|gestützt[a-zß-ÿа-я]*)$/u.test(
      word,
    )
  );
}

const SOURCE_BEFORE =
  /(?:told|tells|according to|reported by|via|interview with|seen by|obtained by|cited by|quoted by|published (?:in|by)|writing in) (?:the |The )?$/u;
const SOURCE_AFTER = /^ (?:reported|reports|first reported|wrote|revealed|quoted|cited|has learned)(?![A-Za-zÀ-ɏЀ-ӿ])/u;

/** WASHINGTON, July 14 (AP) — at the beginning of a block; Sydney (AFP) - too. */
const DATELINE = /^\s*(?:\p{Lu}[\p{L}.'’-]*,? |\d{1,2},? |de |la |del ){1,8}\($/u;

/** Whether a publication is named as a source: (Reuters), told the BBC, according to Time, NPR reported. */
export function isAttribution(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 24);
  if (/(?:^|[.?!…。！？"”’»)）])\s*[(（][^()（）]{0,30}$/u.test(before) && /^(?:\s?[)）]|,| via | and )/u.test(after))
    return true;
  if (DATELINE.test(text.slice(0, start)) && /^\)\s*[—–-]/u.test(after)) return true;
  return SOURCE_BEFORE.test(before) || SOURCE_AFTER.test(after);
}
