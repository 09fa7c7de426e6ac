import { expect, test } from 'vitest';
import { shortened } from './shortened.ts';

test.each([
  ['op internet', 20, 'op internet'],
  ['op\n  internet ', 20, 'op internet'],
  ['een heel lange zin die niet past', 20, 'een heel lan … past'],
  ['😀'.repeat(30), 10, '😀😀😀😀😀 … 😀😀'],
])('%j', (words, most, expected) => {
  expect(shortened(words, most)).toBe(expected);
});
