import { expect, test } from 'vitest';
import type { Line } from './line.ts';
import { placeCells } from './place-cells.ts';

const at = (left: number, right: number): Line[] => [
  { text: 'x', page: 1, left, right, baseline: 0, size: 10, bold: 0 },
];
/** The cells of each row as "index:columns". */
const placed = (...rows: Line[][][]) =>
  placeCells(rows).map((row) => row.map(({ index, columns }) => `${index}:${columns}`).join(' '));

const head = [at(0, 20), at(50, 80), at(100, 130), at(150, 180)];

test('rows as wide as the table stand as they are', () => {
  expect(placed(head, head)).toEqual(['0:1 1:1 2:1 3:1', '0:1 1:1 2:1 3:1']);
});

test('a cell over two columns reaches as far as its words', () => {
  expect(placed(head, [at(0, 20), at(50, 80), at(100, 175)])).toEqual(['0:1 1:1 2:1 3:1', '0:1 1:1 2:2']);
});

test('a row under a cell that reaches down starts further on', () => {
  expect(placed(head, [at(50, 80), at(100, 130), at(150, 180)])).toEqual([
    '0:1 1:1 2:1 3:1',
    '-1:1 0:1 1:1 2:1',
  ]);
});

test('an empty cell stands where the next column is', () => {
  expect(placed(head, [at(0, 20), [], at(150, 180)])).toEqual(['0:1 1:1 2:1 3:1', '0:1 1:1 -1:1 2:1']);
});

test('no rows', () => {
  expect(placed()).toEqual([]);
});
