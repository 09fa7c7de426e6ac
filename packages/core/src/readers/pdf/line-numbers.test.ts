import { expect, test } from 'vitest';
import { lineNumbers } from './line-numbers.ts';

const at = (baseline: number, size = 10) => ({ text: 'x', left: 0, right: 5, baseline, size, isBold: false });

test('lines count from the top, and words that stand a little higher are on the same line', () => {
  const numberOf = lineNumbers([at(50), at(20), at(48, 6), at(80)]);
  expect([20, 48, 50, 80].map(numberOf)).toEqual([1, 2, 2, 3]);
});

test('a page without words', () => {
  expect(lineNumbers([])(10)).toBe(1);
});
