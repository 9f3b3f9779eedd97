import type { BrowserName, Driver, DriverOptions } from './driver.ts';

/** Starts a browser. */
export async function launch(name: BrowserName, options: DriverOptions): Promise<Driver> {
  const module = name === 'chromium' ? await import('./chromium.ts') : await import('./firefox.ts');
  return module.launchBrowser(options);
}
