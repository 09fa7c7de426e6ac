import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignLines } from './align-lines.ts';

const lines = (text: string) => text.split(' ');

test.each([
  ['the same', 'a b c', 'a b c', [0, 1, 2]],
  ['a line that was changed', 'a b c', 'a B c', [0, 1, 2]],
  ['a line put in', 'a b c', 'a x b c', [0, -1, 1, 2]],
  ['a line taken out', 'a b c', 'a c', [0, 2]],
  ['one taken out and one put in further on', 'a b c d', 'b c x d', [1, 2, -1, 3]],
  ['a line that was split', 'a bb c', 'a b b c', [0, 1, -1, 2]],
  ['two lines that were joined', 'a b c d', 'a bc d', [0, 1, 3]],
  ['lines that stand twice', 'x x a x', 'x x b x', [0, 1, 2, 3]],
  ['all of it gone', 'a b', '', [0]],
])('%s', (_, before, after, indexes) => {
  expect(alignLines(lines(before), lines(after))).toEqual(indexes);
});

test('lines keep their order, and each is had once', () => {
  const text = fc.array(fc.constantFrom('', 'a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 30 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const known = alignLines(before, after).filter((index) => index >= 0);
      expect(known).toEqual([...new Set(known)].sort((a, b) => a - b));
      expect(known.every((index) => index < before.length)).toBe(true);
      expect(alignLines(before, before)).toEqual(before.map((_, index) => index));
    }),
  );
});
