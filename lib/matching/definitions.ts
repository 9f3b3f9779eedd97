/** Short forms that a page explains: World Artificial Intelligence Conference (WAIC), CAC (Cost and Freight). */

/** A short form in brackets behind words, and where those begin. UTF-16 code units. */
export interface Definition {
  /** The words that the short form is short for. */
  start: number;
  end: number;
}

const SMALL = /^(?:of|the|and|for|on|in|to|de|la|für|und|der|die|des|et|du|y|del)$/iu;

/**
 * What the page says a short form means where it stands in brackets at `start` to `end`; undefined where it
 * does not stand in brackets, or the words before do not begin with its letters.
 */
export function findDefinition(text: string, start: number, end: number): Definition | undefined {
  const open = /[(（]\s*["“]?$/u.exec(text.slice(Math.max(0, start - 3), start));
  if (!open || !/^["”]?\s*[)）,;]/u.test(text.slice(end, end + 3))) return undefined;
  const stop = Math.max(0, start - 3) + open.index;
  const letters = text
    .slice(start, end)
    .replace(/[^A-Za-zÀ-ɏЀ-ӿ]/gu, '')
    .toUpperCase();
  if (letters.length < 2) return undefined;
  const from = Math.max(0, stop - 160);
  const words = [...text.slice(from, stop).matchAll(/[A-Za-zÀ-ɏЀ-ӿ0-9][A-Za-zÀ-ɏЀ-ӿ0-9'’.]*/gu)];
  let left = letters.length;
  let begin: number | undefined;
  for (let at = words.length - 1; at >= 0 && left > 0; at--) {
    const [word] = words[at] as RegExpExecArray;
    if (word.charAt(0).toUpperCase() === letters.charAt(left - 1)) {
      left--;
      begin = from + (words[at]?.index ?? 0);
    } else if (!SMALL.test(word) && !(word.toUpperCase() === word && letters.slice(0, left).endsWith(word)))
      return undefined;
    else if (word.toUpperCase() === word && letters.slice(0, left).endsWith(word)) {
      left -= word.length;
      begin = from + (words[at]?.index ?? 0);
    }
  }
  return left > 0 || begin === undefined ? undefined : { start: begin, end: stop };
}
