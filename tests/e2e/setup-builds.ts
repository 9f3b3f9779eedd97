import { buildExtension } from '../../scripts/lib/build.ts';

/** Builds what the tests drive, once for all of them: what ships, and the same code for pages on loopback. */
export function setup(): void {
  for (const browser of ['chromium', 'firefox'] as const) {
    buildExtension(browser, 'production');
    buildExtension(browser, 'inspect');
  }
}
