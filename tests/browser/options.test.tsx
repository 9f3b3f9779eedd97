import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Options, type OptionsProps } from '../../components/options/Options.tsx';
import css from '../../components/options/options.css?inline';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';
import { optionsProps } from '../fixtures/surfaces.ts';
import { clearSurface, drawSurface, emulate, picture, SCHEMES, violations } from './surfaces.tsx';

const draw = (changes: Partial<OptionsProps> = {}) => drawSurface(<Options {...optionsProps(changes)} />, css);
const text = (element: Element | null) => (element as HTMLElement | null)?.innerText.replace(/\s+/gu, ' ') ?? '';
const named = (options: HTMLElement, name: string) =>
  [...options.querySelectorAll<HTMLElement>('button, .segments label')].find(
    (item) => (item.getAttribute('aria-label') ?? item.innerText).trim() === name,
  ) as HTMLElement;

const refused = { text: 'broken.json was not imported and nothing was changed: settings.density: …', refused: true };
const STATES: Record<string, Partial<OptionsProps>> = {
  full: {},
  undo: { transfer: { ...optionsProps().transfer, message: { text: 'Imported mine.json.', canUndo: true } } },
  refused: { transfer: { ...optionsProps().transfer, message: refused } },
  unreadable: { problem: 'version: 9 is newer than this extension, which knows 2' },
  loading: {
    preview: undefined,
    sites: { ...optionsProps().sites, rows: [], message: '“x” is no site.' },
  },
};

afterEach(async () => {
  clearSurface();
  await emulate({ 'prefers-color-scheme': 'light' });
});

describe.each(SCHEMES)('%s', (scheme) => {
  test.each(Object.keys(STATES))('axe finds nothing: %s', async (state) => {
    await page.viewport(1100, 1500);
    await emulate({ 'prefers-color-scheme': scheme });
    draw(STATES[state]);
    await picture(`options-${state}-${scheme}`);
    expect(await violations()).toEqual([]);
  });
});

test.each([320, 640, 1100])('nothing is cut off at %i px, at ordinary and at double text size', async (width) => {
  await page.viewport(width, 900);
  for (const size of ['', '200%']) {
    document.documentElement.style.fontSize = size;
    draw({ transfer: STATES['refused']?.transfer ?? optionsProps().transfer });
    expect(document.documentElement.scrollWidth, `font size ${size}`).toBeLessThanOrEqual(width);
  }
  document.documentElement.style.removeProperty('font-size');
});

test('each control changes what it says and nothing else', () => {
  const onChange = vi.fn<(update: (settings: Settings) => Settings) => void>();
  const options = draw({ onChange });
  const changed = (name: string) => {
    named(options, name).click();
    return onChange.mock.lastCall?.[0](DEFAULT_SETTINGS);
  };
  expect(changed('Media')).toEqual({
    ...DEFAULT_SETTINGS,
    categories: { ...DEFAULT_SETTINGS.categories, media: true },
  });
  expect(changed('People')).toEqual({
    ...DEFAULT_SETTINGS,
    categories: { ...DEFAULT_SETTINGS.categories, person: false },
  });
  expect(changed('on click')).toEqual({ ...DEFAULT_SETTINGS, trigger: 'click' });
  expect(changed('once a section')).toEqual({ ...DEFAULT_SETTINGS, density: 'section' });
  expect(changed('Familiar names')).toEqual({ ...DEFAULT_SETTINGS, familiar: true });
});

test('a category says how many names it holds and two of them; the preview marks each in its colour', () => {
  const options = draw();
  expect(text(options.querySelector('.row.model'))).toBe('Models and products 44 · DeepSeek, SMIC');
  const [first] = options.querySelectorAll('.marked');
  expect(first?.textContent).toBe('DeepSeek');
  expect(getComputedStyle(first as Element).textDecorationLine).toBe('underline');
  expect(text(options.querySelector('.about'))).toMatch(
    /Version 0.1.0 812 names with cards, checked up to 24 November 2026 MIT/u,
  );
});

test('sites can be switched off with Enter, let in, removed, and let in again', async () => {
  const sites = { ...optionsProps().sites, onAdd: vi.fn(), onRemove: vi.fn(), onAgain: vi.fn() };
  const options = draw({ sites });
  const field = page.getByRole('textbox', { name: 'Site' });
  await field.fill('apnews.com');
  await userEvent.keyboard('{Enter}');
  expect(sites.onAdd).toHaveBeenLastCalledWith('apnews.com', 'off');
  await expect.element(field).toHaveValue('');
  await field.fill('weblog.example');
  await page.getByRole('button', { name: 'Let in', exact: true }).click();
  expect(sites.onAdd).toHaveBeenLastCalledWith('weblog.example', 'allowed');
  named(options, 'Remove reuters.com').click();
  expect(sites.onRemove).toHaveBeenCalledWith({ site: 'reuters.com', state: 'off' });
  named(options, 'Let in again').click();
  expect(sites.onAgain).toHaveBeenCalledWith('taken.example');
});

test('while the stored settings cannot be read, nothing can be changed but import and reset', () => {
  const options = draw(STATES['unreadable']);
  expect(text(options.querySelector('[role="alert"]'))).toMatch(/newer than this extension.*kept as they are/u);
  for (const control of options.querySelectorAll<HTMLButtonElement>('[role="switch"], .remove'))
    expect(control.disabled).toBe(true);
  for (const fieldset of options.querySelectorAll('fieldset')) expect(fieldset.disabled).toBe(true);
  expect((named(options, 'Back to the defaults') as HTMLButtonElement).disabled).toBe(false);
});
