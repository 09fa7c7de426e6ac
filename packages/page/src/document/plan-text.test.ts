import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { PlanText } from './plan-text.ts';

describe('PlanText', () => {
  const text = new PlanText('a\r\nbc\r\n\rd\ne');

  it('is shown with line feeds only', () => {
    expect(text.shown).toBe('a\nbc\n\nd\ne');
  });

  it('knows the place of every character on both sides', () => {
    for (const letter of 'abcde') {
      const [source, shown] = [text.source.indexOf(letter), text.shown.indexOf(letter)];
      expect(text.toShown(source)).toBe(shown);
      expect(text.toSource(shown)).toBe(source);
    }
    expect(text.toSource(text.shown.length)).toBe(text.source.length);
    expect(text.toShown(text.source.length)).toBe(text.shown.length);
  });

  it('knows lines', () => {
    expect([0, 1, 2, 4, 5, 6, 9].map((offset) => text.lineAt(offset))).toEqual([1, 1, 2, 2, 3, 4, 5]);
  });

  it.each([
    ['a\r\nb\r\n', 'a\nx\nb\n', 'a\r\nx\r\nb\r\n'],
    ['a;"b\nc"\r\nd\r\n', 'a;"b\nc!"\nd\n', 'a;"b\nc!"\r\nd\r\n'],
    ['a\r\nb', 'ab', 'ab'],
    ['a\rb', 'a\nb\nc', 'a\rb\rc'],
    ['a\nb', 'a\nb\nc', 'a\nb\nc'],
    ['a\rb\nc', 'a\n\nc', 'a\n\nc'],
    ['', 'a\nb', 'a\nb'],
  ])('%j shown as %j is written %j', (source, shown, expected) => {
    expect(new PlanText(source).withShown(shown).source).toBe(expected);
  });

  it('is the same when nothing changed', () => {
    expect(text.withShown(text.shown)).toBe(text);
  });
});

test('what is written shows as it was typed, and untouched lines keep their ends', () => {
  const pieces = fc.array(fc.constantFrom('a', 'b', '\r\n', '\n', '\r', ' '), { maxLength: 12 });
  fc.assert(
    fc.property(pieces, pieces, (before, after) => {
      const source = before.join('');
      const shown = after.join('').replace(/\r\n?/g, '\n');
      expect(new PlanText(source).withShown(shown).shown).toBe(shown);
      const grown = new PlanText(source).withShown(`${new PlanText(source).shown}x`);
      expect(grown.source).toBe(`${source}x`);
    }),
  );
});
