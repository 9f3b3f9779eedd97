/** Interface texts for the views, handed in by the surface that shows them. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';

/** Name of an interface text. */
export type TextKey = keyof typeof messages;

/** The text of a key with its placeholders filled, in the browser's language. */
export type Translate = (key: TextKey, ...values: string[]) => string;

/** What every view may need to write: texts and the language that dates are written in. */
export interface TextContext {
  t: Translate;
  lang: string;
}

export const Texts = createContext<TextContext>({ t: (key) => key, lang: 'en' });

/** The texts of the surface around. */
export const useTexts = (): TextContext => useContext(Texts);
