/** Clues from the form of a name and from what stands right beside it. */
import { categoryOf } from '../scan/category.ts';
import { isNamedAsKind, isNamedAsUniversity } from './apposition.ts';
import type { Clue } from './clue.ts';
import { isForeignBody } from './foreign-body.ts';
import { isOfBody } from './longer-name.ts';
import { isNamesake } from './namesake.ts';
import { isBehindName, type PageKnowledge } from './page-knowledge.ts';
import type { Sighting } from './sightings.ts';
import { hasFirstName, hasSurname, isAttribution, isPrefix, isTitleCase } from './word-shape.ts';

/** A version, a year or a legal form behind the name. */
const TAIL = 2;
/** A publication named as the source of a report. */
const ATTRIBUTION = 3;
/** The start-up Mistral, the chatbot Claude: others of the name may be firms too, so it is not enough. */
const KIND = 1.5;
/** Universidad de Stanford, Universität Cambridge: there is one of the name. */
const UNIVERSITY = 3;
const FIRST_NAME = -4;
/** A first name before a surname makes another person of it, whatever the page is about. */
const OTHER_PERSON = -10;
const SURNAME = -2.5;
const PREFIX = -3;
/** Town or university: in Cambridge, near Oxford. */
const PLACE = -5;
/** A body of another country, or one that is named after this. */
const FOREIGN_BODY = -4;
/** The court of a union, the bank of a country: however sure the page is of the union, the body is another. */
const OF_BODY = -10;

/** What stands before and behind a name, and what it is written like. */
export function shapeClues(page: PageKnowledge, sighting: Sighting, name: number): Clue[] {
  const { block, start, end, core, tail } = sighting;
  const text = page.texts[block] as string;
  const clues: Clue[] = [];
  const add = (reason: string, points: number) => clues.push({ text: reason, where: 'name', points });
  if (tail) add(text.slice(core, end).trim(), TAIL);
  const [from, to] = page.words.sentence(block, start, end);
  if (isPrefix(text, end)) add('part of a compound word', PREFIX);
  const category = categoryOf(page.index, name);
  if (category === 'media' && isAttribution(text, start, end)) {
    add('named as a source', ATTRIBUTION);
    return clues;
  }
  const isUniversity = category === 'organisation' && isNamedAsUniversity(text, start);
  const isKind = isUniversity || isNamedAsKind(category, text, start);
  if (isKind) add('named as what it is', isUniversity ? UNIVERSITY : KIND);
  if (category === 'government' && isForeignBody(page.index, page.index.nameEntity[name] as number, text, start, end))
    add('a body of another country', FOREIGN_BODY);
  if (category === 'government' && isOfBody(text, start)) add('part of a longer name', OF_BODY);
  if (category === 'person' && isNamesake(text, start, end)) add('a person of another trade', OTHER_PERSON);
  if (category === 'organisation' && isPlace(text, start, end)) add('named as a place', PLACE);
  // A headline may be quoted within a sentence.
  const near = text.slice(Math.max(from, start - 50), Math.min(to, end + 30));
  if (isTitleCase(text.slice(from, to)) || (category === 'person' && isTitleCase(near))) return clues;
  if (!isKind && !isBehindName(page, block, start) && hasFirstName(text, start, from))
    add(
      'the end of a longer name',
      category === 'person' && text.charAt(start - 1) === ' ' ? OTHER_PERSON : FIRST_NAME,
    );
  else if (category !== 'person' && !tail && hasSurname(text, end)) add('the beginning of a longer name', SURNAME);
  return clues;
}

/** Whether a name stands as a place does: in Cambridge, near Oxford; not in MIT’s, in Stanford researchers. */
function isPlace(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[^A-Za-zÀ-ɏЀ-ӿ])(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]round) $/u.test(text.slice(Math.max(0, start - 9), start)) &&
    /^(?:$|[,.;:)!?]| (?:and|or|where|who|to|on|in|at|by|with|for|after|before|last|this|has|is|was|will) )/u.test(
      text.slice(end, end + 8),
    )
  );
}
