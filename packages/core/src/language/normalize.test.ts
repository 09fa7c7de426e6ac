import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalize } from './normalize.ts';

it.each([
  ['lees', 'lees'],
  ['Bingel', 'bingel'],
  ['één', 'een'],
  ['E\u0301E\u0301N', 'een'],
  ['kopiëren', 'kopieren'],
  ['foto’s', "foto's"],
  ['FAÇADE', 'facade'],
  ['10.30U', '10.30u'],
  ['', ''],
])('compares %s as %s', (word, normal) => {
  expect(normalize(word)).toBe(normal);
});

it('changes nothing the second time, and tells no letter case apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', 'é', 'Ï', '’', "'", '1', '-', 'ç') }), (word) => {
      expect(normalize(normalize(word))).toBe(normalize(word));
      expect(normalize(word.toUpperCase())).toBe(normalize(word.toLowerCase()));
    }),
  );
});
