/** The compiled knowledge base as the build takes it: name index, card files, site matches. Compiled once a build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSearchData, type SearchData } from '../../lib/knowledge/search-data.ts';
import { aboutPack } from '../../lib/pack/about.ts';
import { checkPack } from '../../lib/pack/check/check-pack.ts';
import { type CompiledPack, compilePack } from '../../lib/pack/compile.ts';
import type { PackSource } from '../../lib/pack/pack-source.ts';
import { PackError, parseJson } from '../../lib/pack/parse.ts';
import { SitesSchema } from '../../lib/pack/schema.ts';
import { DATA_FOLDER, readPackSource } from './read-data.ts';

const NAME_INDEX = 'virtual:name-index';
let compiled: CompiledPack | undefined;
let checked: PackSource | undefined;

/** The knowledge base, read and checked once. */
function checkedSource(): PackSource {
  if (checked) return checked;
  const source = readPackSource();
  const problems = checkPack(source);
  if (problems.length > 0) throw new PackError(problems);
  checked = source;
  return checked;
}

/**
 * The knowledge base, checked and compiled.
 * @throws {PackError} where the check finds anything: what is wrong does not ship
 */
export function compiledPack(): CompiledPack {
  compiled ??= compilePack(checkedSource());
  return compiled;
}

/**
 * What the search box loads.
 * @throws {PackError} as `compiledPack`
 */
export function searchData(): SearchData {
  return buildSearchData(entities());
}

const entities = () => checkedSource().entities.map((item) => item.entity);

export const packFiles = {
  /** Vite plugin: `virtual:name-index` exports the index as base64. */
  plugin: () => ({
    name: 'context-cards-pack',
    resolveId: (id: string) => (id === NAME_INDEX ? `\0${NAME_INDEX}` : undefined),
    load: (id: string) =>
      id === `\0${NAME_INDEX}`
        ? `export default ${JSON.stringify(Buffer.from(compiledPack().nameIndex).toString('base64'))};`
        : undefined,
  }),
  /** Files of the cards, of the search and of what the options say of the pack, as WXT's generated public files. */
  files: () => {
    const { cardIndex, chunks } = compiledPack();
    return [
      { relativeDest: 'cards/index.json', contents: JSON.stringify(cardIndex) },
      ...chunks.map((chunk, number) => ({ relativeDest: `cards/${number}.json`, contents: JSON.stringify(chunk) })),
      { relativeDest: 'search.json', contents: JSON.stringify(searchData()) },
      { relativeDest: 'about.json', contents: JSON.stringify(aboutPack(entities())) },
    ];
  },
  /** What ships of the knowledge base, in words for the build's output. Budgets are the design's. */
  sizes: () => {
    const { nameIndex, cardIndex, chunks } = compiledPack();
    const index = gzipSync(Buffer.from(nameIndex).toString('base64')).length;
    const largest = Math.max(...chunks.map((chunk) => Buffer.byteLength(JSON.stringify(chunk))));
    const kb = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;
    return (
      `Knowledge base: ${Object.keys(cardIndex.entities).length} entities; name index ${kb(index)} gzip (budget 120 kB); ` +
      `${chunks.length} chunks of cards, the largest ${kb(largest)} (budget 100 kB)`
    );
  },
  /** Match patterns of the bundled sites: each host and its subdomains. */
  siteMatches: () => {
    const { sites } = parseJson(SitesSchema, readFileSync(join(DATA_FOLDER, 'sites.json'), 'utf8'), 'data/sites.json');
    return sites.map(({ host }) => `https://*.${host}/*`).sort();
  },
};
