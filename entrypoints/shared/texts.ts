import { browser } from 'wxt/browser';
import type { Translate } from '../../components/texts.ts';

/** Interface texts in the browser's language. */
export const translate: Translate = (key, ...values) => browser.i18n.getMessage(key, values);
