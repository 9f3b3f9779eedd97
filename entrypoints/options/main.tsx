/** Wiring of the options: draws at once, then loads what is stored, what the pack holds, and the matcher. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Texts } from '../../components/texts.ts';
import { translate } from '../shared/texts.ts';
import { OptionsApp } from './OptionsApp.tsx';

const lang = browser.i18n.getUILanguage();
document.documentElement.lang = lang;

render(
  <Texts.Provider value={{ t: translate, lang }}>
    <OptionsApp />
  </Texts.Provider>,
  document.body,
);
