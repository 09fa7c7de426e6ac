import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from './make-folder.ts';

test('makes a folder and those above it, and leaves what is there', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'hwlint-')), 'a/b/c');
  await makeFolder(path);
  await makeFolder(path);
  expect(statSync(path).isDirectory()).toBe(true);
});

test('says so where it cannot', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'hwlint-')), 'file');
  writeFileSync(file, '');
  await expect(makeFolder(join(file, 'a'))).rejects.toThrow('ENOTDIR');
});

test.runIf(process.platform === 'linux')('ends where no folder can be made', async () => {
  await expect(makeFolder('/proc/hwlint/a')).rejects.toThrow('ENOENT');
});
