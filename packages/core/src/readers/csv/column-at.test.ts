import { expect, test } from 'vitest';
import { csvColumnAt } from './column-at.ts';

const text = 'klas;vak;tekst\n4A;Fr;"Lees; dit"\n4A;;\n';

test.each([
  ['Fr;', 'subject', 18],
  ['dit"', 'text', 22],
])('knows the column of %j', (words, field, start) => {
  expect(csvColumnAt(text, text.indexOf(words))).toEqual({ isHeader: false, field, start });
});

test('an empty cell has a column too', () => {
  expect(csvColumnAt(text, text.indexOf('4A;;') + 3)).toMatchObject({ field: 'subject' });
});

test('the header is told apart', () => {
  expect(csvColumnAt(text, 3)).toMatchObject({ isHeader: true });
});

test('what is no table has no columns', () => {
  expect(csvColumnAt('a,b\nc,d\n', 5)).toBeUndefined();
  expect(csvColumnAt('Lees blad 4\n', 5)).toBeUndefined();
});
