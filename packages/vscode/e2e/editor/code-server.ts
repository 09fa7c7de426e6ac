import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The .vsix as `npm run package` made it. */
const packaged = join(import.meta.dirname, '../../dist/hwlint.vsix');

export type Build = 'desktop' | 'web';

/** VS Code, running as a server on this machine with the extension installed and a workspace of its own. */
export interface CodeServer {
  readonly url: string;
  /** Folder of the workspace; the tests may write in it. */
  readonly workspace: string;
  readonly stop: () => void;
}

/**
 * @param entry the script that starts code-server
 * @param build which build of the extension runs: on the desktop that beside the editor's server, or the one for the web
 *   in the browser's worker, by a line in the installed manifest
 * @param fill folder whose copy is the workspace
 * @param isTrusted whether the person trusts the workspace: else the editor asks for trust, and gets none
 *
 * The editor is in English and the machine in Dutch, as with most who will use this.
 */
export async function startCodeServer(
  entry: string,
  build: Build,
  fill: string,
  isTrusted = true,
): Promise<CodeServer> {
  const home = mkdtempSync(join(tmpdir(), 'hwlint-e2e-'));
  const workspace = join(home, 'Basisschool De Vlierboom');
  cpSync(fill, workspace, { recursive: true });
  mkdirSync(join(home, 'user/User'), { recursive: true });
  writeFileSync(join(home, 'user/User/settings.json'), JSON.stringify({ ...quiet, ...trust(isTrusted) }));
  const config = join(home, 'config.yaml');
  writeFileSync(config, '');
  const folders = ['--user-data-dir', join(home, 'user'), '--extensions-dir', join(home, 'extensions')];
  const common = [entry, '--config', config, ...folders];
  execFileSync(process.execPath, [...common, '--install-extension', packaged], {
    stdio: ['ignore', 'ignore', 2],
  });
  if (build === 'web') runInBrowser(join(home, 'extensions'));
  const address = `127.0.0.1:${await freePort()}`;
  const child = spawn(
    process.execPath,
    [
      ...common,
      ...['--auth', 'none', '--bind-addr', address],
      ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
      ...(isTrusted ? ['--disable-workspace-trust'] : []),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, LC_ALL: 'nl_BE.UTF-8' } },
  );
  await listening(child);
  return {
    url: `http://${address}/?folder=${encodeURIComponent(workspace)}`,
    workspace,
    stop: () => {
      child.kill();
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function runInBrowser(extensions: string): void {
  const folder = readdirSync(extensions).find((name) => name.startsWith('hwlint.'));
  if (folder === undefined) throw new Error('the extension is not installed');
  const path = join(extensions, folder, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, extensionKind: ['web'] }));
}

/** Nothing that moves, asks or covers the editor. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'files.autoSave': 'off',
  'chat.commandCenter.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'git.enabled': false,
};

/** Untrusted without a question on opening: that would cover the editor. */
function trust(isTrusted: boolean): Readonly<Record<string, unknown>> {
  return {
    'security.workspace.trust.enabled': !isTrusted,
    'security.workspace.trust.startupPrompt': 'never',
  };
}

function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (data: Buffer) => {
      said += data;
      if (said.includes('HTTP server listening')) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('exit', (code) => reject(new Error(`code-server ended with code ${code}:\n${said}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
