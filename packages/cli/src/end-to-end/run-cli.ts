import { type SpawnOptions, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/hwlint.js', import.meta.url));

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions extends Pick<SpawnOptions, 'uid' | 'gid'> {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
}

/** Runs the built program as a person would, in a process of its own. */
export function runCli(args: readonly string[], options: CliOptions): Promise<CliResult> {
  return runNode([bin, ...args], options);
}

/** Runs Node, with nothing of this process's environment but the path. */
export function runNode(
  args: readonly string[],
  { cwd, env = {}, stdin = '', ...spawning }: CliOptions,
): Promise<CliResult> {
  const clean = { PATH: process.env.PATH, HOME: cwd };
  const child = spawn(process.execPath, args, { cwd, env: { ...clean, ...env }, ...spawning });
  const written = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.stderr += text;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...written }));
  });
}

/** A new folder with these files in it. A name that ends in `/` makes a folder; a text that starts with `->` a link. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'hwlint-cli-')));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path.endsWith('/') ? path : dirname(path)), { recursive: true });
    if (path.endsWith('/')) continue;
    if (typeof content === 'string' && content.startsWith('->'))
      symlinkSync(content.slice(2), join(root, path));
    else writeFileSync(join(root, path), content);
  }
  return root;
}

/** What an `ndjson` report says, a finding an item. */
export function findingsOf({
  stdout,
}: CliResult): { path: string; ruleId: string; text: string; entryId: string | null }[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
