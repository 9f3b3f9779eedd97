/**
 * `npm start [-- URL or FILE]`: builds, opens a real browser with the extension on the sample story.
 * Without a display it hovers the first mark, keeps pictures and prints what is marked.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PageReport } from '../lib/page/page-report.ts';
import { type DrivenPage, until } from './browser/driver.ts';
import { launch } from './browser/launch.ts';
import { buildExtension, ROOT } from './lib/build.ts';
import { rectOfText } from './lib/find-text.ts';
import { servePages } from './lib/page-server.ts';

const page = process.argv[2] ?? join(ROOT, 'scripts', 'sample-story.html');
const isUrl = /^https?:\/\//u.test(page);
if (!isUrl && !existsSync(page)) {
  console.error(`${page}: no such file`);
  process.exit(1);
}
console.error('building the extension');
const extension = buildExtension('chromium', 'inspect');
const server = await servePages();
const url = isUrl ? page : server.urlOf(resolve(page));
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
if (hasDisplay && !process.env['CI']) await show();
else await photograph();
await server.close();

/** A window for a person; ends when they close it. */
async function show(): Promise<void> {
  const driver = await launch('chromium', { extension, headless: false });
  const tab = await driver.newPage();
  await tab.goto(url);
  console.error('hover an underlined name; close the browser to end');
  await driver.closed;
}

/** No display: the same with a program for a person, in light and dark. */
async function photograph(): Promise<void> {
  const folder = join(ROOT, '.output', 'start');
  mkdirSync(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    const driver = await launch('chromium', { extension, colorScheme, viewport: { width: 1100, height: 800 } });
    try {
      const tab = await driver.newPage();
      await tab.goto(url);
      const report = await reportOf(tab);
      const first = report.marked[0];
      await tab.screenshot(join(folder, `page-${colorScheme}.png`));
      if (first) await photographCard(tab, first.surface, folder, colorScheme);
      if (colorScheme === 'light') printMentions(report);
    } finally {
      await driver.close();
    }
  }
  console.log(`\npictures: ${folder}`);
}

async function reportOf(tab: DrivenPage): Promise<PageReport> {
  const ask = () => tab.askContent<PageReport>({ type: 'get-page-report', measure: false });
  const report = await until(ask, 'the reader').catch(() => undefined);
  if (!report) throw new Error('the page is no article to the extension; nothing is marked');
  return report;
}

async function photographCard(tab: DrivenPage, surface: string, folder: string, scheme: string): Promise<void> {
  const rect = await rectOfText(tab, surface);
  if (!rect) return;
  await tab.move(rect.x + rect.width / 2, rect.y + rect.height / 2);
  await until(
    () => tab.inCard<boolean>(`function () { return this.querySelector('.placed [role="dialog"]') !== null }`),
    'the card',
  );
  await new Promise((done) => setTimeout(done, 250));
  await tab.screenshot(join(folder, `card-${scheme}.png`));
  await tab.inCard(`function () { this.querySelector('.more').click() }`);
  await new Promise((done) => setTimeout(done, 250));
  await tab.screenshot(join(folder, `card-opened-${scheme}.png`));
}

function printMentions({ storyDate, mentions, marked }: PageReport): void {
  const width = Math.max(...mentions.map((mention) => mention.surface.length), 7);
  console.log(`story date: ${storyDate ?? 'unknown'}\n`);
  console.log(`${'mention'.padEnd(width)}  times  marked  entity`);
  for (const { surface, entity, count } of mentions) {
    const shown = marked.some((mark) => mark.surface === surface && mark.entity === entity);
    console.log(`${surface.padEnd(width)}  ${String(count).padStart(5)}  ${shown ? 'yes   ' : '      '}  ${entity}`);
  }
}
