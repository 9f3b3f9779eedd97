import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { findBrowser } from './scripts/browser/find.mjs';
import { packFiles } from './scripts/lib/pack-files.ts';

const binary = (name: string, path: string | undefined) => (path === undefined ? {} : { [name]: path });

/** Builds for people to try and to inspect pages with may read every page; what ships may read the listed sites. */
const READS_ALL_SITES = new Set(['inspect', 'development']);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icon.svg', sizes: [16, 32, 48, 96, 128], developmentIndicator: false },
  webExt: {
    // The browsers that the other commands use too; without a display there is none to open.
    disabled: process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'],
    binaries: { ...binary('chrome', findBrowser('chromium')), ...binary('firefox', findBrowser('firefox')) },
  },
  vite: () => ({ plugins: [preact({ devToolsEnabled: false }), packFiles.plugin()], build: { target: 'es2023' } }),
  hooks: {
    'build:done': (wxt) => wxt.logger.info(packFiles.sizes()),
    'build:publicAssets': (_, files) => {
      files.push(...packFiles.files());
    },
    'build:manifestGenerated': (wxt, manifest) => {
      const matches = READS_ALL_SITES.has(wxt.config.mode) ? ['<all_urls>'] : packFiles.siteMatches();
      manifest.host_permissions = matches;
      // The gate is no WXT content script: that would announce itself to the page (see docs/decisions/0003).
      manifest.content_scripts = [{ matches, js: ['gate.js'], run_at: 'document_idle' }];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['scripting', 'activeTab', 'storage'],
    // Asked for in a click of the popup or the options, one site at a time unless the person wants all.
    optional_host_permissions: ['*://*/*'],
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commandNextMark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_commandPreviousMark__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'context-cards@context-cards.org',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
