import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';

/** Each run of the program is a process of its own, and a machine may be busy. */
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

export const bin = fileURLToPath(new URL('../../../cli/bin/hwlint.js', import.meta.url));
export const school = fileURLToPath(new URL('../../../../fixtures/school', import.meta.url));

/** A new folder, outside of any other. */
export function newFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'hwlint-report-')));
}

/** Runs the built program, with nothing of this process's environment but the path. */
export function hwlint(
  args: readonly string[],
  cwd = newFolder(),
): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: cwd },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}

/** A folder with the report of the fixture school in every form. */
export function madeReport(...flags: string[]): string {
  const folder = newFolder();
  const { code, stderr } = hwlint(['report', school, '-o', `${folder}/`, ...flags]);
  if (code !== 0) throw new Error(stderr);
  return folder;
}
