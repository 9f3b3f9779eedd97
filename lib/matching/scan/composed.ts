/** Text whose characters stand in parts (decomposed Hangul, half-width kana with voicing marks: ｸﾞｰｸﾞﾙ), made whole. */

const IN_PARTS =
  /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\u3041-\u30fe\uff66-\uff9d][\u3099\u309a\uff9e\uff9f]/gu;

/** A text made whole, and where each of its units stands in the text as it was; one place more for its end. */
export interface ComposedText {
  text: string;
  /** UTF-16 code units. */
  places: Uint32Array;
}

/** The text with each character in one unit where Unicode has one (normalization form KC of the parts alone). */
export function compose(text: string): ComposedText {
  const places = new Uint32Array(text.length + 1);
  let whole = '';
  const append = (stretch: string, from: number, step: number) => {
    for (let at = 0; at < stretch.length; at++) places[whole.length + at] = from + at * step;
    whole += stretch;
  };
  let done = 0;
  for (const { 0: parts, index } of text.matchAll(IN_PARTS)) {
    append(text.slice(done, index), done, 1);
    const character = parts.normalize('NFKC');
    if (character.length === 1) append(character, index, 0);
    else append(parts, index, 1);
    done = index + parts.length;
  }
  append(text.slice(done), done, 1);
  places[whole.length] = text.length;
  return { text: whole, places: places.subarray(0, whole.length + 1) };
}
