import { expect, test } from 'vitest';
import type { LintInput } from '../lint/lint-input.ts';
import { howManyThreads } from './how-many.ts';

const megabyte = 1024 * 1024;

function input(size: number): LintInput {
  return {
    path: 'plan.md',
    shown: 'plan.md',
    read: async () => new Uint8Array(),
    stream: async () => ({ size, open: async function* () {} }),
    isOnDisk: true,
  } as LintInput;
}

test.each([
  ['one thread for a plan', [input(2000)], 4, 1],
  ['one for a table that is done before a thread has started', [input(1.9 * megabyte)], 4, 1],
  ['two for a large table', [input(2 * megabyte)], 4, 2],
  [
    'two for many files, by what the first of them say',
    Array.from({ length: 9000 }, () => input(1000)),
    4,
    2,
  ],
  ['no more than two, however much there is to do', [input(900 * megabyte)], 16, 2],
  ['one on one core', [input(900 * megabyte)], 1, 1],
  ['one where nothing can be looked at', [{ ...input(0), stream: () => Promise.reject(new Error()) }], 4, 1],
])('%s', async (_, inputs, cores, expected) => {
  expect(await howManyThreads(inputs, cores)).toBe(expected);
});
