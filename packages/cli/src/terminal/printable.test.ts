import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test('takes away what a terminal would obey', () => {
  expect(printable('a\u001B[2Jb\rc\u009Bd\u0007')).toBe('a [2Jb c d ');
});

test('keeps letters, emoji and line feeds', () => {
  expect(printable('één\n🦔')).toBe('één\n🦔');
});
