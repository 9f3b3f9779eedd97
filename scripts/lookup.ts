/** `npm run -s lookup -- [--json] [--limit N] "QUERY"`: what the popup's search would list, best first. */
import { parseArgs } from 'node:util';
import { createSearch } from '../lib/knowledge/search.ts';
import { searchData } from './lib/pack-files.ts';

/** As many as the popup lists. */
const LIMIT = 20;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, limit: { type: 'string', default: String(LIMIT) } },
});
const limit = Number(values.limit);
const query = positionals.join(' ');
if (query.trim() === '' || !Number.isInteger(limit) || limit < 1) {
  console.error('usage: npm run -s lookup -- [--json] [--limit N] "QUERY"');
  process.exit(2);
}
const hits = createSearch(searchData())
  .find(query, limit)
  .map(({ id, name, category, score }) => ({
    id,
    name,
    category,
    // Three places tell neighbours apart; more would only look exact.
    score: Number(score.toFixed(3)),
  }));
if (values.json) console.log(JSON.stringify(hits, null, 2));
else for (const { id, name, category, score } of hits) console.log([id, name, category, score.toFixed(3)].join('\t'));
