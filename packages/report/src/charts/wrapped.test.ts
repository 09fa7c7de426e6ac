import { expect, test } from 'vitest';
import { wrapped } from './wrapped.ts';

test.each([
  ['kort', 10, ['kort']],
  ['een wat langere tekst', 10, ['een wat', 'langere', 'tekst']],
  ['onafscheidelijkheid nu', 8, ['onafsche', 'idelijkh', 'eid nu']],
  ['', 5, []],
])('%s in %i letters', (text, most, lines) => expect(wrapped(text, most)).toEqual(lines));
