/** One way to drive a real browser with the built extension, whichever browser it is. */

export type BrowserName = 'chromium' | 'firefox';

/** What the network answers a request; undefined: nothing is there. */
export interface Answer {
  status?: number;
  contentType?: string;
  headers?: Record<string, string>;
  body: string | Buffer;
}

export interface DriverOptions {
  /** Folder of the built extension; without it the browser is bare. */
  extension?: string;
  headless?: boolean;
  /** Folder of a profile that outlives the browser; without it each start is a first one. */
  profile?: string;
  /** Loopback port of a proxy that everything but loopback goes through. */
  proxyPort?: number;
  /** Answers from disk for what is not on loopback; what it does not answer cannot be reached. */
  answer?: (url: string) => Answer | undefined;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** Script text that runs in the page's own world before the page's scripts. */
  initScript?: string;
}

/** A browser with the extension in it. */
export interface Driver {
  readonly name: BrowserName;
  newPage(): Promise<DrivenPage>;
  /** Clicks the extension's button in the toolbar, with `url` in the active tab; where a program can. */
  openToolbarPopup?(url: string): Promise<DrivenPopup>;
  /** Address of a file of the extension's package. */
  ownUrl(path: string): Promise<string>;
  /** Resolves when the browser is gone, also when a person closes it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** The popup that hangs from the toolbar. */
export interface DrivenPopup extends Pick<DrivenPage, 'evaluate' | 'click' | 'type'> {
  isOpen(): Promise<boolean>;
}

/** A page as a person (and its own scripts) see it, with a way into the closed card. */
export interface DrivenPage {
  /** Opens a page and waits for its `load`. */
  goto(url: string): Promise<void>;
  /** Evaluates an expression in the page's own world. */
  evaluate<T>(expression: string): Promise<T>;
  /** Calls `function () { … }` with the card's shadow root as `this`; undefined while there is no host. */
  inCard<T>(functionText: string): Promise<T | undefined>;
  /** Sends a message to the content scripts of this page, as the extension's own pages would. */
  askContent<T>(message: unknown): Promise<T | undefined>;
  /** Brings its tab to the front: what is hidden is not drawn, and a hover waits for a frame. */
  activate(): Promise<void>;
  move(x: number, y: number, steps?: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  /** Types a text where the focus is. */
  type(text: string): Promise<void>;
  wheel(deltaY: number): Promise<void>;
  screenshot(path: string, clip?: { x: number; y: number; width: number; height: number }): Promise<void>;
  /** URLs asked for since the page was opened, the extension's package left out. */
  readonly requests: readonly string[];
  /** Uncaught errors and console errors that come from the extension. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** A loopback address or a packaged file: never a matter of the outer network. */
export function isLocal(url: string): boolean {
  return /^(?:https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?\/|data:|blob:|about:|chrome-extension:|moz-extension:)/u.test(
    url,
  );
}

/** Waits until a question is answered with something. */
export async function until<T>(ask: () => Promise<T | undefined | false>, what: string, timeout = 10_000): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await ask();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`waited ${timeout} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
