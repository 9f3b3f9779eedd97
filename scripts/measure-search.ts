/**
 * `npm run -s measure:search -- [ENTITIES]`: how long the search takes on a pack of that many entities, made of the
 * bundled one with its names varied. Prints what `docs/measurements.md` records; asserts nothing.
 */
import { createSearch } from '../lib/knowledge/search.ts';
import { buildSearchData } from '../lib/knowledge/search-data.ts';
import type { Entity } from '../lib/pack/schema.ts';
import { readPackSource } from './lib/read-data.ts';

const QUERIES: [what: string, query: string][] = [
  ['one letter', 'd'],
  ['whole name', 'deepseek'],
  ['beginning', 'world art'],
  ['typo', 'deepseak'],
  ['swapped letters', 'wiac'],
  ['words in any order', 'conference world ai'],
  ['words of name and summary', 'action plan trump'],
  ['Chinese', '深度求索'],
  ['nothing', 'zzzzqqq'],
];
const TURNS = 15;

const wanted = Number(process.argv[2] ?? 1_000);
if (!Number.isInteger(wanted) || wanted < 1) {
  console.error('usage: npm run -s measure:search -- [ENTITIES]');
  process.exit(2);
}
const entities = readPackSource().entities.map((item) => item.entity);
const pack = Array.from({ length: wanted }, (_, at) => vary(entities[at % entities.length] as Entity, at));
const json = JSON.stringify(buildSearchData(pack));
const start = performance.now();
const search = createSearch(JSON.parse(json));
console.log(`${wanted} entities, search.json ${Math.round(json.length / 1024)} kB, loaded in ${since(start)} ms`);
const warming = performance.now();
search.warm();
console.log(`made ready for misspelt names in ${since(warming)} ms, once, in an idle moment\n`);
console.log(['query', 'first ms', 'median ms', 'found'].join('\t'));
for (const [what, query] of QUERIES) {
  const times = Array.from({ length: TURNS }, () => {
    const begun = performance.now();
    search.find(query, 20);
    return performance.now() - begun;
  });
  const [first = 0] = times;
  const median = [...times].sort((a, b) => a - b)[TURNS >> 1] ?? 0;
  console.log([`${what} (${query})`, first.toFixed(1), median.toFixed(1), search.find(query, 20).length].join('\t'));
}

/** The same entity under names of its own: each turn through the pack rotates the letters of every word. */
function vary(entity: Entity, at: number): Entity {
  const turn = Math.floor(at / entities.length);
  if (turn === 0) return entity;
  const rotate = (text: string) =>
    text.replace(/\p{L}+/gu, (word) => word.slice(turn % word.length) + word.slice(0, turn % word.length));
  const names = Object.fromEntries(
    Object.entries(entity.names).map(([lang, list]) => [
      lang,
      (list ?? []).map((name) => (typeof name === 'string' ? rotate(name) : { ...name, text: rotate(name.text) })),
    ]),
  ) as Entity['names'];
  return { ...entity, id: `${entity.id}-${turn}`, name: rotate(entity.name), names };
}

function since(begun: number): string {
  return (performance.now() - begun).toFixed(1);
}
