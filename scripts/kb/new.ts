/** `kb new`: a file with every part in its place, for an editor to fill in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CATEGORIES, type Category } from '../../lib/pack/vocabulary.ts';
import { DATA_FOLDER, readPackSource } from '../lib/read-data.ts';

/**
 * Writes a draft; nothing that exists is overwritten.
 * @returns the path of the file, below `data/`
 * @throws {Error} saying what to give instead
 */
export function scaffold(category: string, id: string, name: string, today: string, folder = DATA_FOLDER): string {
  if (!CATEGORIES.includes(category as Category)) {
    throw new Error(`"${category}" is no category; one of ${CATEGORIES.join(', ')}`);
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) {
    throw new Error(`"${id}" is no id: lower-case English letters, digits, single hyphens`);
  }
  const { entities, retiredIds } = readPackSource(folder);
  const owner = entities.find(({ entity }) => entity.id === id);
  if (owner) throw new Error(`"${id}" is taken: ${owner.file}`);
  if (retiredIds.includes(id)) throw new Error(`"${id}" once belonged to another entity; choose another id`);
  const path = join('entities', category, `${id}.json`);
  const file = join(folder, path);
  if (existsSync(file)) throw new Error(`${path} exists`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(draft(category, id, name, today), null, 2)}\n`);
  return path;
}

function draft(category: string, id: string, name: string, today: string): object {
  return {
    $schema: '../../schema/entity.json',
    id,
    category,
    draft: true,
    kind: { en: 'What it is' },
    name,
    names: { en: [name] },
    summary: { en: 'One or two plain sentences that place the name for a reader of the news.' },
    facts: [{ property: 'website', value: 'https://example.org/', sources: ['s1'], checked: today }],
    related: [],
    sources: {
      s1: {
        title: 'Title of the page',
        publisher: 'Who publishes it',
        url: 'https://example.org/',
        seen: today,
        tier: 'primary',
      },
    },
  };
}
