import { expect, test } from 'vitest';
import { Progress } from './progress.ts';

function recorder(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const progress = new Progress({ isTTY, write: (text) => written.push(text) }, 4, 'nl', () => time);
  return { written, progress, at: (milliseconds: number) => (time = milliseconds) };
}

test('shows nothing within the first second', () => {
  const { written, progress, at } = recorder(true);
  at(999);
  progress.done();
  progress.clear();
  expect(written).toEqual([]);
});

test('then a bar with counts, that goes when something else is written', () => {
  const { written, progress, at } = recorder(true);
  progress.done();
  at(1000);
  progress.read(1234);
  progress.clear();
  progress.clear();
  const bar = `${'█'.repeat(6)}${'░'.repeat(18)}`;
  expect(written).toEqual([`\r${bar} 1/4 bestanden, 1.234 items gelezen\u001B[K`, '\r\u001B[K']);
});

test('moves no more often than the eye can follow', () => {
  const { written, progress, at } = recorder(true);
  at(1000);
  progress.read(1);
  at(1050);
  progress.read(1);
  at(1100);
  progress.read(1);
  expect(written).toHaveLength(2);
});

test('where nobody looks, a line each half minute', () => {
  const { written, progress, at } = recorder(false);
  at(29_999);
  progress.done();
  at(30_000);
  progress.read(5);
  progress.read(5);
  at(60_000);
  progress.done();
  progress.clear();
  expect(written).toEqual([
    'hwlint: 1/4 bestanden, 5 items gelezen\n',
    'hwlint: 2/4 bestanden, 10 items gelezen\n',
  ]);
});
