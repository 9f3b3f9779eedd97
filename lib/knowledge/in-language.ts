import type { LocalText } from '../pack/schema.ts';
import type { ShownText } from './card-view.ts';

/** The text in the wanted language (BCP 47), else in its base language, else in English. */
export function inLanguage(text: LocalText, lang: string): ShownText {
  const keys = [lang, /^zh-(?:TW|HK|MO)/u.test(lang) ? 'zh-Hant' : '', lang.split('-')[0] ?? '', 'en'];
  for (const key of keys) {
    const found = text[key as keyof LocalText];
    if (found !== undefined) return { text: found, lang: key };
  }
  return { text: '', lang: 'en' };
}
