import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeIn, escapeMarkdown } from './escape.ts';
import { parseMarkdown } from './parse.ts';
import { firstInlineText } from './testing.ts';

describe('escapeMarkdown', () => {
  test.each([
    ['bladzijde 4', 'bladzijde 4'],
    ['een * en een _', 'een \\* en een \\_'],
    ['snake_case', 'snake_case'],
    ['a | b', 'a \\| b'],
    ['R&D &amp; co', 'R&D \\&amp; co'],
    ['# titel', '\\# titel'],
    ['1. stap', '1\\. stap'],
    ['1.5 liter', '1.5 liter'],
    ['-5 graden', '-5 graden'],
    ['twee\nregels', 'twee regels'],
  ])('%j is written as %j', (words, markdown) => {
    expect(escapeMarkdown(words)).toBe(markdown);
  });

  const piece = fc.constantFrom(
    ...'abé1 \\`*_[]()<>|~#+-=.!&;:"\'',
    '&amp;',
    '1.',
    '**',
    '---',
    '~~',
    '[x]',
    '<b>',
    '![',
  );
  const words = fc
    .array(piece, { minLength: 1, maxLength: 12 })
    .map((pieces) => pieces.join('').trim().replace(/\s+/g, ' '))
    .filter((text) => text !== '');

  test('reads back as the same words at the start, in the middle and in a table', () => {
    fc.assert(
      fc.property(words, (text) => {
        const escaped = escapeMarkdown(text);
        expect(firstInlineText(escaped).text.text).toBe(text);
        expect(firstInlineText(`aan ${escaped} toe`).text.text).toBe(`aan ${text} toe`);
        expect(firstInlineText(`| ${escaped} |\n|---|`).text.text).toBe(text);
        expect(firstInlineText(`- [ ] ${escaped}`).text.text).toBe(text);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe('escapeIn', () => {
  const source = 'Lees `blz. 4` en <b>dit</b>.\n\n<p>Zie p. 5</p>';
  const write = escapeIn(parseMarkdown(source));

  test('knows where the words will stand', () => {
    expect(write('a*b', source.indexOf('Lees') + 1)).toBe('a\\*b');
    expect(write('a*b', source.indexOf('blz.'))).toBe('a*b');
    expect(write('a`b', source.indexOf('blz.'))).toBeUndefined();
    expect(write('a < b & c', source.indexOf('p. 5'))).toBe('a &lt; b &amp; c');
  });
});
