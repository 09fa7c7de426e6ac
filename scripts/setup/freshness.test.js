import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspect } from './freshness.js';

function project() {
  const root = mkdtempSync(join(tmpdir(), 'hwlint-setup-'));
  const step = { name: 'build', inputs: ['src', 'lock.json', 'missing'], outputs: ['out.js'] };
  mkdirSync(join(root, 'src/deep'), { recursive: true });
  const write = (path, text) => writeFileSync(join(root, path), text);
  write('src/deep/a.ts', 'a');
  write('lock.json', '{}');
  write('out.js', '');
  return { root, step, write };
}

test('a step is done until an input changes', () => {
  const { root, step, write } = project();
  expect(inspect(step, root).isFresh).toBe(false);
  inspect(step, root).remember();
  expect(inspect(step, root).isFresh).toBe(true);
  write('src/deep/a.ts', 'b');
  expect(inspect(step, root).isFresh).toBe(false);
});

test('a new file counts, a test and a generated file do not', () => {
  const { root, step, write } = project();
  inspect(step, root).remember();
  write('src/a.test.ts', '');
  write('src/a.generated.js', '');
  expect(inspect(step, root).isFresh).toBe(true);
  write('src/b.ts', '');
  expect(inspect(step, root).isFresh).toBe(false);
});

test('without its output a step is not done', () => {
  const { root, step } = project();
  inspect(step, root).remember();
  rmSync(join(root, 'out.js'));
  expect(inspect(step, root).isFresh).toBe(false);
});

test('an input that changes while a step runs makes it run again', () => {
  const { root, step, write } = project();
  const before = inspect(step, root);
  write('src/deep/a.ts', 'later');
  before.remember();
  expect(inspect(step, root).isFresh).toBe(false);
});
