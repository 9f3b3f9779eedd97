/** `npm run -s inspect -- [--browser chromium|firefox] [--defaults] FILE or URL…`: one JSON a page, each on a line where a program reads them. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from './browser/driver.ts';
import { buildExtension } from './lib/build.ts';
import { startInspector } from './lib/inspect-page.ts';
import { servePages } from './lib/page-server.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chromium' }, defaults: { type: 'boolean', default: false } },
});
const browser = values.browser;
if ((browser !== 'chromium' && browser !== 'firefox') || positionals.length === 0) {
  console.error('usage: npm run -s inspect -- [--browser chromium|firefox] [--defaults] FILE or URL…');
  process.exit(2);
}
process.exitCode = await inspect(browser, positionals);

async function inspect(name: BrowserName, pages: string[]): Promise<number> {
  const isUrl = (page: string) => /^https?:\/\//u.test(page);
  const missing = pages.filter((page) => !isUrl(page) && !existsSync(page));
  for (const page of missing) console.error(`${page}: no such file`);
  const extension = buildExtension(name, 'inspect');
  const server = await servePages();
  const inspector = await startInspector(name, extension, pages.some(isUrl));
  let failed = missing.length > 0;
  try {
    for (const page of pages.filter((item) => !missing.includes(item))) {
      const url = isUrl(page) ? page : server.urlOf(resolve(page));
      try {
        const result = await inspector.inspect(url, { defaults: values.defaults, measure: true });
        console.log(JSON.stringify({ page, ...result }, null, process.stdout.isTTY ? 2 : 0));
      } catch (error) {
        failed = true;
        console.error(`${page}: ${(error as Error).message}`);
      }
    }
  } finally {
    await inspector.close();
    await server.close();
  }
  return failed ? 1 : 0;
}
