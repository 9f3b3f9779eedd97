/** The slow, plain way to find names, written apart from the automaton: the standard that it is held to. */
import type { IndexedName } from '../../../lib/pack/index-source.ts';

const SIGN = /[\p{L}\p{N}\p{M}_]/u;
const INVISIBLE = /(?:[\u00AD\u200B\u200E\u200F\u2060\uFEFF]|\u200C|\u200D|[\u0300-\u036F]|[\uFE00-\uFE0F])/gu;

/** Found stretches with the numbers of their names: leftmost first, longest first, without overlap. */
export function naiveCandidates(names: IndexedName[], text: string): { start: number; end: number; names: number[] }[] {
  const plain = names.map((name) => plainOf(name.text, name.match === 'any-case'));
  const longest = Math.max(0, ...names.map((name) => name.text.length)) * 3 + 20;
  const found: { start: number; end: number; names: number[] }[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!isVisible(text, start) || !isEdge(text, start)) continue;
    for (let end = Math.min(text.length, start + longest); end > start; end--) {
      if (!isVisible(text, end - 1) || !isEdge(text, end)) continue;
      const surface = text.slice(start, end);
      if (/^\s|\s$|^[-‐]|[-‐]$/u.test(surface) || /\s[-‐]|[-‐][-‐]/u.test(surface)) continue;
      // A Latin name of one or two letters is part of the Korean word that follows it (no particles stand in these texts).
      if (
        surface.length < 3 &&
        script(surface.replace(INVISIBLE, '').at(-1) ?? '') === 'letters' &&
        script(text.slice(end).replace(INVISIBLE, '').at(0) ?? '') === 'hangul'
      )
        continue;
      const here = names.flatMap((name, number) =>
        isSpelled(plain[number] as string, surface, name.match === 'any-case') &&
        hasUsualCase(names, name, plainOf(surface, false))
          ? [number]
          : [],
      );
      if (here.length === 0) continue;
      found.push({ start, end, names: here });
      start = end - 1;
      break;
    }
  }
  return found;
}

/** A line's end within unspaced text, which may stand for a space of the name or for nothing. */
const LINE_END =
  /(?<=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー])\s*[\n\r\u2028]\s*(?=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー])/gu;
const MAY_PART = '\u0001';

function isSpelled(plain: string, surface: string, anyCase: boolean): boolean {
  const found = plainOf(surface.replace(LINE_END, MAY_PART), anyCase);
  if (!found.includes(MAY_PART)) return found === plain;
  return new RegExp(`^${RegExp.escape(found).replaceAll(RegExp.escape(MAY_PART), ' ?')}$`, 'u').test(plain);
}

function plainOf(text: string, anyCase: boolean): string {
  const plain = text
    .replace(INVISIBLE, '')
    .replace(/[\uFF01-\uFF5E]/gu, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0))
    .replace(/[\uFB00-\uFB06]/gu, (unit) => unit.normalize('NFKD'))
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/gu, ' ')
    .replace(/[-‐–]/gu, ' ');
  return anyCase ? plain.toLowerCase() : plain;
}

/** In any case means: the first word as a name of this text has it, in small letters, in capitals, or with a capital. */
function hasUsualCase(names: IndexedName[], name: IndexedName, surface: string): boolean {
  if (name.match !== 'any-case') return true;
  const word = firstLetters(surface);
  const whole = plainOf(name.text, true);
  return names.some((other) => {
    if (other.match !== 'any-case' || plainOf(other.text, true) !== whole) return false;
    const own = firstLetters(plainOf(other.text, false));
    const lower = own.toLowerCase();
    return [own, lower, own.toUpperCase(), own.charAt(0).toUpperCase() + lower.slice(1)].includes(word);
  });
}

const firstLetters = (text: string) =>
  /^[\p{L}\p{M}_]*/u
    .exec(text)?.[0]
    .replace(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}ー].*/u, '') ?? '';

const isVisible = (text: string, at: number) => text.charAt(at).replace(INVISIBLE, '') !== '';

/** Whether the visible signs on both sides of a place belong to different words. */
function isEdge(text: string, at: number): boolean {
  const before = text.slice(0, at).replace(INVISIBLE, '').at(-1) ?? ' ';
  const after = text.slice(at).replace(INVISIBLE, '').at(0) ?? ' ';
  return script(before) === '' || script(before) !== script(after);
}

function script(unit: string): string {
  if (/\p{Script=Hangul}/u.test(unit)) return 'hangul';
  if (/[\p{Script=Katakana}ー]/u.test(unit)) return 'katakana';
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(unit)) return '';
  return SIGN.test(unit) ? 'letters' : '';
}
