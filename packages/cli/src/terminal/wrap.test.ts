import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

test('breaks at white space and indents every line', () => {
  expect(wrap('een twee drie vier vijf zes zeven', 24, '  ')).toBe('  een twee drie vier\n  vijf zes zeven');
});

test('keeps line feeds, and gives a long word a line of its own', () => {
  expect(wrap(`a\n\n${'b'.repeat(30)} c`, 20)).toBe(`a\n\n${'b'.repeat(30)}\nc`);
});

test('no word is lost and no line with two words is too long', () => {
  const words = fc.array(
    fc
      .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 })
      .map((word) => word.replace(/\s/g, '_')),
  );
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 100 }), (list, width) => {
      const wrapped = wrap(list.join(' '), width);
      expect(wrapped.split(/\s+/).filter(Boolean)).toEqual(list);
      for (const line of wrapped.split('\n'))
        if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(width);
    }),
  );
});
