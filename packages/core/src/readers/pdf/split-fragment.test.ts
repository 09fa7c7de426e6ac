import { expect, test } from 'vitest';
import { splitAt } from './split-fragment.ts';

const fragment = (text: string) => ({
  text,
  left: 0,
  right: text.length * 5,
  baseline: 0,
  size: 10,
  isBold: false,
});
const wordsOf = (text: string, ...lines: number[]) => splitAt(fragment(text), lines).map((one) => one.text);

test('words of two cells are parted at the space nearest to the line between them', () => {
  expect(wordsOf('blad 4 maken lezen', 62)).toEqual(['blad 4 maken', 'lezen']);
});

test('words of three cells', () => {
  expect(wordsOf('blad maken lezen schrijf', 25, 82)).toEqual(['blad', 'maken lezen', 'schrijf']);
});

test('a word that a line goes through stays whole, and so do words beside a line', () => {
  expect(wordsOf('wereldoriëntatie', 40)).toEqual(['wereldoriëntatie']);
  expect(wordsOf('lees blad', 44, 500)).toEqual(['lees blad']);
});
