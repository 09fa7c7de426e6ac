import { expect, test } from 'vitest';
import { Progress } from './progress.ts';

function recorder(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const progress = new Progress({ isTTY, write: (text) => written.push(text) }, 4, () => time);
  return { written, progress, at: (milliseconds: number) => (time = milliseconds) };
}

test('shows nothing within the first second', () => {
  const { written, progress, at } = recorder(true);
  at(999);
  progress.show(2);
  progress.clear();
  expect(written).toEqual([]);
});

test('then a bar that goes when something else is written', () => {
  const { written, progress, at } = recorder(true);
  at(1000);
  progress.show(2);
  progress.clear();
  progress.clear();
  expect(written).toEqual([`\r${'█'.repeat(12)}${'░'.repeat(12)} 2/4`, '\r\u001B[K']);
});

test('never where nobody looks', () => {
  const { written, progress, at } = recorder(false);
  at(5000);
  progress.show(3);
  expect(written).toEqual([]);
});
