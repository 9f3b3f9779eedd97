/** Real pages, where the corpus is: beside the project, or where CORPUS points to. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/browser/driver.ts';
import { extensionFolder, ROOT } from '../../scripts/lib/build.ts';
import { type Inspector, startInspector } from '../../scripts/lib/inspect-page.ts';
import { type PageServer, servePages } from '../../scripts/lib/page-server.ts';

const CORPUS = process.env['CORPUS'] ?? join(ROOT, '..', 'shared', 'corpus');
const present = existsSync(CORPUS);
if (!present) console.warn(`skipped: no corpus at ${CORPUS}`);

const SEED_ENTITIES = [
  'deepseek',
  'qwen',
  'waic',
  'ai-action-plan',
  'openai',
  'google-deepmind',
  'gemini',
  'nvidia',
  'jensen-huang',
  'donald-trump',
  'li-qiang',
  'global-south',
  'belt-and-road-initiative',
  'alibaba',
  'united-nations',
  'financial-times',
  'foreign-affairs',
  'xinhua',
];

/** Ten pages of different makes: languages, character sets, sizes, a front page, a paywall stub. */
const PAGES = [
  'apnews-microsoft-activision',
  'bloomberg-apple-graphics',
  'nytimes-trump-trade-war',
  'deccanherald-us-china-tariffs',
  'ednchina-zh-alibaba-ai-chip',
  'xinhuanet-zh-drama-gb2312',
  'nikkei-ja-trump-kim',
  'donga-ko-ceo-interview',
  'lemonde-fr-binet-macron',
  'wired-front-page',
];

/** Reads the corpus in one browser; each has a file of its own, so that they run side by side. */
export function readCorpus(name: BrowserName): void {
  describe.skipIf(!present)(name, () => {
    let inspector: Inspector;
    let server: PageServer;
    beforeAll(async () => {
      server = await servePages();
      inspector = await startInspector(name, extensionFolder(name, 'inspect'), false);
    });
    afterAll(async () => {
      await inspector.close();
      await server.close();
    });
    const inspect = (file: string) =>
      inspector.inspect(server.urlOf(join(CORPUS, file)), { defaults: false, measure: false });

    test('the seed story: every entity found, the page untouched, nothing asked of the network', async () => {
      const result = await inspect('seed/article.html');
      expect(result.gate).toEqual({ article: true, reason: 'json-ld' });
      expect([...new Set(result.mentions.map((mention) => mention.entity))]).toEqual(
        expect.arrayContaining(SEED_ENTITIES),
      );
      expect({ domMutations: result.domMutations, requests: result.requests, errors: result.errors }).toEqual({
        domMutations: [],
        requests: [],
        errors: [],
      });
    });

    // A page's own timers may run out in one of the two loads only; what the extension did it would do again.
    test.each(PAGES)('%s: no error, no change, no request', { retry: 2 }, async (file) => {
      const { domMutations, requests, errors } = await inspect(`pages/${file}.html.gz`);
      expect({ domMutations, requests, errors }).toEqual({ domMutations: [], requests: [], errors: [] });
    });
  });
}
