/** Short forms that a page explains: World Artificial Intelligence Conference (WAIC), CAC (Cost and Freight). */

/** The words that a short form is short for. UTF-16 code units. */
export interface Definition {
  start: number;
  end: number;
}

const SMALL = /^(?:of|the|and|for|on|in|to|de|la|für|und|der|die|des|et|du|y|del)$/iu;
const LETTER = 'A-Za-zÀ-ɏЀ-ӿ';
/** Words as they stand, and with those that a hyphen joins taken apart: age-related. */
const WORDS = [
  new RegExp(`[${LETTER}0-9][${LETTER}0-9'’.-]*`, 'gu'),
  new RegExp(`[${LETTER}0-9][${LETTER}0-9'’.]*`, 'gu'),
];

/**
 * What the page says a short form means where it stands at `start` to `end`: the words before it where it stands
 * in brackets, or those in brackets behind it; undefined where their letters are not its own.
 */
export function findDefinition(text: string, start: number, end: number): Definition | undefined {
  const letters = text
    .slice(start, end)
    .replace(/[^A-Za-zÀ-ɏЀ-ӿ]/gu, '')
    .toUpperCase();
  if (letters.length < 2) return undefined;
  const open = /[(（]\s*["“]?$/u.exec(text.slice(Math.max(0, start - 3), start));
  if (open && /^["”]?\s*[)）,;/]/u.test(text.slice(end, end + 3))) {
    const stop = Math.max(0, start - 3) + open.index;
    return spelledOut(text, Math.max(0, stop - 160), stop, letters);
  }
  const behind = /^ \(([^()]{6,90})\)/u.exec(text.slice(end, end + 94))?.[1];
  if (behind === undefined) return undefined;
  const found = spelledOut(text, end + 2, end + 2 + behind.length, letters);
  return found?.start === end + 2 ? found : undefined;
}

/** The words up to `stop` that begin with these letters, none before `from`. */
function spelledOut(text: string, from: number, stop: number, letters: string): Definition | undefined {
  for (const pattern of WORDS) {
    const start = beginOf([...text.slice(from, stop).matchAll(pattern)], letters);
    if (start !== undefined) return { start: from + start, end: stop };
  }
  return undefined;
}

function beginOf(words: readonly RegExpExecArray[], letters: string): number | undefined {
  let left = letters.length;
  for (let at = words.length - 1; at >= 0; at--) {
    const { 0: word, index } = words[at] as RegExpExecArray;
    if (word.charAt(0).toUpperCase() === letters.charAt(left - 1)) left--;
    else if (word.length > 1 && word.toUpperCase() === word && letters.slice(0, left).endsWith(word))
      left -= word.length;
    else if (!SMALL.test(word)) return undefined;
    if (left === 0) return index;
  }
  return undefined;
}
