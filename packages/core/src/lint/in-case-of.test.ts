import { expect, it } from 'vitest';
import { inCaseOf } from './in-case-of.ts';

it.each([
  ['Print', 'kopieer', 'Kopieer'],
  ['print', 'kopieer', 'kopieer'],
  ['PRINT', 'kopieer', 'Kopieer'],
  ['Élan', 'ééns', 'Ééns'],
  ['Soda', 'ijs', 'IJs'],
  ['Soda', 'ik', 'Ik'],
  ['soda', 'IJs', 'IJs'],
  ['3 euro', 'geld', 'geld'],
  ['Bord', '“krijt”', '“krijt”'],
  ['Bord', '', ''],
  ['', 'krijt', 'krijt'],
])('in the place of %j, %j is %j', (model, words, expected) => {
  expect(inCaseOf(model, words)).toBe(expected);
});
