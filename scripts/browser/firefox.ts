/** Firefox through puppeteer-core and WebDriver BiDi. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type KeyInput, type Page } from 'puppeteer-core';
import { type DrivenPage, type Driver, type DriverOptions, isLocal, until } from './driver.ts';
import { findBrowser } from './find.mjs';

/** How long a document may take to be there, ms. */
const OPEN_MS = 20_000;
/** How long `load` is waited for after the document is there, ms. */
const LOAD_MS = 3_000;
const HOST = 'context-cards-host';
/** Pages of the extension are opened under this fixed address. */
const UUID = 'c0c0c0c0-0000-4000-8000-c0ffee000001';

export async function launchBrowser(options: DriverOptions): Promise<Driver> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('no Firefox found; run `node scripts/setup.mjs firefox`');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    defaultViewport: options.headless === false ? null : (options.viewport ?? { width: 1100, height: 800 }),
    args: ['--remote-allow-system-access'],
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    extraPrefsFirefox: {
      'extensions.originControls.grantByDefault': true,
      // A prompt cannot be answered by a program; the request itself is the extension's own.
      'extensions.webextOptionalPermissionPrompts': false,
      // An unpacked extension is installed anew at each start; its storage is that of an installed one.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId(options.extension)]: UUID }),
      ...(options.proxyPort && proxyPreferences(options.proxyPort)),
      'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    },
  });
  if (options.extension) await browser.installExtension(options.extension);
  return {
    name: 'firefox',
    closed: new Promise((resolve) => {
      browser.on('disconnected', () => resolve());
    }),
    newPage: async () => drive(browser, await browser.newPage(), options),
    ownUrl: async (path) => `moz-extension://${UUID}/${path.replace(/^\//u, '')}`,
    close: () => browser.close(),
  };
}

/** Loopback itself goes past a proxy by default. */
const proxyPreferences = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});

function extensionId(folder: string | undefined): string {
  if (!folder) return 'none@context-cards.org';
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

async function drive(browser: Browser, page: Page, options: DriverOptions): Promise<DrivenPage> {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('moz-extension:')) requests.push(request.url());
  });
  page.on('pageerror', (error) => {
    if ((error as Error).stack?.includes('moz-extension:')) errors.push(String(error));
  });
  if (options.initScript) await page.evaluateOnNewDocument(options.initScript);
  if (options.answer) {
    const answer = options.answer;
    await page.setRequestInterception(true);
    page.on('request', (request) => void respond(request, answer));
  }
  const bidi = connectionOf(browser);
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  return {
    requests,
    errors,
    goto: (url) => navigate(bidi, context, page, url),
    evaluate: (expression) => page.evaluate(expression) as never,
    inCard: (functionText) => callInCard(bidi, context, functionText),
    askContent: (message) => askContent(bidi, page, message),
    activate: () => page.bringToFront(),
    move: async (x, y, steps = 6) => {
      await page.mouse.move(x, y, { steps });
    },
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as KeyInput),
    type: (text) => page.keyboard.type(text),
    wheel: (deltaY) => page.mouse.wheel({ deltaY }),
    screenshot: async (path, clip) => {
      await page.screenshot({ path: path as `${string}.png`, ...(clip && { clip }) });
    },
    close: () => page.close(),
  };
}

/**
 * Opens a page. Not puppeteer's `goto`: a frame of the page that cannot be reached would fail it, and a
 * page whose scripts were refused may never come to `load`; a person reads it all the same.
 */
async function navigate(bidi: Bidi, context: string, page: Page, url: string): Promise<void> {
  await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
  const state = () =>
    page.evaluate(() => [location.href, document.readyState] as const).catch(() => ['', 'loading'] as const);
  const arrived = async () => {
    const [href, ready] = await state();
    return href === url && ready !== 'loading';
  };
  await until(arrived, `${url} to open`, OPEN_MS);
  await until(async () => (await state())[1] === 'complete', 'load', LOAD_MS).catch(() => undefined);
}

async function respond(request: HTTPRequest, answer: NonNullable<DriverOptions['answer']>): Promise<void> {
  const found = answer(request.url());
  if (found) {
    const { status = 200, contentType = 'text/html; charset=utf-8', headers = {}, body } = found;
    return request.respond({ status, contentType, headers, body });
  }
  return isLocal(request.url()) ? request.continue() : request.abort();
}

/** The protocol's connection, for what puppeteer has no words for (closed roots, extension pages). */
interface Bidi {
  send(method: string, params: object): Promise<{ result: Record<string, never> }>;
}

function connectionOf(browser: Browser): Bidi {
  return (browser as unknown as { connection: Bidi }).connection;
}

async function callInCard<T>(bidi: Bidi, context: string, functionText: string): Promise<T | undefined> {
  const host = await evaluate(bidi, context, `document.querySelector('${HOST}')`, {
    includeShadowTree: 'all',
    maxDomDepth: 1,
  });
  const shadow = (host as { value?: { shadowRoot?: { sharedId: string } } }).value?.shadowRoot;
  if (!shadow) return undefined;
  const { result } = await bidi.send('script.callFunction', {
    functionDeclaration: `function () { return JSON.stringify((${functionText}).call(this)) }`,
    this: { sharedId: shadow.sharedId },
    target: { context },
    awaitPromise: false,
  });
  return readResult<T>(result);
}

/** The extension's own pages may talk to its content scripts: an icon of the package, opened in a tab, is one. */
async function askContent<T>(bidi: Bidi, page: Page, message: unknown): Promise<T | undefined> {
  const { result } = await bidi.send('browsingContext.create', { type: 'tab', background: true });
  const context = (result as unknown as { context: string }).context;
  try {
    await bidi.send('browsingContext.navigate', { context, url: `moz-extension://${UUID}/icons/16.png`, wait: 'none' });
    const end = Date.now() + 5_000;
    const expression = `(async () => {
      for (const tab of await browser.tabs.query({})) {
        if (tab.url !== undefined && tab.url !== ${JSON.stringify(page.url())}) continue;
        const answer = await browser.tabs.sendMessage(tab.id, ${JSON.stringify(message)}).catch(() => undefined);
        if (answer) return JSON.stringify(answer);
      }
      return undefined;
    })()`;
    for (;;) {
      try {
        const { result: answer } = await bidi.send('script.evaluate', {
          expression,
          target: { context },
          awaitPromise: true,
        });
        if ((answer as { type?: string }).type === 'success') return readResult<T>(answer);
        throw new Error(JSON.stringify(answer));
      } catch (error) {
        if (Date.now() > end) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  } finally {
    await bidi.send('browsingContext.close', { context });
  }
}

async function evaluate(
  bidi: Bidi,
  context: string,
  expression: string,
  serializationOptions: object,
): Promise<unknown> {
  const { result } = await bidi.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: false,
    serializationOptions,
  });
  return (result as { result?: unknown }).result ?? {};
}

function readResult<T>(result: unknown): T | undefined {
  const {
    type,
    result: inner,
    exceptionDetails,
  } = result as { type: string; result?: { type: string; value?: string }; exceptionDetails?: { text: string } };
  if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'the script failed');
  return inner?.type === 'string' ? (JSON.parse(inner.value as string) as T) : undefined;
}
