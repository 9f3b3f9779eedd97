/** What the words beside a name say by their shape: whether it is part of a longer proper name (Ken Blackwell, Park Hopper). */

/** Words before a name that are capitalised and yet no part of it. */
const NO_FIRST_NAME = new Set(
  'The A An In On At By For From With And But Or Of To As If When While After Before Since Its His Her Their Our This That These Those It He She We They You I Is Are Was Were Has Have Had Will Would Can Could May Might How Why What Who Where Which Both All Many Most Some Other Others New Former Chief CEO CFO CTO President Minister Mr Mrs Ms Dr Prof Senator Chairman Founder Co-founder Director Secretary Meanwhile However Also Now Then Here Today Yesterday Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Not No Yes Like Unlike Using Use Try Meet Ask Asked Inside Introducing Rival Rivals US UK EU AI American Chinese European British French German Japanese Korean Big Tech Open Der Die Das Le La Les El Los Las Un Une Una Et Und Y'.split(
    ' ',
  ),
);

/** The word that ends right before `start`, with one space between; empty where there is none. */
export function wordBefore(text: string, start: number): string {
  return /([A-Za-zÀ-ɏЀ-ӿ'’.-]+) $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
}

/** The word that begins right behind `end`, with one space between. */
export function wordAfter(text: string, end: number): string {
  return /^ ([A-Za-zÀ-ɏЀ-ӿ][A-Za-zÀ-ɏЀ-ӿ'’-]*)/u.exec(text.slice(end, end + 30))?.[1] ?? '';
}

const isCapitalised = (word: string) => /^[A-ZÀ-ÞА-Я][a-zß-ÿа-я]/u.test(word);

/** Whether a first name, or a like word, stands before a name: Tom Watson, Jean-Claude. `sentence` is where its sentence begins. */
export function hasFirstName(text: string, start: number, sentence: number): boolean {
  if (/[A-Za-zÀ-ɏЀ-ӿ][-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start)))
    return /(?:^|[^A-Za-zÀ-ɏЀ-ӿ])[A-ZÀ-ÞА-Я][a-zß-ÿа-я]+[-‐‑]$/u.test(text.slice(Math.max(0, start - 20), start));
  const word = wordBefore(text, start);
  const at = start - word.length - 1;
  if (/['’]s$/u.test(word)) return false;
  if (!isCapitalised(word) || NO_FIRST_NAME.has(word) || /[.]$/u.test(word)) return /^[A-ZÀ-ÞА-Я]\.$/u.test(word);
  return at > sentence || text.slice(sentence, at).trim() !== '' || !NO_FIRST_NAME.has(word);
}

/** Whether a capitalised word follows that may be a surname or the rest of a longer name: Kimi Räikkönen. */
export function hasSurname(text: string, end: number): boolean {
  const word = wordAfter(text, end);
  return isCapitalised(word) && !NO_FIRST_NAME.has(word);
}

/** A headline in title case says nothing by its capitals. */
export function isTitleCase(sentence: string): boolean {
  const words = sentence.match(/[A-Za-zÀ-ɏЀ-ӿ][A-Za-zÀ-ɏЀ-ӿ'’-]{3,}/gu) ?? [];
  const capitals = words.filter((word) => /^[A-ZÀ-ÞА-Я]/u.test(word)).length;
  return words.length >= 3 && capitals / words.length > 0.7;
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

/** Whether a publication is named as a source: (Reuters), told the BBC, according to Time, NPR reported. */
export function isAttribution(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 24);
  if (/(?:^|[.?!…。！？"”’»)）])\s*[(（][^()（）]{0,30}$/u.test(before) && /^(?:\s?[)）]|,| via | and )/u.test(after))
    return true;
  return SOURCE_BEFORE.test(before) || SOURCE_AFTER.test(after);
}
