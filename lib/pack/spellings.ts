/**
 * Spellings that newspapers use for a name though nobody lists them, by rule: Deepseek, Chat GPT, GPT4, Tsmc, A.I.
 * for AI, centre for center, a Korean name without its spaces. Hyphens, spaces and accents need no rule: the
 * plain form of a text has one sign for them (`units.ts`).
 */
import type { Category, MatchPolicy } from './vocabulary.ts';

/** A further spelling; a near one also means other things and counts only where the page speaks for it. */
export interface Spelling {
  text: string;
  match?: MatchPolicy;
  near?: boolean;
}

/** Words of a longer name that stand for each other. */
const SAME_WORDS: readonly string[][] = [
  ['AI', 'A.I.', 'Artificial Intelligence'],
  ['U.S.', 'US', 'United States'],
  ['U.K.', 'UK'],
  ['U.N.', 'UN', 'United Nations'],
  ['EU', 'E.U.', 'European Union'],
  ['Center', 'Centre'],
  ['center', 'centre'],
  ['Centers', 'Centres'],
  ['centers', 'centres'],
  ['Organization', 'Organisation'],
  ['Defense', 'Defence'],
  ['Program', 'Programme'],
  ['Labeling', 'Labelling'],
  ['&', 'and'],
];

/** Coined words shorter than this may be words of their own in another case (PaLM, palm). UTF-16 code units. */
const SHORTEST_COINED = 6;

/** The spellings that follow from a name, without the name itself. */
export function spellingsOf(name: string, category: Category, match: MatchPolicy): Spelling[] {
  if (match === 'short' || match === 'search') return [];
  const plain = [
    ...sameWords(name),
    ...(/^The \S+ \S+/u.test(name) && match === 'exact' ? [name.slice(4)] : []),
    ...(category === 'model' || category === 'hardware' ? glued(name) : []),
    ...(match === 'any-case' ? singular(name) : []),
    ...joined(name),
  ];
  const near = match === 'exact' && category !== 'person' ? [...coined(name), ...acronymAsWord(name, category)] : [];
  return [...plain.map((text) => ({ text })), ...near].filter(({ text }) => text !== name);
}

/** One word of the name put in another of its forms; the whole name is never just such a word. */
function sameWords(name: string): string[] {
  return SAME_WORDS.flatMap((forms) =>
    forms.flatMap((form) => {
      const at = ` ${name} `.indexOf(` ${form} `);
      if (
        at === -1 ||
        form === name ||
        (name.startsWith(`${form} `) === name.endsWith(` ${form}`) && name.split(' ').length < 3)
      )
        return [];
      return forms
        .filter((other) => other !== form)
        .map((other) => name.slice(0, at) + other + name.slice(at + form.length));
    }),
  );
}

/** GPT4 for GPT-4. */
function glued(name: string): string[] {
  const text = name.replace(/(?<=\p{Script=Latin})[ -](?=\d)/gu, '');
  return text.length >= 3 ? [text] : [];
}

/** export control for export controls. */
function singular(name: string): string[] {
  return /\p{Ll}{3}(?<![usi])s$/u.test(name) ? [name.slice(0, -1)] : [];
}

/** Hangul with fewer spaces, Katakana without its dots. */
function joined(name: string): string[] {
  const text = name
    .replace(/(?<=\p{Script=Hangul}) (?=\p{Script=Hangul})/gu, '')
    .replace(/(?<=\p{Script=Katakana})[・·](?=\p{Script=Katakana})/gu, '');
  return text === name ? [] : [text];
}

/** Words coined with a capital inside: DeepSeek, OpenAI, ChatGPT. */
function coined(name: string): Spelling[] {
  if (!/^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u.test(name) || name.length < SHORTEST_COINED) return [];
  const parts = name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').split(' ');
  const [first = '', ...rest] = parts;
  const lower = name.toLowerCase();
  const isUnmistakable = parts.length === 2 && /^\p{Lu}{3,}$/u.test(rest.join(''));
  return [
    { text: lower.charAt(0).toUpperCase() + lower.slice(1) },
    { text: name.toUpperCase() },
    { text: first.toLowerCase() + rest.join('') },
    { text: lower, near: true },
    ...[
      [first, ...rest],
      [first.toLowerCase(), ...rest],
      [first, ...rest.map((part) => part.toLowerCase())],
    ].map((words) => ({
      text: words.join(' '),
      ...(!isUnmistakable && { near: true }),
    })),
  ];
}

/** What the press writes as a word as soon as it has four letters: bodies and laws. */
const SPOKEN: ReadonlySet<Category> = new Set(['government', 'organisation', 'policy']);

/**
 * Tsmc, Gdpr, Otan: newspapers of Italy, France, Brazil and Britain write acronyms as words. A chip's or a company's
 * that could be a word of some language is a near spelling: Cuda, Smic.
 */
function acronymAsWord(name: string, category: Category): Spelling[] {
  if (!/^[A-Z]{4,}$/u.test(name)) return [];
  const isUnmistakable = SPOKEN.has(category) || /[^AEIOU]{3}/u.test(name);
  return [{ text: name.charAt(0) + name.slice(1).toLowerCase(), ...(!isUnmistakable && { near: true }) }];
}
