/** Chromium through Playwright. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright';
import { openToolbarPopup } from './chromium-popup.ts';
import { type DrivenPage, type Driver, type DriverOptions, isLocal } from './driver.ts';
import { findBrowser } from './find.mjs';

/** How long `load` is waited for, ms. */
const LOAD_MS = 5_000;
const HOST = 'context-cards-host';

export async function launchBrowser(options: DriverOptions): Promise<Driver> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium found; run `node scripts/setup.mjs chromium`');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'context-cards-chromium-'));
  const load = options.extension
    ? [`--load-extension=${options.extension}`, `--disable-extensions-except=${options.extension}`]
    : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    viewport: options.headless === false ? null : (options.viewport ?? { width: 1100, height: 800 }),
    colorScheme: options.colorScheme ?? 'light',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Lets a program click the extension's button in the toolbar.
      '--enable-unsafe-extension-debugging',
      ...(options.proxyPort ? [`--proxy-server=http://127.0.0.1:${options.proxyPort}`] : []),
      ...load,
    ],
  });
  if (options.initScript) await context.addInitScript({ content: options.initScript });
  if (options.answer) await answerFrom(context, options.answer);
  return {
    name: 'chromium',
    closed: new Promise((resolve) => {
      context.on('close', () => resolve());
    }),
    newPage: async () => drive(context, await context.newPage()),
    openToolbarPopup: async (url) =>
      openToolbarPopup(context.browser() as Browser, new URL((await workerOf(context)).url()).host, url),
    ownUrl: async (path) => new URL(path, (await workerOf(context)).url()).href,
    async close() {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 5_000 }));
}

async function answerFrom(context: BrowserContext, answer: NonNullable<DriverOptions['answer']>): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    const found = answer(url);
    if (found) {
      const { status = 200, contentType = 'text/html; charset=utf-8', headers = {}, body } = found;
      return route.fulfill({ status, headers: { 'content-type': contentType, ...headers }, body });
    }
    return isLocal(url) ? route.continue() : route.abort();
  });
}

async function drive(context: BrowserContext, page: Page): Promise<DrivenPage> {
  const requests: string[] = [];
  const errors: string[] = [];
  const cdp = await context.newCDPSession(page);
  page.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension:')) requests.push(request.url());
  });
  await cdp.send('Runtime.enable');
  // Errors of content scripts are told to the debugger only, with the script they come from.
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const urls = [exceptionDetails.url, ...(exceptionDetails.stackTrace?.callFrames.map((frame) => frame.url) ?? [])];
    if (urls.some((url) => url?.startsWith('chrome-extension:'))) {
      errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
  });
  return {
    requests,
    errors,
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'commit' });
      // A page whose scripts were refused may never come to `load`; a person reads it all the same.
      await page.waitForLoadState('load', { timeout: LOAD_MS }).catch(() => undefined);
    },
    evaluate: (expression) => page.evaluate(expression),
    inCard: (functionText) => callInCard(cdp, functionText),
    async askContent(message) {
      const worker = await workerOf(context);
      return worker.evaluate(
        async ([url, text]) => {
          const api = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
          const tabs = await api.tabs.query({});
          for (const tab of tabs) {
            if (tab.id === undefined || (tab.url !== undefined && tab.url !== url)) continue;
            try {
              const answer = await api.tabs.sendMessage(tab.id, JSON.parse(text as string));
              if (answer !== undefined && answer !== null) return answer;
            } catch {
              // No content script in that tab.
            }
          }
          return undefined;
        },
        [page.url(), JSON.stringify(message)],
      );
    },
    activate: () => page.bringToFront(),
    move: (x, y, steps = 6) => page.mouse.move(x, y, { steps }),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    wheel: (deltaY) => page.mouse.wheel(0, deltaY),
    screenshot: async (path, clip) => {
      await page.screenshot({ path, ...(clip && { clip }) });
    },
    close: () => page.close(),
  };
}

/** A closed shadow root is closed to scripts, not to the debugger. */
async function callInCard<T>(cdp: CDPSession, functionText: string): Promise<T | undefined> {
  const { root } = await cdp.send('DOM.getDocument', { depth: 2, pierce: true });
  const html = root.children?.find((node) => node.localName === 'html');
  const host = html?.children?.find((node) => node.localName === HOST);
  if (!host) return undefined;
  const { node } = await cdp.send('DOM.describeNode', { backendNodeId: host.backendNodeId, depth: 1, pierce: true });
  const shadow = node.shadowRoots?.[0];
  if (!shadow) return undefined;
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId as string,
    functionDeclaration: functionText,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
