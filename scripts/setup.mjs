/**
 * Makes a fresh clone ready: dependencies, generated types, browsers. Plain JavaScript without
 * dependencies, since it runs first and under any Node from 20 on. Quick when nothing is to be done.
 * Usage: node scripts/setup.mjs [chromium] [firefox] [--then SCRIPT ARGUMENTS…]
 * SCRIPT runs under the project's own Node: a shell that has once looked `node` up keeps the old one.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';
const projectNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

const TYPES = join(root, '.wxt', 'tsconfig.json');

/** Everything is said on stderr: stdout belongs to the command that follows. */
const say = (text) => process.stderr.write(`set-up: ${text}\n`);
const run = (command, args) => execFileSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: windows });

function installDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.set-up');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    say('installing dependencies with npm ci');
    run('npm', ['ci', '--no-audit', '--no-fund']);
    writeFileSync(stamp, lock);
  }
  if (!areTypesCurrent()) {
    say('generating types');
    run(projectNode, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare']);
    // Left untouched where nothing in it changed; its time is what says how old the types are.
    utimesSync(TYPES, new Date(), new Date());
  }
}

/** The generated types know the interface texts and the manifest: they are made anew after a change of either. */
function areTypesCurrent() {
  if (!existsSync(TYPES)) return false;
  const made = statSync(TYPES).mtimeMs;
  return ['wxt.config.ts', join('public', '_locales', 'en', 'messages.json')].every(
    (file) => statSync(join(root, file)).mtimeMs <= made,
  );
}

const isRoot = process.getuid?.() === 0;
const DEBIAN_PACKAGES = { chromium: ['chromium', 'fonts-noto-cjk', 'fonts-liberation'], firefox: ['firefox-esr'] };

/** What is installed, then the tool's own download, then Debian's packages when root. */
async function installBrowser(name) {
  const { findBrowser } = await import('./browser/find.mjs');
  if (findBrowser(name)) return;
  for (const attempt of [() => download(name), () => installPackages(name)]) {
    try {
      attempt();
    } catch (error) {
      say(`that did not work: ${String(error.message).split('\n')[0]}`);
    }
    const path = findBrowser(name);
    if (path) {
      say(`${name} is ${path}`);
      return;
    }
  }
  const variable = `${name.toUpperCase()}_PATH`;
  say(`no ${name} found and none could be installed; install it or set ${variable} to its program`);
  process.exit(1);
}

function download(name) {
  if (name === 'chromium') {
    say('no chromium found; trying Playwright’s download');
    run('npx', ['--no-install', 'playwright', 'install', 'chromium']);
  } else {
    say('no firefox found; trying Puppeteer’s download');
    run('npx', [
      '--no-install',
      'browsers',
      'install',
      'firefox@stable',
      '--path',
      join(root, 'node_modules', '.cache', 'browsers'),
    ]);
  }
}

function installPackages(name) {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) throw new Error('Debian packages need root and apt-get');
  say(`installing Debian’s ${DEBIAN_PACKAGES[name].join(', ')}`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...DEBIAN_PACKAGES[name]]);
}

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  say(`Node ${process.versions.node} is too old; Node 20 or newer is needed`);
  process.exit(1);
}
const [names, script] = splitArguments(process.argv.slice(2));
installDependencies();
for (const name of names) await installBrowser(name);
if (script.length > 0) {
  const { status } = spawnSync(projectNode, script, { stdio: 'inherit' });
  process.exit(status ?? 1);
}

function splitArguments(all) {
  const at = all.indexOf('--then');
  return at === -1 ? [all, []] : [all.slice(0, at), all.slice(at + 1)];
}
