import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../end-to-end/run-cli.ts';
import { mayWrite, writeFixed } from './write-fixed.ts';

const fixed = Buffer.from('nieuw');

test('puts the fixed bytes in the place of the old ones', async () => {
  const path = join(folderWith({ 'plan.md': 'oud' }), 'plan.md');
  expect(await writeFixed(path, fixed, 'yes')).toBeUndefined();
  expect(readFileSync(path, 'utf8')).toBe('nieuw');
});

test('leaves a file alone while another program has it open', async () => {
  const path = join(folderWith({ 'plan.md': 'oud', '.~lock.plan.md#': '' }), 'plan.md');
  expect((await writeFixed(path, fixed, 'yes'))?.nl).toContain('een ander programma heeft dit bestand open');
  expect(readFileSync(path, 'utf8')).toBe('oud');
});

test('leaves a read-only file alone, whoever runs it', async () => {
  const path = join(folderWith({ 'plan.md': 'oud' }), 'plan.md');
  expect(await mayWrite(path)).toBe(true);
  chmodSync(path, 0o444);
  expect(await mayWrite(path)).toBe(false);
  expect((await writeFixed(path, fixed, 'yes'))?.en).toContain('read-only');
  expect(readFileSync(path, 'utf8')).toBe('oud');
});
