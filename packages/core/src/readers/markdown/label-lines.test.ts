import { expect, test } from 'vitest';
import { labelLines } from '../blocks/label-lines.ts';
import { firstInlineText } from './testing.ts';

const linesOf = (source: string) => labelLines(firstInlineText(source))?.map((line) => line.text);

test.each([
  ['Wiskunde: blad 4\nTaal: blad 5', ['Wiskunde: blad 4', 'Taal: blad 5']],
  ['Maandag\nblad 4\nlezen', ['Maandag', 'blad 4', 'lezen']],
  ['• lezen\n• rekenen', ['• lezen', '• rekenen']],
  ['-lezen  \n-rekenen', ['-lezen', '-rekenen']],
  [
    'Taal: een brief aan de burgemeester over het speelplein schrijven\nen versieren\nWO: kaart',
    ['Taal: een brief aan de burgemeester over het speelplein schrijven en versieren', 'WO: kaart'],
  ],
])('%j is a list', (source, lines) => {
  expect(linesOf(source)).toEqual(lines);
});

test.each([
  'Lees het verhaal\nen teken de held.',
  'Wiskunde: blad 4',
  'Beste ouders\nDit is een brief: lees hem.',
])('%j is running text', (source) => {
  expect(linesOf(source)).toBeUndefined();
});
