import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, wilson } from './wilson.ts';

const rounded = ({ low, high }: { low: number; high: number }) => [low, high].map((each) => each.toFixed(4));

describe('wilson', () => {
  test('gives the bounds that Newcombe (1998) publishes', () => {
    expect(rounded(wilson(81, 263))).toEqual(['0.2553', '0.3662']);
    expect(rounded(wilson(15, 148))).toEqual(['0.0624', '0.1605']);
    expect(rounded(wilson(0, 20))).toEqual(['0.0000', '0.1611']);
    expect(rounded(wilson(1, 29))).toEqual(['0.0061', '0.1718']);
  });

  test('holds the share and stays between 0 and 1', () => {
    const counts = fc
      .integer({ min: 1, max: 1e6 })
      .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
    fc.assert(
      fc.property(counts, ([part, whole]) => {
        const { low, high } = wilson(part, whole);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(part / whole);
        expect(high).toBeGreaterThanOrEqual(part / whole);
      }),
    );
  });
});

test('difference gives the bounds that Newcombe (1998) publishes for 56/70 and 48/80', () => {
  expect(rounded(difference({ part: 48, whole: 80 }, { part: 56, whole: 70 }))).toEqual(['0.0524', '0.3339']);
});
