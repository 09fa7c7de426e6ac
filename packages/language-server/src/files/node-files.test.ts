import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { nodeFiles } from './node-files.ts';

const root = mkdtempSync(join(tmpdir(), 'hwlint-lsp-'));
const uri = (path: string) => pathToFileURL(join(root, path)).href;
for (const folder of ['1 A', '.verborgen', 'node_modules']) mkdirSync(join(root, folder));
for (const path of ['plan.md', '1 A/plan.MD', '1 A/foto.png', '.verborgen/plan.md', 'node_modules/plan.md'])
  writeFileSync(join(root, path), 'x');

test('reads what is there, and nothing where nothing is', async () => {
  expect(await nodeFiles.readFile(uri('plan.md'))).toHaveLength(1);
  expect(await nodeFiles.readFile(uri('geen.md'))).toBeUndefined();
  expect(await nodeFiles.readFile(uri('plan.md/geen.md'))).toBeUndefined();
  await expect(nodeFiles.readFile(uri('1 A'))).rejects.toThrow();
  expect(await nodeFiles.sizeOf(uri('plan.md'))).toBe(1);
  expect(await nodeFiles.sizeOf(uri('geen.md'))).toBeUndefined();
});

test('lists the files of a folder', async () => {
  expect(await nodeFiles.listFiles(uri('.'))).toEqual(['plan.md']);
  expect(await nodeFiles.listFiles(uri('geen'))).toBeUndefined();
});

test('finds what can be read below a folder', async () => {
  expect(await nodeFiles.findFiles(uri(''), ['md'])).toEqual([uri('1 A/plan.MD'), uri('plan.md')]);
  expect(await nodeFiles.findFiles(uri('geen'), ['md'])).toEqual([]);
});
