import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import css from '../../components/popup/popup.css?inline';
import { fullCard } from '../fixtures/cards.ts';
import { popupActions, popupProps, search } from '../fixtures/surfaces.ts';
import { clearSurface, drawSurface, emulate, picture, SCHEMES, violations } from './surfaces.tsx';

const draw = (changes: Partial<PopupProps> = {}) => drawSurface(<Popup {...popupProps(changes)} />, css);
const results = (query: string) => ({ query, hits: search.find(query, 20), active: 0 });
const text = (element: Element | null) => (element as HTMLElement | null)?.innerText.replace(/\s+/gu, ' ') ?? '';
const button = (popup: HTMLElement, name: RegExp) =>
  [...popup.querySelectorAll('button')].find((item) =>
    name.test(item.getAttribute('aria-label') ?? item.innerText),
  ) as HTMLButtonElement;

const STATES: Record<string, Partial<PopupProps>> = {
  page: {},
  results: results('deepseek'),
  nothing: { query: 'zzzz', hits: [], active: undefined },
  card: { query: 'deepseek', card: fullCard() },
  'card-opened': { query: 'deepseek', card: fullCard(), expanded: true },
  off: { page: { kind: 'off' } },
  'front-page': { page: { kind: 'no-article', why: 'home-page' } },
  'no-access': { page: { kind: 'no-access' }, site: 'weblog.example' },
  taken: { page: { kind: 'no-access', taken: 'let-in' }, site: 'weblog.example' },
  closed: { page: { kind: 'closed' }, site: undefined },
  problem: { problem: true },
};

afterEach(async () => {
  clearSurface();
  await emulate({ 'prefers-color-scheme': 'light', 'forced-colors': 'none' });
});

describe.each(SCHEMES)('%s', (scheme) => {
  test.each(Object.keys(STATES))('axe finds nothing: %s', async (state) => {
    await page.viewport(384, 600);
    await emulate({ 'prefers-color-scheme': scheme });
    draw(STATES[state]);
    await picture(`popup-${state}-${scheme}`);
    expect(await violations()).toEqual([]);
  });
});

test('forced colours keep the selected result and the switch apart from the rest', async () => {
  await page.viewport(384, 600);
  await emulate({ 'forced-colors': 'active' });
  const popup = draw(results('deepseek'));
  const colour = (selector: string) => getComputedStyle(popup.querySelector(selector) as Element).backgroundColor;
  expect(colour('[aria-selected="true"]')).not.toBe(colour('[aria-selected="false"]'));
  await picture('popup-forced-colours');
});

describe('results', () => {
  test('the list is the search box’s own: role, active one, number told', () => {
    const popup = draw(results('deepseek'));
    const input = popup.querySelector('[role="combobox"]') as HTMLInputElement;
    const list = document.getElementById(input.getAttribute('aria-controls') ?? '');
    expect(list?.getAttribute('role')).toBe('listbox');
    expect(input.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(input.getAttribute('aria-activedescendant') ?? '')).toBe(list?.firstElementChild);
    expect(list?.firstElementChild?.getAttribute('aria-selected')).toBe('true');
    expect(text(popup.querySelector('[role="status"]'))).toMatch(/^\d results$/u);
  });
  test('the part that matched is set off, another script beside the name', () => {
    const [row] = draw(results('深度')).querySelectorAll('[role="option"]');
    expect(text(row ?? null)).toMatch(/^DeepSeek ?深度求索 AI company/u);
    expect([...(row?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual(['深度']);
  });
  test('nothing is cut off at the side, with the longest names', async () => {
    await page.viewport(384, 600);
    for (const state of [results('interim measures'), {}, STATES['taken'] ?? {}]) {
      draw(state);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(384);
    }
  });
  test('at 200 % text size everything is still there and nothing overlaps the edge', async () => {
    await page.viewport(384, 600);
    document.documentElement.style.fontSize = '200%';
    try {
      for (const state of Object.values(STATES)) {
        draw(state);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(384);
      }
    } finally {
      document.documentElement.style.removeProperty('font-size');
    }
  });
});

describe('the page', () => {
  test('lists its names by category, the most named first, and says what is not marked', () => {
    const popup = draw();
    const groups = [...popup.querySelectorAll('.group')].map(text);
    expect(groups[0]).toBe('Companies and labs DeepSeek 5× Alibaba 2×');
    expect(groups).toContain('People Donald Trump not marked 4×');
    expect(text(popup.querySelector('.foot'))).toMatch(/4 names marked · 2 more on the page/u);
    expect(text(popup)).toContain('Story of 29 July 2025');
  });
  test.each([
    ['off', /Switched off on reuters.com/u],
    ['front-page', /no article.*front page.*Read it anyway/u],
    ['no-access', /weblog.example is not among them.*Read this page once.*Always on weblog.example.*On all sites/u],
    ['taken', /Access to weblog.example was taken away.*let it in again/u],
    ['closed', /Nothing can be read here/u],
    ['problem', /settings could not be read/u],
  ])('%s is said in plain words', (state, words) => {
    expect(text(draw(STATES[state]))).toMatch(words);
  });
  test('a site without an address has no switch; with settings that cannot be read it cannot be moved', () => {
    expect(draw(STATES['closed']).querySelector('[role="switch"]')).toBeNull();
    expect(draw(STATES['problem']).querySelector<HTMLButtonElement>('[role="switch"]')?.disabled).toBe(true);
  });
});

test('everything that can be clicked says what was asked for', () => {
  const on = Object.fromEntries(Object.keys(popupActions).map((key) => [key, vi.fn()]));
  const actions = { ...popupActions, ...on, card: popupActions.card };
  button(draw({ actions }), /^DeepSeek, mentioned 5 times/u).click();
  button(draw({ actions }), /^Marks on reuters/u).click();
  button(draw({ actions }), /^Options$/u).click();
  const ways = { ...STATES['no-access'], actions };
  button(draw(ways), /^Read this page once/u).click();
  button(draw(ways), /^Always on weblog.example/u).click();
  button(draw(ways), /^On all sites/u).click();
  draw({ ...results('deepseek'), actions })
    .querySelector<HTMLElement>('[role="option"]')
    ?.click();
  button(draw({ query: 'x', actions }), /^Clear/u).click();
  expect(on['show']).toHaveBeenCalledWith('deepseek');
  expect(on['switchSite']).toHaveBeenCalledWith(false);
  expect(on['open']).toHaveBeenCalledWith('deepseek');
  expect(on['query']).toHaveBeenCalledWith('');
  for (const key of ['options', 'readOnce', 'allowSite', 'allowAll']) expect(on[key]).toHaveBeenCalledOnce();
});
