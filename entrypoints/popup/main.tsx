/** Wiring of the popup: draws at once, then asks about the page and loads the names. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Texts } from '../../components/texts.ts';
import { translate } from '../shared/texts.ts';
import { PopupApp } from './PopupApp.tsx';
import { tabFromAddress } from './page.ts';

const lang = browser.i18n.getUILanguage();
document.documentElement.lang = lang;
// In a tab of its own the popup has a window to fill.
document.documentElement.classList.toggle('in-tab', tabFromAddress() !== undefined);

render(
  <Texts.Provider value={{ t: translate, lang }}>
    <PopupApp />
  </Texts.Provider>,
  document.body,
);
