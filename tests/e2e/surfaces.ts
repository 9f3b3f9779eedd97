/** Popup and options in the shipped extension, with a story open beside them. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Answer, type BrowserName, type DrivenPage, type Driver, until } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { extensionFolder } from '../../scripts/lib/build.ts';
import { rectOfText } from '../../scripts/lib/find-text.ts';
import { hoverName, marked, paintedNames, readCard } from './card-reader.ts';
import { clickNamed, importFile, namesOf, openOwn, openPopup, readsAs } from './own-page.ts';

const STORY = readFileSync(fileURLToPath(new URL('../../scripts/sample-story.html', import.meta.url)), 'utf8');
const NEWS = 'https://www.reuters.com/technology/story-2025-07-30/';
const FRONT = 'https://www.reuters.com/';
const OTHER = 'https://weblog.example/story/';

const answer = (url: string): Answer | undefined => {
  if (url === FRONT) return { body: `<title>News</title><p>${'A teaser for a story. '.repeat(40)}</p>` };
  return url.startsWith(NEWS) || url.startsWith(OTHER) ? { body: STORY } : undefined;
};

/** Tries the surfaces in one browser; each has a file of its own, so that they run side by side. */
export function trySurfaces(name: BrowserName): void {
  const start = (profile?: string) =>
    launch(name, { extension: extensionFolder(name, 'production'), answer, ...(profile !== undefined && { profile }) });

  describe(name, () => {
    let driver: Driver;
    let open: DrivenPage[] = [];
    beforeAll(async () => {
      driver = await start();
    });
    afterAll(() => driver.close());
    beforeEach(() => {
      open = [];
    });
    afterEach(async () => {
      for (const page of open) {
        expect(page.errors).toEqual([]);
        await page.close();
      }
      const options = await openOwn(driver, 'options.html');
      await clickNamed(options, 'button', 'Back to the defaults');
      await readsAs(options, /back to the defaults/u);
      await options.close();
    });
    const keep = async (page: Promise<DrivenPage>): Promise<DrivenPage> => {
      open.push(await page);
      return page;
    };
    const story = async (url = NEWS): Promise<DrivenPage> => {
      const page = await keep(driver.newPage());
      await page.goto(url);
      return page;
    };
    const hits = (popup: DrivenPage) =>
      until(async () => {
        const names = await namesOf(popup, '[role="option"]');
        return names.length > 0 && names;
      }, 'results');
    const marks = (page: DrivenPage, wanted: (names: string[]) => boolean, what: string) =>
      until(async () => wanted(await paintedNames(page)), what);

    test('search by keyboard: a typo finds the name, Enter opens its card, Escape goes back step by step', async () => {
      await story();
      const popup = await keep(openPopup(driver, NEWS));
      expect(await popup.evaluate<string>('document.activeElement.getAttribute("role")')).toBe('combobox');
      await popup.type('deepseak');
      const [first] = await hits(popup);
      expect(first).toMatch(/^DeepSeek AI company/u);
      expect(await namesOf(popup, '[role="option"] mark')).toContain('DeepSe');
      await popup.press('ArrowDown');
      expect(await namesOf(popup, '[aria-selected="true"]')).toEqual([(await hits(popup))[1]]);
      await popup.press('ArrowUp');
      await popup.press('Enter');
      await readsAs(popup, /AI COMPANY.*Hangzhou, China DeepSeek/u);
      await clickNamed(popup, '.chip', 'Liang Wenfeng');
      await readsAs(popup, /BUSINESS LEADER.*Liang Wenfeng/u);
      await clickNamed(popup, 'button', 'Back');
      await readsAs(popup, /AI COMPANY/u);
      await popup.press('Escape');
      expect((await hits(popup))[0]).toBe(first);
      expect(await popup.evaluate<string>('document.querySelector("input").value')).toBe('deepseak');
      await popup.press('Escape');
      await readsAs(popup, /On this page/u);
      expect(await popup.evaluate<string>('document.querySelector("input").value')).toBe('');
    });

    test.each(['深度求索', '딥시크', 'ディープシーク'])('search by mouse, in another script: %s', async (query) => {
      const popup = await keep(openOwn(driver, 'popup.html?tab=0'));
      await popup.type(query);
      expect((await hits(popup))[0]).toMatch(/^DeepSeek/u);
      await clickNamed(popup, '[role="option"]', 'DeepSeek');
      await readsAs(popup, /AI COMPANY.*DeepSeek/u);
    });

    test('the names of the page, with counts: a click scrolls to the mention and opens its card there', async () => {
      const page = await story();
      await marked(page);
      const popup = await keep(openPopup(driver, NEWS));
      await readsAs(popup, /On this page Story of 30 July 2025 Companies and labs/u);
      const entities = await namesOf(popup, '.entity');
      expect(entities).toContain('DeepSeek, mentioned 2 times: show it on the page');
      // Unmarked ones are listed too: China is a familiar name.
      expect(entities.some((entity) => entity.startsWith('China,'))).toBe(true);
      await readsAs(popup, /says that it is a news article/u);
      await clickNamed(popup, '.entity', 'China');
      const card = await until(() => readCard(page), 'the card on the page');
      expect(card).toMatchObject({ title: 'China', focused: true });
    });

    test('a category that is switched off un-marks every open page, and comes back', async () => {
      const page = await story();
      const other = await story(`${NEWS}?second`);
      for (const tab of [page, other]) expect(await marked(tab)).toContain('Alibaba');
      const options = await keep(openOwn(driver, 'options.html'));
      await clickNamed(options, '[role="switch"]', 'Companies and labs');
      for (const tab of [page, other]) {
        await marks(tab, (names) => !names.includes('Alibaba') && names.includes('Qwen'), 'companies to be unmarked');
      }
      await clickNamed(options, '[role="switch"]', 'Companies and labs');
      for (const tab of [page, other]) await marks(tab, (names) => names.includes('Alibaba'), 'companies to be back');
    });

    test('familiar names and density, at once; the preview shows the same', async () => {
      const page = await story();
      const before = await marked(page);
      const options = await keep(openOwn(driver, 'options.html'));
      await until(async () => (await namesOf(options, '.marked')).length > 0, 'the preview');
      const preview = await namesOf(options, '.marked');
      await clickNamed(options, '.segments label', 'every time');
      await marks(page, (names) => names.length > before.length, 'more marks');
      const dense = await namesOf(options, '.marked');
      expect(dense.filter((text) => text === 'DeepSeek').length).toBeGreaterThan(
        preview.filter((text) => text === 'DeepSeek').length,
      );
      await clickNamed(options, '[role="switch"]', 'Familiar names');
      await marks(page, (names) => names.includes('China'), 'familiar names');
      expect(await namesOf(options, '.marked')).toContain('China');
    });

    test('cards on click instead of hover; and never', async () => {
      const page = await story();
      await marked(page);
      expect((await hoverName(page, 'Qwen')).title).toBe('Qwen');
      await page.press('Escape');
      const options = await keep(openOwn(driver, 'options.html'));
      await clickNamed(options, '.segments label', 'on click');
      await readsAs(options, /Click a marked name/u);
      await page.activate();
      const rect = await rectOfText(page, 'Qwen');
      if (!rect) throw new Error('Qwen does not stand in the story');
      await page.move(rect.x + 8, rect.y + rect.height / 2);
      await new Promise((resolve) => setTimeout(resolve, 900));
      expect(await readCard(page)).toBeUndefined();
      await page.click(rect.x + 8, rect.y + rect.height / 2);
      expect((await until(() => readCard(page), 'the card')).title).toBe('Qwen');
      await clickNamed(options, '.segments label', 'never');
      await marks(page, (names) => names.length === 0, 'no marks');
      const popup = await keep(openPopup(driver, NEWS));
      await readsAs(popup, /switched off in the options.*On this page/u);
    });

    test('a site that is switched off is left alone, and read again when it is switched on', async () => {
      const page = await story();
      await marked(page);
      const popup = await keep(openPopup(driver, NEWS));
      await clickNamed(popup, '[role="switch"]', 'Marks on reuters.com');
      await readsAs(popup, /Switched off on reuters.com/u);
      await marks(page, (names) => names.length === 0, 'no marks');
      const late = await story(`${NEWS}?late`);
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(await paintedNames(late)).toEqual([]);
      const options = await keep(openOwn(driver, 'options.html'));
      await readsAs(options, /reuters.com switched off/u);
      await clickNamed(popup, '[role="switch"]', 'Marks on reuters.com');
      for (const tab of [page, late]) expect(await marked(tab)).toContain('Alibaba');
      await late.activate();
      expect((await hoverName(late, 'Alibaba')).title).toBe('Alibaba');
    });

    test('why a page is not read: a front page, a site that is not on the list, a page of the browser', async () => {
      await story(FRONT);
      const popup = await keep(openPopup(driver, FRONT));
      await readsAs(popup, /this is no article.*front page.*Read it anyway/u);
      await clickNamed(popup, 'button', 'Read it anyway');
      await readsAs(popup, /No known name on this page.*because you asked/u);
      await readsAs(await keep(openOwn(driver, 'popup.html?tab=999999')), /Nothing can be read here/u);
    });

    test('a file that is broken changes nothing and says where; a good one is taken, and can be undone', async () => {
      const page = await story();
      await marked(page);
      const options = await keep(openOwn(driver, 'options.html'));
      await clickNamed(options, '[role="switch"]', 'Media');
      await marks(page, (names) => names.includes('Xinhua'), 'media to be marked');
      const file = (settings: object) => JSON.stringify({ format: 'context-cards-settings', version: 2, settings });
      await importFile(options, 'broken.json', file({ density: 'chapter', familiar: true }));
      await readsAs(options, /broken.json was not imported and nothing was changed: settings.density: must be one of/u);
      await importFile(options, 'half.json', '{"format": "context-cards-settings", "ver');
      await readsAs(options, /half.json was not imported and nothing was changed: the file is not JSON/u);
      expect(await paintedNames(page)).toContain('Xinhua');
      expect(await paintedNames(page)).not.toContain('China');
      await importFile(options, 'good.json', file({ familiar: true }));
      await marks(page, (names) => names.includes('China') && !names.includes('Xinhua'), 'the imported settings');
      await clickNamed(options, 'button', 'Undo');
      await marks(page, (names) => !names.includes('China') && names.includes('Xinhua'), 'the settings before');
    });

    // Firefox has no way for a program to click the button in the toolbar.
    if (name === 'chromium')
      test('the popup of the toolbar reads a page once, shows a name on it and closes', async () => {
        const page = await story(OTHER);
        const popup = await driver.openToolbarPopup?.(OTHER);
        if (!popup) throw new Error('no popup');
        await readsAs(popup, /weblog.example is not among them.*Always on weblog.example/u);
        expect(await paintedNames(page)).toEqual([]);
        await clickNamed(popup, 'button', 'Read this page once');
        await readsAs(popup, /On this page Story of 30 July 2025.*because you asked/u);
        expect(await marked(page)).toContain('Alibaba');
        await popup.type('wiac');
        await readsAs(popup, /World Artificial Intelligence Conference/u);
        await clickNamed(popup, 'button', 'Clear the search');
        await clickNamed(popup, '.entity', 'Qwen');
        expect((await until(() => readCard(page), 'the card on the page')).title).toBe('Qwen');
        await until(async () => !(await popup.isOpen()), 'the popup to close');
        const again = await story(`${OTHER}?again`);
        await new Promise((resolve) => setTimeout(resolve, 800));
        expect(await paintedNames(again)).toEqual([]);
      });

    // The prompt is answered by a preference, which Chromium lacks.
    if (name === 'firefox')
      test('all sites, from the popup; what the browser takes away is told', async () => {
        const page = await story(OTHER);
        const options = await keep(openOwn(driver, 'options.html'));
        const ids = await options.evaluate<number[]>(
          `browser.tabs.query({}).then((tabs) => tabs.map((tab) => tab.id))`,
        );
        const popup = await keep(openOwn(driver, `popup.html?tab=${ids.at(-2)}`));
        await clickNamed(popup, 'button', 'On all sites');
        expect(await marked(page)).toContain('Alibaba');
        await readsAs(popup, /On this page/u);
        await readsAs(options, /All sites let in/u);
        await options.evaluate(`browser.permissions.remove({ origins: ['*://*/*'] })`);
        await readsAs(options, /All sites let in, but your browser has taken the access away Let in again/u);
      });

    // Chromium's prompt cannot be answered by a program; there the listeners are tried in tests/unit/background.
    if (name === 'firefox')
      test('a site that is let in is read at once, and no more when it is removed', async () => {
        const page = await story(OTHER);
        const options = await keep(openOwn(driver, 'options.html'));
        await clickNamed(options, '.add input', 'Site');
        await options.type('https://weblog.example/about');
        await clickNamed(options, '.add button', 'Let in');
        await readsAs(options, /weblog.example let in/u);
        expect(await marked(page)).toContain('Alibaba');
        const later = await story(`${OTHER}?later`);
        expect(await marked(later)).toContain('Alibaba');
        await clickNamed(options, 'button', 'Remove weblog.example');
        await readsAs(options, /none beyond the list let in/u);
        const after = await story(`${OTHER}?after`);
        await new Promise((resolve) => setTimeout(resolve, 800));
        expect(await paintedNames(after)).toEqual([]);
      });
  });

  test(`${name}: settings survive a restart of the browser`, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'context-cards-profile-'));
    try {
      const before = await start(profile);
      const options = await openOwn(before, 'options.html');
      await clickNamed(options, '[role="switch"]', 'People');
      await until(
        () =>
          options.evaluate<boolean>(
            `(globalThis.browser ?? chrome).storage.local.get('settings').then((all) => all.settings !== undefined)`,
          ),
        'the settings to be stored',
      );
      await before.close();
      const after = await start(profile);
      try {
        const again = await openOwn(after, 'options.html');
        expect(
          await again.evaluate<string>(`document.querySelector('[role="switch"][aria-label="People"]').ariaChecked`),
        ).toBe('false');
        const page = await after.newPage();
        await page.goto(NEWS);
        expect(await marked(page)).not.toContain('Li Qiang');
      } finally {
        await after.close();
      }
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
}
