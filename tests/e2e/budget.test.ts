/** What ships, in bytes: budgets of the design. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { extensionFolder } from '../../scripts/lib/build.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const folder = extensionFolder(name, 'production');
  const read = (file: string) => readFileSync(join(folder, file));
  const manifest = JSON.parse(read('manifest.json').toString()) as {
    host_permissions: string[];
    permissions: string[];
    content_scripts: { matches: string[]; js: string[] }[];
    web_accessible_resources?: unknown;
    optional_host_permissions?: string[];
  };

  test('the gate is at most 6 kB gzipped', () => {
    expect(gzipSync(read('gate.js')).length).toBeLessThanOrEqual(6 * 1024);
  });
  test('no content script carries a card', () => {
    const scripts = read('gate.js').toString() + read('reader.js').toString();
    for (const chunk of readdirSync(join(folder, 'cards')).filter((file) => /^\d+\.json$/u.test(file))) {
      const cards = JSON.parse(read(join('cards', chunk)).toString()) as Record<string, { summary: { en: string } }>;
      for (const card of Object.values(cards)) expect(scripts).not.toContain(card.summary.en);
    }
  });
  test('the name index is at most 120 kB gzipped, as the reader carries it', () => {
    const literals =
      read('reader.js')
        .toString()
        .match(/[A-Za-z0-9+/]{2000,}={0,2}/gu) ?? [];
    expect(literals).toHaveLength(1);
    expect(gzipSync(literals[0] as string).length).toBeLessThanOrEqual(120_000);
  });
  test('no chunk of cards is over 100 kB', () => {
    for (const file of readdirSync(join(folder, 'cards')))
      expect(read(join('cards', file)).length).toBeLessThanOrEqual(100_000);
  });
  test('only listed news sites can be read, and nothing of the package by a page', () => {
    expect(manifest.permissions.sort()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.host_permissions.length).toBeGreaterThan(200);
    expect(manifest.host_permissions.every((match) => /^https:\/\/\*\.[a-z0-9.-]+\/\*$/u.test(match))).toBe(true);
    expect(manifest.content_scripts).toEqual([
      { matches: manifest.host_permissions, js: ['gate.js'], run_at: 'document_idle' },
    ]);
    expect(manifest.web_accessible_resources).toBeUndefined();
  });
});
