import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the program of another revision finds in a file, with the packages that are installed now. */
export function findingsAt(revision, file) {
  const folder = mkdtempSync(join(tmpdir(), 'hwlint-eval-'));
  const run = (command, args, cwd) =>
    execFileSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 2] });
  try {
    run('git', ['worktree', 'add', '--detach', '--quiet', folder, revision], root);
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    run(process.execPath, ['scripts/generate.js'], folder);
    const lines = run(process.execPath, ['scripts/eval/index.js', resolve(file), '--findings'], folder);
    return lines
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  } finally {
    run('git', ['worktree', 'remove', '--force', folder], root);
    rmSync(folder, { recursive: true, force: true });
  }
}
