/** One page in a real browser with and without the extension: what it found, changed, asked for and cost. */

import type { GateDecision } from '../../lib/page/article-test.ts';
import type { PageReport } from '../../lib/page/page-report.ts';
import type { Timings } from '../../lib/page/timings.ts';
import { type BrowserName, type DrivenPage, type Driver, isLocal, until } from '../browser/driver.ts';
import { launch } from '../browser/launch.ts';
import { startRefusal } from './page-server.ts';

/** One page's findings, as `inspect` prints them. */
export interface Inspection extends Timings {
  url: string;
  browser: BrowserName;
  mentions: PageReport['mentions'];
  domMutations: string[];
  slices: PageReport['slices'];
  coldMs: number;
  errors: string[];
  requests: string[];
  gate: GateDecision;
}

/** How long a page is watched after it has loaded, ms: the gate's second look and a rescan fall within it. */
const WATCH_MS = 1_500;

/** How often the bare page is loaded again at most. */
const MORE_LOADS = 2;

/** Counts the records that a page's own scripts could see, the extension's one host left out. */
const OBSERVER = `(() => {
  const seen = {};
  const path = (node) => { const names = []; for (let e = node; e && e.nodeType === 1 && names.length < 4; e = e.parentElement) names.unshift(e.localName); return names.join('>') || node.nodeName; };
  new MutationObserver((records) => {
    for (const record of records) {
      const nodes = [...record.addedNodes, ...record.removedNodes];
      if (record.target.localName === 'context-cards-host') continue;
      if (nodes.length > 0 && nodes.every((node) => node.localName === 'context-cards-host')) continue;
      const key = record.type + ' ' + path(record.target) + (record.attributeName ? ' @' + record.attributeName : '') + ' ' + nodes.map((node) => node.nodeName).join(',');
      seen[key] = (seen[key] ?? 0) + 1;
    }
  }).observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
  Object.defineProperty(window, '__mutations', { value: seen });
})()`;

/** A pair of browsers to inspect pages with. */
export interface Inspector {
  inspect(url: string, options: { defaults: boolean; measure: boolean }): Promise<Inspection>;
  close(): Promise<void>;
}

/** Starts the two browsers. Nothing but loopback is reachable unless `online`. */
export async function startInspector(browser: BrowserName, extension: string, online: boolean): Promise<Inspector> {
  // Refusing single requests by the protocol can leave Firefox's parser waiting; a proxy refuses them all.
  const refusal = online ? undefined : await startRefusal();
  const shared = { initScript: OBSERVER, ...(refusal && { proxyPort: refusal.port }) };
  const bare = await launch(browser, shared);
  const loaded = await launch(browser, { ...shared, extension });
  return {
    inspect: (url, options) => inspectPage(bare, loaded, url, options),
    async close() {
      await Promise.all([bare.close(), loaded.close()]);
      await refusal?.close();
    },
  };
}

async function inspectPage(
  bare: Driver,
  loaded: Driver,
  url: string,
  options: { defaults: boolean; measure: boolean },
): Promise<Inspection> {
  const [without, page] = await Promise.all([bare.newPage(), loaded.newPage()]);
  try {
    await Promise.all([without.goto(url), page.goto(url)]);
    await new Promise((resolve) => setTimeout(resolve, WATCH_MS));
    const gate = (await until(() => page.askContent<GateDecision>({ type: 'get-gate-decision' }), 'the gate').catch(
      () => undefined,
    )) ?? {
      article: false,
      reason: 'not-html' as const,
    };
    const report = gate.article
      ? await until(
          () => page.askContent<PageReport & Partial<Timings>>({ type: 'get-page-report', measure: options.measure }),
          'the reader',
          20_000,
        )
      : undefined;
    const after = await mutations(page);
    const before = await baseline(bare, without, url, after);
    return {
      url,
      browser: loaded.name,
      mentions: (options.defaults ? report?.marked : report?.mentions) ?? [],
      domMutations: surplus(after, before.mutations),
      slices: report?.slices ?? { count: 0, longest: 0, ms: 0 },
      readMs: report?.readMs ?? 0,
      collectMs: report?.collectMs ?? 0,
      matchMs: report?.matchMs ?? 0,
      paintMs: report?.paintMs ?? 0,
      coldMs: report?.coldMs ?? 0,
      errors: [...(report?.errors ?? []), ...page.errors],
      requests: surplus(count(page.requests.map(originOf)), before.requests).filter(
        (request) => !isLocal(request) || request.startsWith('http'),
      ),
      gate,
    };
  } finally {
    await Promise.all([without.close(), page.close()]);
  }
}

const mutations = (page: DrivenPage) => page.evaluate<Record<string, number>>('window.__mutations ?? {}');

/** What a page may do at all. Its own timers make loads differ, so a surplus has the bare page loaded once more. */
async function baseline(bare: Driver, first: DrivenPage, url: string, after: Record<string, number>) {
  const found = { mutations: await mutations(first), requests: count(first.requests.map(originOf)) };
  for (let turn = 0; turn < MORE_LOADS && surplus(after, found.mutations).length > 0; turn++) {
    const again = await bare.newPage();
    await again.goto(url);
    await new Promise((resolve) => setTimeout(resolve, WATCH_MS));
    Object.assign(found.mutations, await mutations(again));
    Object.assign(found.requests, count(again.requests.map(originOf)));
    await again.close();
  }
  return found;
}

/** Advertising puts a new number into every address; a request of the extension's would go where the page does not. */
const originOf = (url: string) => (URL.canParse(url) ? new URL(url).origin : url);

function count(items: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[item] = (counts[item] ?? 0) + 1;
  return counts;
}

/** What is new in kind: a page's own timers make the counts differ from load to load, not the kinds. */
function surplus(after: Record<string, number>, before: Record<string, number>): string[] {
  return Object.keys(after).filter((key) => !(key in before));
}
