/** `npm run -s kb -- check`: lints the knowledge base and says how to mend what is wrong. */
import { checkPack } from '../lib/pack/check.ts';
import { PackError } from '../lib/pack/parse.ts';
import { readPackSource } from './lib/read-data.ts';

function check(): number {
  try {
    const source = readPackSource();
    const problems = checkPack(source);
    for (const { where, message } of problems) console.error(`${where}: ${message}`);
    const facts = source.entities.reduce((sum, { entity }) => sum + entity.facts.length, 0);
    console.log(`${source.entities.length} entities, ${facts} facts, ${problems.length} problems`);
    return problems.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    console.error(error.message);
    console.log(`${error.problems.length} problems`);
    return 1;
  }
}

const [command] = process.argv.slice(2);
if (command === 'check') process.exitCode = check();
else {
  console.error('usage: npm run -s kb -- check');
  process.exitCode = 2;
}
