import { expect, test } from 'vitest';
import { isClosedAddress, type PageFindings, pageStateOf } from '../../../components/popup/page-state.ts';

const nothing: PageFindings = {
  isClosed: false,
  isOff: false,
  hasAccess: false,
  isListed: false,
  wasLetIn: false,
  gate: undefined,
  list: undefined,
};
const list = { entities: [] };

test.each<[string, Partial<PageFindings>, object]>([
  ['a page of the browser', { isClosed: true, isOff: true }, { kind: 'closed' }],
  ['a site that is switched off, even while its reader is still there', { isOff: true, list }, { kind: 'off' }],
  [
    'an article',
    { hasAccess: true, gate: { article: true, reason: 'og-type' }, list },
    { kind: 'read', why: 'og-type' },
  ],
  ['an article whose reader is starting', { gate: { article: true, reason: 'json-ld' } }, { kind: 'loading' }],
  ['a front page', { gate: { article: false, reason: 'home-page' } }, { kind: 'no-article', why: 'home-page' }],
  [
    'a front page that was asked for',
    { gate: { article: false, reason: 'home-page' }, list },
    { kind: 'read', why: 'asked' },
  ],
  ['a page that was read once, without access', { list }, { kind: 'read', why: 'once' }],
  ['a page that was open before', { hasAccess: true }, { kind: 'waiting' }],
  ['a site that is not on the list', {}, { kind: 'no-access' }],
  ['a site that was let in and taken away', { wasLetIn: true }, { kind: 'no-access', taken: 'let-in' }],
  ['a listed site that the browser has closed', { isListed: true }, { kind: 'no-access', taken: 'listed' }],
])('%s', (_, found, state) => expect(pageStateOf({ ...nothing, ...found })).toMatchObject(state));

test.each([
  ['chrome://extensions/', true],
  ['about:config', true],
  ['https://chromewebstore.google.com/detail/x', true],
  ['https://addons.mozilla.org/en-US/firefox/', true],
  ['file:///home/story.html', true],
  ['https://chrome.google.com/', false],
  ['https://www.reuters.com/', false],
  [undefined, false],
])('%s is closed to every extension: %s', (url, closed) => expect(isClosedAddress(url)).toBe(closed));
