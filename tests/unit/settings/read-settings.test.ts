import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CURRENT_VERSION } from '../../../lib/settings/migrations.ts';
import { readExport, readStored, toStored, writeExport } from '../../../lib/settings/read-settings.ts';
import { applyChanges, changesOf } from '../../../lib/settings/schema.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';

const EXAMPLES = fileURLToPath(new URL('../../fixtures/settings/', import.meta.url));
const example = (version: number) => JSON.parse(readFileSync(`${EXAMPLES}${version}.json`, 'utf8'));

describe('saved examples', () => {
  test('there is one of every version', () => {
    const versions = readdirSync(EXAMPLES).map((file) => Number.parseInt(file, 10));
    expect(versions.sort((a, b) => a - b)).toEqual(Array.from({ length: CURRENT_VERSION }, (_, at) => at + 1));
  });
  test.each(Array.from({ length: CURRENT_VERSION }, (_, at) => at + 1))(
    'what version %i wrote still means the same',
    (version) => {
      const { stored, means } = example(version);
      expect(changesOf(readStored(stored))).toEqual(means);
    },
  );
});

describe('what is stored', () => {
  test('is only what differs from the defaults', () => {
    expect(toStored(DEFAULT_SETTINGS)).toEqual({ version: CURRENT_VERSION, changes: {} });
    const quieter: Settings = {
      ...DEFAULT_SETTINGS,
      categories: { ...DEFAULT_SETTINGS.categories, person: false },
      trigger: 'click',
    };
    expect(toStored(quieter).changes).toEqual({ categories: { person: false }, trigger: 'click' });
    expect(readStored(toStored(quieter))).toEqual(quieter);
  });
  test.each<[string, unknown, RegExp]>([
    ['a newer version', { version: CURRENT_VERSION + 1, changes: {} }, /newer than this extension/u],
    ['no version', { changes: {} }, /version: is missing/u],
    ['another shape', 'yes', /the file: /u],
    ['a migration that cannot go on', { version: 1, changes: { sites: ['reuters.com'] } }, /sites: must be a map/u],
    ['an unknown key', { version: 2, changes: { colour: 'red' } }, /changes\.colour: is not known/u],
    [
      'a site that is an address',
      { version: 2, changes: { sitesOff: ['https://a.example/'] } },
      /sitesOff\.0: must be a host/u,
    ],
  ])('%s is refused with its place', (_, stored, message) => {
    expect(() => readStored(stored)).toThrow(message);
  });
});

describe('a file', () => {
  const settings = applyChanges({ density: 'section', sitesOff: ['reuters.com'], categories: { media: true } });
  test('that was exported means the same when it comes back', () => {
    expect(readExport(writeExport(settings))).toEqual(settings);
  });
  test.each<[string, string, RegExp]>([
    ['that is cut off', writeExport(settings).slice(0, 40), /not JSON/u],
    [
      'of something else',
      '{"format":"bookmarks","version":1,"settings":{}}',
      /format: must be "context-cards-settings"/u,
    ],
    [
      'with a wrong choice',
      writeExport(settings).replace('"section"', '"chapter"'),
      /settings\.density: must be one of "article"/u,
    ],
    [
      'with a wrong switch',
      writeExport(settings).replace('true', '"yes"'),
      /settings\.categories\.media: must be true or false/u,
    ],
    [
      'with an unknown category',
      writeExport(settings).replace('media', 'sports'),
      /settings\.categories\.sports: is not known/u,
    ],
    ['of a newer version', writeExport(settings).replace(/"version": \d+/u, '"version": 99'), /version: 99 is newer/u],
    ['that is a list', '[]', /the file|format/u],
    ['that is huge', ' '.repeat(2_000_000), /too long/u],
  ])('%s is refused with its place', (_, text, message) => {
    expect(() => readExport(text)).toThrow(message);
  });
});
