import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeString, stringText } from './string-text.ts';

const read = (literal: string) => stringText(`xx${literal}`, 2, 2 + literal.length);

/** Writes some characters as escapes, in every way that JSON knows. */
function writtenSomehow(text: string, choices: readonly number[]): string {
  const units = [...Array(text.length).keys()].map((at) => text.charAt(at));
  return units
    .map((unit, at) => {
      const escaped = JSON.stringify(unit).slice(1, -1);
      const choice = (choices[at % choices.length] ?? 0) % 3;
      if (choice === 0) return escaped;
      if (choice === 1 && unit === '/') return '\\/';
      return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    })
    .join('');
}

describe('stringText', () => {
  it('knows the place of every letter', () => {
    const characters = fc.string({
      unit: fc.constantFrom(...['a', 'é', '🦔', '"', '\\', '/', '\n', '\t', '<b>', ' ']),
    });
    fc.assert(
      fc.property(characters, fc.array(fc.nat(), { minLength: 1 }), (words, choices) => {
        const literal = `"${writtenSomehow(words, choices)}"`;
        const text = read(literal);
        expect(text.text).toBe(words);
        for (let at = 0; at < text.length; at += 1) {
          const size = (words.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
          const { start, end } = text.sourceSpan(at, at + size);
          expect(JSON.parse(`"${`xx${literal}`.slice(start, end)}"`)).toBe(words.slice(at, at + size));
          at += size - 1;
        }
      }),
    );
  });

  it.each([
    ['"a\\r\\nb\\rc\\nd"', 'a\nb\nc\nd'],
    ['"\\ud83e"', '\uFFFD'],
    ['"\\udd94\\ud83e x"', '\uFFFD\uFFFD x'],
    ['"\\uD83E\\uDD94"', '🦔'],
    ['""', ''],
  ])('reads %s', (literal, words) => {
    expect(read(literal).text).toBe(words);
  });

  it('writes what it reads', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        fc.pre(!words.includes('\r'));
        expect(read(`"${escapeString(words)}"`).text).toBe(words);
      }),
    );
  });
});
