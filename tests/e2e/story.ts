/** The main job, in the shipped extension, on news hosts answered from disk. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type BrowserName, type DrivenPage, type Driver, until } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { extensionFolder } from '../../scripts/lib/build.ts';
import { clickInCard, hoverName, marked, paintedNames, readCard } from './card-reader.ts';

const STORY = readFileSync(fileURLToPath(new URL('../../scripts/sample-story.html', import.meta.url)), 'utf8');
const NEWS = 'https://www.reuters.com/technology/story-2025-07-30/';
/** A story that a strict publisher would serve: nothing may load, nothing may be written as HTML. */
const STRICT: Answer = {
  body: STORY,
  headers: {
    'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
};
const OTHER = 'https://weblog.example/story/';

const answer = (url: string): Answer | undefined => {
  if (url.startsWith(`${NEWS}strict`)) return STRICT;
  if (url.startsWith(`${NEWS}bad/`)) return BAD_PAGES[url.slice(`${NEWS}bad/`.length)];
  return url.startsWith(NEWS) || url.startsWith(OTHER) ? { body: STORY } : undefined;
};

const FRAMESET =
  '<!doctype html><html><head><title>Frames</title></head><frameset cols="50%,50%"><frame><frame></frameset></html>';
const REPLACED = STORY.replace(
  '</body>',
  `<script>setTimeout(() => { const body = document.createElement('body'); body.innerHTML = '<article><p>${'The story was replaced by one about Alibaba and nothing else. '.repeat(8)}</p></article>'; document.body.replaceWith(body); }, 600)</script></body>`,
);
const PARAGRAPH = `<p>${'Words of a long page that speaks of DeepSeek now and then and goes on. '.repeat(14)}</p>\n`;
const BAD_PAGES: Record<string, Answer> = {
  empty: { body: '' },
  'no-body': { body: FRAMESET },
  xml: {
    body: `<?xml version="1.0"?><rss><channel><item><title>DeepSeek</title><description>${'DeepSeek and Nvidia. '.repeat(50)}</description></item></channel></rss>`,
    contentType: 'application/xml',
  },
  replaced: { body: REPLACED },
  huge: {
    body: `<!doctype html><meta property="og:type" content="article"><title>Long</title><article>${PARAGRAPH.repeat(5_000)}</article>`,
  },
};

/** What a page is to its own scripts, the extension's one host left out. */
const SNAPSHOT = `(() => {
  const copy = document.documentElement.cloneNode(true);
  for (const host of copy.querySelectorAll('context-cards-host')) host.remove();
  return copy.outerHTML;
})()`;

/** Tells the story in one browser; each has a file of its own, so that they run side by side. */
export function tellStory(name: BrowserName): void {
  describe(name, () => {
    let driver: Driver;
    let page: DrivenPage;
    beforeAll(async () => {
      driver = await launch(name, { extension: extensionFolder(name, 'production'), answer });
    });
    afterAll(() => driver.close());

    async function open(url: string): Promise<DrivenPage> {
      page = await driver.newPage();
      await page.goto(url);
      return page;
    }

    test('a story is marked; a hover opens the card; a chip leads on and back; Escape closes', async () => {
      await open(NEWS);
      const before = await page.evaluate<string>(SNAPSHOT);
      const names = await marked(page);
      expect(names).toContain('Qwen');
      expect(names).not.toContain('China');
      const card = await hoverName(page, 'Alibaba');
      expect(card.title).toBe('Alibaba');
      expect(card.text).toMatch(/sources? · checked/u);
      // Whichever chip the knowledge base puts first.
      const chip = await page.inCard<string>('function () { return this.querySelector(".chip").textContent }');
      if (!chip) throw new Error('the card has no chip');
      await clickInCard(page, chip);
      expect(await until(async () => (await readCard(page))?.title === chip && chip, 'the chip’s card')).toBe(chip);
      await clickInCard(page, 'Back');
      expect(await until(async () => (await readCard(page))?.title === 'Alibaba' && 'Alibaba', 'the first card')).toBe(
        'Alibaba',
      );
      await clickInCard(page, 'More');
      expect(
        await until(async () => {
          const text = (await readCard(page))?.text;
          return text?.includes('SOURCES') && text;
        }, 'the opened card'),
      ).toMatch(/SOURCES/u);
      await page.press('Escape');
      await until(async () => (await readCard(page)) === undefined, 'the card to close');
      expect(await page.evaluate<string>(SNAPSHOT)).toBe(before);
      expect(page.errors).toEqual([]);
      await page.close();
    });

    test('a name that the page splits over elements is one mark with one card', async () => {
      await open(NEWS);
      await marked(page);
      const card = await hoverName(page, 'DeepSeek');
      expect(card.title).toBe('DeepSeek');
      expect(card.text).toMatch(/in Jul 2025/u);
      expect(card.text).toMatch(/as of \w+ 20\d\d/u);
      await page.close();
    });

    test('a hover shows whole lines only: nothing is cut off at its lower edge', async () => {
      await open(NEWS);
      await marked(page);
      await hoverName(page, 'World Artificial Intelligence Conference');
      const hidden = await page.inCard<number>(
        'function () { const body = this.querySelector(".body"); return body.scrollHeight - body.clientHeight }',
      );
      expect(hidden).toBe(0);
      await page.close();
    });

    test('the card stays while the pointer crosses to it, and goes when the pointer leaves', async () => {
      await open(NEWS);
      await marked(page);
      await hoverName(page, 'Alibaba');
      const box = await page.inCard<{ x: number; y: number }>(
        'function () { const { x, y } = this.querySelector(".card").getBoundingClientRect(); return { x, y } }',
      );
      if (!box) throw new Error('no card');
      await page.move(box.x + 60, box.y + 40, 12);
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect((await readCard(page))?.title).toBe('Alibaba');
      await page.move(2, 2, 12);
      await until(async () => (await readCard(page)) === undefined, 'the card to close');
      await page.close();
    });

    test('a mark in a link leaves the click to the link', async () => {
      await open(NEWS);
      await marked(page);
      await page.evaluate(
        `document.querySelector('a[href="#alibaba"]').addEventListener('click', () => { document.title = 'followed' })`,
      );
      await hoverName(page, 'Alibaba');
      const at = await page.evaluate<{ x: number; y: number }>(
        `(() => { const { x, y } = document.querySelector('a[href="#alibaba"]').getBoundingClientRect(); return { x, y } })()`,
      );
      await page.click(at.x + 12, at.y + 8);
      expect(await page.evaluate<string>('document.title')).toBe('followed');
      expect(await until(async () => (await readCard(page)) === undefined, 'the card to close')).toBe(true);
      await page.close();
    });

    test('a page that allows nothing works all the same', async () => {
      await open(`${NEWS}strict`);
      expect(await marked(page)).toContain('Qwen');
      const card = await hoverName(page, 'Qwen');
      expect(card.title).toBe('Qwen');
      const look = await page.inCard<{ background: string; radius: string }>(
        'function () { const { backgroundColor: background, borderTopLeftRadius: radius } = getComputedStyle(this.querySelector(".card")); return { background, radius } }',
      );
      expect(look).toEqual({ background: 'rgb(255, 255, 255)', radius: '14px' });
      expect(page.errors).toEqual([]);
      await page.close();
    });

    test('the keyboard steps through the marks, the card takes the focus and gives it back', async () => {
      await open(NEWS);
      await marked(page);
      await page.evaluate(`document.querySelector('#focus-me, a[href="#alibaba"]').focus()`);
      await page.askContent({ type: 'step-mark', by: 1 });
      const first = await until(async () => {
        const card = await readCard(page);
        return card?.focused && card;
      }, 'the focused card');
      await page.askContent({ type: 'step-mark', by: 1 });
      const second = await until(async () => {
        const card = await readCard(page);
        return card?.title !== first.title && card;
      }, 'the next card');
      expect(second?.focused).toBe(true);
      await page.press('Escape');
      await until(async () => (await readCard(page)) === undefined, 'the card to close');
      expect(await page.evaluate<string>('document.activeElement.getAttribute("href")')).toBe('#alibaba');
      await page.close();
    });

    test('menus, asides and the footer stay unmarked', async () => {
      await open(NEWS);
      await marked(page);
      const outside = await page.evaluate<number>(
        `[...CSS.highlights].filter(([name]) => name.startsWith('context-cards')).flatMap(([, highlight]) => [...highlight]).filter((range) => range.startContainer.parentElement.closest('nav, footer, aside')).length`,
      );
      expect(outside).toBe(0);
      await page.close();
    });

    test('a host that is not on the list stays untouched', async () => {
      await open(OTHER);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(await paintedNames(page)).toEqual([]);
      expect(await page.evaluate<boolean>(`document.querySelector('context-cards-host') !== null`)).toBe(false);
      await page.close();
    });

    test.each(['empty', 'no-body', 'xml'])('bad input: %s is left alone', async (kind) => {
      await open(`${NEWS}bad/${kind}`);
      await new Promise((resolve) => setTimeout(resolve, 1_300));
      expect(await paintedNames(page)).toEqual([]);
      expect(page.errors).toEqual([]);
      await page.close();
    });

    test('bad input: a page that replaces its body is read anew', async () => {
      await open(`${NEWS}bad/replaced`);
      await until(async () => {
        const names = await paintedNames(page);
        return names.length === 1 && names[0] === 'Alibaba';
      }, 'the new story’s mark');
      expect(page.errors).toEqual([]);
      await page.close();
    });

    test('bad input: a page of 5 MB is marked, and answers while it is read', async () => {
      await open(`${NEWS}bad/huge`);
      expect(await marked(page)).toEqual(['DeepSeek']);
      const report = await page.askContent<{ errors: string[]; mentions: { count: number }[] }>({
        type: 'get-page-report',
        measure: false,
      });
      expect(report?.errors).toEqual([]);
      expect(report?.mentions[0]?.count).toBe(70_000);
      await page.close();
    });
  });
}
