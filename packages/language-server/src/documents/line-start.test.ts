import { expect, test } from 'vitest';
import { lineStartAt } from './line-start.ts';

test.each([
  ['', 0, 0],
  ['\nab', 0, 0],
  ['ab', 2, 0],
  ['a\nb', 1, 0],
  ['a\nb', 2, 2],
  ['a\rb', 3, 2],
  ['a\r\nb', 4, 3],
])('in %j the line of %i starts at %i', (text, offset, start) => {
  expect(lineStartAt(text, offset)).toBe(start);
});
