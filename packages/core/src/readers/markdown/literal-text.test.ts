import { expect, test } from 'vitest';
import { literalText } from './literal-text.ts';

test('maps each line onto the end of its line in the source', () => {
  const source = '> ```\r\n>  a\r\n> b\r\n> ```';
  const text = literalText(source, ' a\r\nb', 7, source.length);
  expect(text.text).toBe(' a\nb');
  const slices = [0, 1, 2, 3].map((at) => {
    const { start, end } = text.sourceSpan(at, at + 1);
    return source.slice(start, end);
  });
  expect(slices).toEqual([' ', 'a', '\r\n> ', 'b']);
});

test('maps a line that is not there as a whole', () => {
  const text = literalText('a\0b', 'a\uFFFDbc', 0, 3);
  expect(text.sourceSpan(0, 4)).toEqual({ start: 0, end: 3 });
});
