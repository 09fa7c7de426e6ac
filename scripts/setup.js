/**
 * Makes a fresh clone ready to run: installs, generates and builds what is missing or out of date, and
 * nothing else. `npm start` and `npm test` begin with it. Needs nothing but Node.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from './setup/freshness.js';
import { isInstalled } from './setup/is-installed.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const generators = ['scripts/generate.js', 'scripts/generate-validators.js', 'scripts/import-typescript.js'];
const core = ['rules', 'profiles', 'packages/core/schema', 'packages/core/src', ...generators];

/** What is made from what. Made again when any of its inputs changed. */
const steps = [
  {
    name: 'generate',
    inputs: core,
    outputs: [
      'packages/core/src/config/validate.generated.js',
      'packages/core/src/rules/validate-rule.generated.js',
      'packages/core/src/pack/nl.generated.js',
      'packages/core/src/readers/profiles/profiles.generated.js',
    ],
    command: ['scripts/generate.js'],
  },
  {
    name: 'build',
    inputs: [
      'package-lock.json',
      ...core,
      'packages/cli/src',
      'packages/cli/bin',
      'packages/report/src',
      'packages/report/package.json',
      'packages/page/src',
      'packages/page/package.json',
      'packages/language-server/src',
      'packages/language-server/package.json',
      'docs/rules',
      'scripts/build.js',
      'scripts/build',
    ],
    outputs: [
      'packages/cli/dist/hwlint.cjs',
      'packages/cli/dist/documents.cjs',
      'packages/cli/dist/language-server.cjs',
      'packages/cli/dist/report.cjs',
      'packages/core/dist/index.js',
      'packages/core/dist/documents.js',
      'packages/page/dist/hwlint.html',
      'packages/language-server/dist/server.cjs',
      'packages/language-server/dist/server-beside-worker.cjs',
      'packages/language-server/dist/worker.js',
    ],
    command: ['scripts/build.js', '--bundles-only'],
  },
];

function main() {
  if (!isInstalled(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'))) {
    say('installing…');
    if (!run('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' })) return false;
  }
  return steps.every((step) => {
    const state = inspect(step, root);
    if (state.isFresh) return true;
    say(`${step.name}…`);
    if (!run(process.execPath, step.command)) return false;
    state.remember();
    return true;
  });
}

function run(command, args, options) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  if (error) say(error.message);
  return status === 0;
}

function readJson(path) {
  const file = join(root, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function say(line) {
  process.stderr.write(`hwlint: ${line}\n`);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  say(`Node ${process.versions.node} is too old: install 20.19 or later`);
  process.exitCode = 1;
} else if (!main()) {
  process.exitCode = 1;
}
