/** Where the browsers are that can load an unpacked extension. Plain JavaScript: set-up needs it first. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const downloads = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'node_modules', '.cache', 'browsers');

/** Program names, best first. Branded Chrome is left out: since 137 it ignores --load-extension. */
const PROGRAMS = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};
const PLACES = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    join(process.env.LOCALAPPDATA ?? '', 'Chromium', 'Application', 'chrome.exe'),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox', 'firefox.exe'),
  ],
};
const PLAYWRIGHT_CACHES = [
  process.env.PLAYWRIGHT_BROWSERS_PATH ?? '',
  join(homedir(), '.cache', 'ms-playwright'),
  join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
];

/**
 * Path of a browser's program, or undefined. `CHROMIUM_PATH` and `FIREFOX_PATH` come first.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const given = process.env[`${name.toUpperCase()}_PATH`];
  if (given) return existsSync(given) ? given : undefined;
  const path = (process.env.PATH ?? '').split(delimiter);
  const installed = PROGRAMS[name].flatMap((program) => path.map((folder) => join(folder, program)));
  const all = [...installed, ...PLACES[name], ...downloaded(name)];
  return all.find((candidate) => candidate && existsSync(candidate));
}

/** Programs in Playwright's and Puppeteer's download folders. */
function downloaded(name) {
  if (name === 'chromium') {
    const folders = PLAYWRIGHT_CACHES.flatMap((cache) =>
      list(cache)
        .filter((entry) => /^chromium-\d+$/u.test(entry))
        .map((entry) => join(cache, entry)),
    );
    return folders.flatMap((folder) => [
      join(folder, 'chrome-linux', 'chrome'),
      join(folder, 'chrome-linux64', 'chrome'),
      join(folder, 'chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
      join(folder, 'chrome-win', 'chrome.exe'),
    ]);
  }
  const folder = join(downloads, 'firefox');
  return list(folder).flatMap((version) => [
    join(folder, version, 'firefox', 'firefox'),
    join(folder, version, 'Firefox.app', 'Contents', 'MacOS', 'firefox'),
    join(folder, version, 'core', 'firefox.exe'),
  ]);
}

const list = (folder) => (folder && existsSync(folder) ? readdirSync(folder) : []);
