/** `npm test`: every check that guards a change, then one line "N passed, N failed". */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/build.ts';

interface Tally {
  passed: number;
  failed: number;
}

const bin = (name: string) => join(ROOT, 'node_modules', '.bin', name);

/** Checks that pass or fail as a whole, the quickest first. */
const CHECKS: [name: string, command: string, args: string[]][] = [
  ['format and lint', bin('biome'), ['check', '.', '--error-on-warnings']],
  ['types', bin('tsc'), []],
  ['import rules', bin('depcruise'), ['lib', 'components', 'entrypoints', 'scripts', 'tests', '--output-type', 'err']],
  ['unused code', bin('knip'), []],
  ['knowledge base', process.execPath, ['scripts/kb.ts', 'check']],
];

const total: Tally = { passed: 0, failed: 0 };
for (const check of CHECKS) count(runCheck(...check));
count(runVitest());
count(lintExtension());
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function count(tally: Tally): void {
  total.passed += tally.passed;
  total.failed += tally.failed;
}

function runCheck(name: string, command: string, args: string[]): Tally {
  const result = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8' });
  return verdict(name, result.status === 0, output(result));
}

function verdict(name: string, ok: boolean, details: string): Tally {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`);
  if (!ok) console.log(details.trim());
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function output({ stdout, stderr, error }: SpawnSyncReturns<string>): string {
  return [stdout, stderr, error?.message].filter(Boolean).join('\n');
}

/** Unit, browser and end-to-end tests; they tally themselves. Skipped tests are said, not counted. */
function runVitest(): Tally {
  const file = join(ROOT, '.output', 'test-results.json');
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  rmSync(file, { force: true });
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`, ...process.argv.slice(2)];
  const { status } = spawnSync(bin('vitest'), args, { cwd: ROOT, stdio: 'inherit' });
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
    };
    if (report.numPendingTests > 0) console.log(`${report.numPendingTests} skipped: the corpus is not there`);
    // A file that fails to load has no test that failed; the exit code says so.
    const failed = Math.max(report.numFailedTests, status === 0 ? 0 : 1);
    return { passed: report.numPassedTests, failed };
  } catch (error) {
    return verdict('tests', false, `no report: ${(error as Error).message}`);
  }
}

/** Mozilla's linter over what ships; the end-to-end tests have built it. */
function lintExtension(): Tally {
  const args = [
    'lint',
    '--source-dir',
    join(ROOT, '.output', 'firefox-mv3'),
    '--output',
    'json',
    '--no-config-discovery',
  ];
  const result = spawnSync(bin('web-ext'), args, { cwd: ROOT, encoding: 'utf8' });
  const summary = /"summary":\{"errors":(\d+)/u.exec(result.stdout.replace(/\s/gu, ''));
  return verdict('web-ext lint', summary?.[1] === '0', output(result));
}
