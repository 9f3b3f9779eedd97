/**
 * An unmistakable name may still be part of a longer name that the pack does not have: Microsoft Bing, Team
 * USA, the Supreme Court of the United States. Marking the part would cut the whole, so it stays unmarked.
 */
import type { Category } from '../../pack/vocabulary.ts';
import { hasBodyBefore } from './body-before.ts';
import { isNoFirstName } from './first-words.ts';
import { isBody } from './foreign-body.ts';
import { isEnglish, isGerman } from './language.ts';
import type { NamePlace } from './name-place.ts';
import { endsRomanceName } from './romance-name.ts';
import { hasFirstName, isTitleCase, wordAfter } from './word-shape.ts';

/** Bodies that are named after their country: the country's name begins or ends theirs. */
const BODY =
  'Departments?|Ministry|Commission|Administration|Agency|Bureau|Authority|Supreme Court|Court of Appeals|Postal Service|Patent Office|Academy|Chamber|Corps|Foundation|Institute|Association|Council|Center|Centre|Airways|Airlines|Police';
const TITLE = 'President|Vice|Prime|Minister|Premier|Secretary|Chancellor|Senator|Ambassador|Chairman|Director|Judge';
const WORD = `(?!(?:${TITLE})(?![A-Za-z]))[A-ZÀ-ÞА-Я][A-Za-zÀ-ɏЀ-ӿ-]+`;
/** Small words join capitalised ones and begin none: the US and the European Commission are two. */
const BODY_AFTER = new RegExp(
  `^ (?:${WORD},?(?: (?:(?:of|for|on|in|to)(?: the)?|and|&))? ){0,6}?(?:${BODY})(?![A-Za-zÀ-ɏЀ-ӿ])`,
  'u',
);
const BODY_BEFORE =
  /(?:Administration|Court|Bank|Front|League|Movement|Army|Ministry|Academy|Commission|University|Council|Party|Association|Institute|Federation|Academy of Sciences|Republic|Voice|Tour|Chamber of Commerce) (?:of|for) (?:the )?$|(?:Gerichtshof|Gerichtshofs|Bundesgericht) der $/u;
const PREFIXED =
  /(?:^|[^A-Za-zÀ-ɏЀ-ӿ])(?:Team|Air|Miss|Visit|Radio|Royal|Emirates|Mister|Northern|Southern|Eastern|Western|North|South|East|West|Upper|Lower|Forza|United) $/u;
/** Capitalised words that leave the country behind them the one that is meant. */
const ERA = /(?:^|[^A-Za-zÀ-ɏЀ-ӿ])(?:Nazi|Communist|Red|Mainland|Roman|Imperial|Soviet|Fascist|Tsarist|Greater) $/u;
/** A document that is called after who made it: the OECD Recommendation on AI, in a heading too. */
const DOCUMENT_AFTER =
  /^(?: [A-Z][A-Za-z-]*){0,2} (?:Recommendation|Resolution|Principles|Declaration|Convention|Charter|Guidelines|Treaty)(?![A-Za-z])/u;
/** L'US Créteil: where America takes another name, US is a sports club. */
const CLUB = /(?:^|[^A-Za-zÀ-ɏЀ-ӿ])(?:[Ll]|[Dd]ell|[Aa]ll)['’]$/u;
/** The number of a road: US 31, U.S. 101 north. */
const ROAD = /^[ -]\d{1,3}(?:$|[.;)]|,(?!\d)| (?:north|south|east|west|in|near|at|and|between|exit)(?![a-z]))/u;
/** Trade Minister, Foreign Secretary: an office behind a country's name. */
const OFFICE =
  /^(?: [A-Z][a-z]+){0,3} (?:Minister|Secretary|President|Premier|Chancellor|Ambassador|Representative)(?![a-z])/u;
/** Adjectives that are joined to a name by a hyphen and leave it a name. */
const JOINED =
  /(?:^|[^A-Za-zÀ-ɏЀ-ӿ])(?:Sino|Anglo|Franco|Russo|Indo|Euro|Ex|Pro|Anti|Non|Pre|Post|Mid|All|Trans|Inter|Cross)[-‐‑–]$/u;
const WORD_AND_HYPHEN = /(?:^|[^A-Za-zÀ-ɏЀ-ӿ0-9])[A-ZÀ-ÞА-Я][A-Za-zÀ-ɏЀ-ӿ0-9]*[-‐‑]$/u;

/** Words that follow a company's name with a capital and begin no product of it. */
const ROLES = new Set(
  'Chief Chairman Chairwoman Chair President Founder Founders Director Vice Executive Executives Spokesperson Spokesman Spokeswoman Secretary Minister Premier Senator Professor Engineer Researcher Researchers Scientist Analyst Investor Investors Shares Stock Wants Says Said Will Would Has Is And Or The A An In On At To For From With By Of As But If When While After Before Since January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Announces Announced Launches Launched Unveils Releases Released Plans Faces Agrees Buys Sues Also Has Its Their His Ambassador Envoy Official Officials Head Boss Peacekeepers'.split(
    ' ',
  ),
);

/** Whether the name is part of a longer one. */
export function isPartOfName(place: NamePlace, category: Category | undefined): boolean {
  const { text, start, end } = place;
  const before = text.slice(Math.max(0, start - 40), start);
  // A common noun stays itself behind a hyphen: KI-Sprachmodelle.
  if (category === 'concept') return false;
  if (!place.follows && WORD_AND_HYPHEN.test(before) && !JOINED.test(before)) return true;
  if (category === 'government') {
    if (PREFIXED.test(before) || isOfBody(text, start)) return true;
    if (/^U\.?S\.?$/u.test(text.slice(start, end)) && (CLUB.test(before) || ROAD.test(text.slice(end, end + 14))))
      return true;
    if (isBody(text.slice(start, end))) return false;
    if (BODY_AFTER.test(text.slice(end, end + 90))) return true;
    return place.isCountry && (isInProperName(place) || endsRomanceName(place));
  }
  if (category === 'person') return isLongerPerson(place);
  if (category === 'organisation' && DOCUMENT_AFTER.test(text.slice(end, end + 60))) return true;
  if (category === 'company' || category === 'organisation') return isProductOf(place);
  return false;
}

/** Whether a body stands before a country that is named after it: the Bank of Korea. */
export const isOfBody = (text: string, start: number): boolean =>
  BODY_BEFORE.test(text.slice(Math.max(0, start - 40), start)) || hasBodyBefore(text, start);

/** Country and a capitalised word behind it, or one before it within a sentence: China Mobile, Forza Italia. */
function isInProperName({ text, start, end, sentence, follows, leads }: NamePlace): boolean {
  const [from, to] = sentence();
  const words = text.slice(from, to);
  if (isTitleCase(words) || !isEnglish(text.slice(Math.max(0, start - 150), end + 150))) return false;
  const after = wordAfter(text, end);
  // US and United Kingdom stand as adjectives before any name: the United Kingdom Labour Party.
  const isAdjective = /^(?:[A-Z.]+|United .+)$/u.test(text.slice(start, end));
  if (!leads && !isAdjective && /^[A-ZÀ-Þ][a-zß-ÿ]{2,}$/u.test(after) && !ROLES.has(after) && !isNoFirstName(after))
    return !OFFICE.test(text.slice(end, end + 60));
  const before = text.slice(Math.max(0, start - 40), start);
  const isFirst = /^[^A-Za-zÀ-ɏЀ-ӿ]*[A-Za-zÀ-ɏЀ-ӿ'’.-]+ (?:the )?$/u.test(text.slice(from, start));
  // A full stop before it ends a sentence more often than it shortens a first name: a probe of X. Britain said so.
  return !follows && !isFirst && !/\. $/u.test(before) && !ERA.test(before) && hasFirstName(text, start, from);
}

/** A common noun with capitals where none are due, and another such word beside it: Meta's Superintelligence Labs, Vantage Data Centers. */
export function isTitleOfOther({ text, start, end, sentence, follows, leads }: Omit<NamePlace, 'isCountry'>): boolean {
  if (!/^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*$/u.test(text.slice(start, end))) return false;
  const [from, to] = sentence();
  const begins = !leads && isNameWord(wordAfter(text, end));
  const isSecond = /^[^A-Za-zÀ-ɏЀ-ӿ]*[A-Za-zÀ-ɏЀ-ӿ'’.-]+ $/u.test(text.slice(from, start));
  const ends = !follows && !isSecond && text.charAt(start - 1) === ' ' && hasFirstName(text, start, from);
  if (!begins && !ends) return false;
  return !isTitleCase(text.slice(from, to)) && isEnglish(text.slice(Math.max(0, start - 150), end + 150));
}

/** Whether a word with a capital goes on with the name before it. */
const isNameWord = (word: string) => /^[A-ZÀ-Þ][a-zß-ÿ]{2,}$/u.test(word) && !ROLES.has(word) && !isNoFirstName(word);

/** Participles leave the name before a hyphen a name: Elon Musk-Backed. */
const SECOND_SURNAME = /^[-‐‑][A-ZÀ-Þ][a-zß-ÿ]+(?<!ed|led|like|style|run|built|era|only|friendly)(?![A-Za-zÀ-ɏ])/u;

/** A name that goes on, as its bearer or as what is called after him: Lisa Su Anderson, Lisa Su-Anderson, Steve Jobs Theater. */
function isLongerPerson({ text, start, end, sentence, leads }: NamePlace): boolean {
  const goesOn =
    isNameWord(wordAfter(text, end)) ||
    (/ /u.test(text.slice(start, end)) && SECOND_SURNAME.test(text.slice(end, end + 30)));
  if (leads || !goesOn) return false;
  return !isTitleCase(text.slice(...sentence())) && isEnglish(text.slice(Math.max(0, start - 150), end + 150));
}

/** Company and a capitalised word behind it: its product or division. */
function isProductOf({ text, end, sentence, leads }: NamePlace): boolean {
  const word = wordAfter(text, end);
  if (leads || !/^[A-ZÀ-ÞА-Я][a-zß-ÿа-я]{2,}$/u.test(word) || ROLES.has(word)) return false;
  const words = text.slice(...sentence());
  return !isTitleCase(words) && !isGerman(words);
}
