import { expect, test } from 'vitest';
import { printable, printableLine, printablePath } from './printable.ts';

test('takes away what a terminal would obey', () => {
  expect(printable('a\u001B[2Jb\rc\u009Bd\u0007')).toBe('a [2Jb c d ');
});

test('keeps letters, emoji and line feeds', () => {
  expect(printable('één\n🦔')).toBe('één\n🦔');
});

test('writes out what a name should not hold, on one line', () => {
  expect(printableLine('x\n::error::y\r\t\u001B[2J\u0085\u202Edm.🦔é')).toBe(
    'x\\n::error::y\\r\\t\\u001b[2J\\u0085\\u202edm.🦔é',
  );
});

test('a path is no command of a build log', () => {
  expect(printablePath('::error::x.md')).toBe('./::error::x.md');
  expect(printablePath('##[error]x.md')).toBe('./##[error]x.md');
  expect(printablePath('L3/::x.md')).toBe('L3/::x.md');
});
