import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

const version = '4.100.3';

/**
 * VS Code 1.100 as a server, from the npm registry, in a folder outside this repository, once. Its own install step
 * fetches programs from elsewhere; so the parts that it needs are built here one by one, with the machine's compiler.
 * @returns the script that starts it
 * @throws when npm or the compiler fails
 */
export function installCodeServer(): string {
  const home = process.env.HWLINT_E2E_HOME ?? join(homedir(), '.cache/hwlint-e2e');
  const folder = join(home, `code-server-${version}`);
  const entry = join(folder, 'node_modules/code-server/out/node/entry.js');
  const isReady = join(folder, 'ready');
  if (!existsSync(isReady)) {
    process.stderr.write(`Installing code-server ${version} into ${folder}: a few minutes, once.\n`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    build(folder);
    execFileSync(process.execPath, [entry, '--version'], { stdio: ['ignore', 'ignore', 2] });
    writeFileSync(isReady, '');
  }
  return entry;
}

function build(folder: string): void {
  const workbench = join(folder, 'node_modules/code-server/lib/vscode');
  npm(folder, 'install', '--ignore-scripts', `code-server@${version}`);
  npm(workbench, 'install', '--ignore-scripts', '--omit=dev');
  npm(folder, 'rebuild', 'argon2');
  for (const part of ['native-watchdog', 'node-pty', '@vscode/spdlog']) npm(workbench, 'rebuild', part);
  symlinkSync('node_modules', join(workbench, 'node_modules.asar'));
  const search = spawnSync('which', ['rg'], { encoding: 'utf8' }).stdout.trim();
  if (search === '') return; // the editor then finds no files by itself; no test asks it to
  const place = join(workbench, 'node_modules/@vscode/ripgrep/bin/rg');
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(search, place);
}

function npm(cwd: string, ...args: string[]): void {
  const nodeFolder = dirname(dirname(process.execPath));
  const hasHeaders = existsSync(join(nodeFolder, 'include/node/node.h'));
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    stdio: ['ignore', 2, 2],
    env: {
      ...process.env,
      npm_config_yes: 'true', // one part asks npx for node-gyp when it is built
      ...(hasHeaders && { npm_config_nodedir: nodeFolder }),
    },
  });
}
