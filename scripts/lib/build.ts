import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../browser/driver.ts';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const wxt = fileURLToPath(new URL('../../node_modules/wxt/bin/wxt.mjs', import.meta.url));

/**
 * Builds the extension and answers its folder.
 * @param mode `production` is what ships; `inspect` is the same code with access to all sites
 */
export function buildExtension(browser: BrowserName, mode: 'production' | 'inspect'): string {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  execFileSync(process.execPath, [wxt, 'build', '-b', target, '--mode', mode, '--level', 'error'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return extensionFolder(browser, mode);
}

/** Where a build is. */
export function extensionFolder(browser: BrowserName, mode: 'production' | 'inspect'): string {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  return `${ROOT}.output/${target}-mv3${mode === 'production' ? '' : `-${mode}`}`;
}
