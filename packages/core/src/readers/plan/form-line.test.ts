import { expect, test } from 'vitest';
import { formFields } from './form-line.ts';

test.each([
  ['Naam: ..............   Week: 9 tot 13 maart', { naam: '', week: '9 tot 13 maart' }],
  ['Naam: ____ Klas: 4A Nr.: __', { naam: '', klas: '4A', nr: '' }],
  ['Datum:', { datum: '' }],
])('%j is a line to fill in', (text, fields) => {
  expect(Object.fromEntries(formFields(text) ?? [])).toEqual(fields);
});

test.each([
  'lezen, titel: ........',
  'Vul je naam: ... in',
  'Lees elke week: een boek',
  'Dit ging vlot: .....',
])('%j is not', (text) => {
  expect(formFields(text)).toBeUndefined();
});

test('an answer is short', () => {
  expect(formFields(`Week: we ${'werken '.repeat(10)}`)).toBeUndefined();
});
