/** Proper names that end in a country's, in French, Spanish, Italian and Portuguese. */
import { OF } from './body-before.ts';
import { isRomance } from './language.ts';
import type { NamePlace } from './name-place.ts';
import { isTitleCase } from './word-shape.ts';

/** Whoever speaks for the whole country, and the points of the compass. */
const COUNTRY_ITSELF = new Set(
  'Gobierno Governo Gouvernement Estado Etat État Stato Congreso Congresso Senado Parlamento Ejército Exército Norte Sur Sul Sud Nord Este Leste Oeste Est Ouest Ovest Constitución Constituição Costituzione'.split(
    ' ',
  ),
);
const OFFICE =
  /(?:[Mm]inist(?:re|ro|ra)|[Pp]r[eé]sident[aei]?|[Ss]ecr[eé]tari[oa]|[Ss]ecr[eé]taire|[Cc]ancill?er|[Cc]hanceler|[Cc]hancelier|[Ee]m(?:bajador|baixador)a?|[Aa]mbassad(?:eur|ore)|[Rr]ey|[Rr]ei|[Rr]oi)(?![a-z])[^.,;:()]{0,40}$/u;
const NOUN_BEFORE = new RegExp(`(?:^|[^A-Za-zÀ-ɏ'’-])([A-ZÀ-Þ][a-zß-ÿ]{2,}) (?:${OF})?$`, 'u');

/** Whether a country is the end of a longer proper name: Copa do Brasil, Telecom Italia; not in la Nvidia de China. */
export function endsRomanceName({ text, start, end, sentence, follows, previousEnd }: NamePlace): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const found = NOUN_BEFORE.exec(before);
  const word = found?.[1] as string;
  if (!found || follows || COUNTRY_ITSELF.has(word) || OFFICE.test(before)) return false;
  const at = start - before.length + found.index + found[0].indexOf(word);
  const [from, to] = sentence();
  const isFirst = !/[A-Za-zÀ-ɏ0-9]/u.test(text.slice(from, at)) || /[:«“"(—–-]\s*$/u.test(text.slice(from, at));
  if (isFirst || previousEnd === at + word.length || isTitleCase(text.slice(from, to))) return false;
  return isRomance(text.slice(Math.max(0, start - 150), end + 150));
}
