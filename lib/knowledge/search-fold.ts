/** How the search sees a text: case, accents, width and punctuation taken off, with the way back to the original. */

/** A folded text and where each of its UTF-16 code units came from. */
export interface Folded {
  /** Lower-case words, single spaces between them. */
  text: string;
  /** For each code unit of `text`, its offset in the original; one more entry holds the original's length. */
  from: number[];
}

/** Letters that Unicode does not take apart into a base and an accent. */
const UNDIVIDED: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };
/** Accents of European scripts only: in Japanese or Hindi the marks that combine are letters. */
const ACCENTS = /[\u0300-\u036F]/gu;

/** Folds a text; offsets are UTF-16 code units. */
export function foldForSearch(original: string): Folded {
  let text = '';
  const from: number[] = [];
  let at = 0;
  for (const character of original) {
    const plain = foldCharacter(character);
    // A mark that was taken off, an apostrophe within a word: nothing stands for it.
    if (plain !== '' && !(plain === ' ' && (text === '' || text.endsWith(' ')))) {
      text += plain;
      for (let unit = 0; unit < plain.length; unit++) from.push(at);
    }
    at += character.length;
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    from.pop();
  }
  from.push(at);
  return { text, from };
}

const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const plain = character.normalize('NFKD').replace(ACCENTS, '').normalize('NFKC').toLowerCase();
  const letters = [...plain].map((letter) => UNDIVIDED[letter] ?? letter).join('');
  const result = /^['’ʼ]?$/u.test(letters) ? '' : letters.replace(/[^\p{L}\p{M}\p{N}+]/gu, ' ').trim() || ' ';
  known.set(character, result);
  return result;
}
