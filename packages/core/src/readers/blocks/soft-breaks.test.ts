import { expect, test } from 'vitest';
import { MappedText } from '../../agenda/mapped-text.ts';
import { softBroken } from './soft-breaks.ts';

test.each([
  ['Laat je ouders\nhet werk verbeteren.', 'Laat je ouders het werk verbeteren.'],
  ['Zoek het op\nop internet.\nKleur dan.', 'Zoek het op op internet.\nKleur dan.'],
  ['Lees dit.\nen dat', 'Lees dit.\nen dat'],
  ['lezen\nrekenen', 'lezen\nrekenen'],
  ['Wiskunde\nblad 4', 'Wiskunde\nblad 4'],
  ['Maak dit\nnodig: een schaar', 'Maak dit\nnodig: een schaar'],
  ['Maak dit\n\nen dat', 'Maak dit\n\nen dat'],
])('%j reads as %j, each letter where it stood', (lines, text) => {
  const inline = softBroken(MappedText.verbatim(`x${lines}`, 1));
  expect(inline.text.text).toBe(text);
  expect(inline.text.sourceSpan(text.length - 1, text.length)).toEqual({
    start: lines.length,
    end: lines.length + 1,
  });
  expect(inline.softBreaks.map((at) => lines[at])).toEqual(inline.softBreaks.map(() => '\n'));
});

test('an item of a list goes on, also when it starts with a small letter', () => {
  const text = MappedText.verbatim('lees blad 4\nmet je buur');
  expect(softBroken(text, true).text.text).toBe('lees blad 4 met je buur');
  expect(softBroken(text).text.text).toBe('lees blad 4\nmet je buur');
});
