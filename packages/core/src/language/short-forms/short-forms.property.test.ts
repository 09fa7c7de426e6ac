import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finderFor } from './testing.ts';

const find = finderFor();
const pieces = [
  ...[
    'WO',
    'wo',
    'blz',
    'p',
    'H3',
    'p34-36',
    'KT',
    'WO-toets',
    't/m',
    'a.h.v',
    'ma-vr',
    'herh',
    'Ned',
    'l',
    'x',
    'F-N',
    "so's",
  ],
  ...[
    ' ',
    '. ',
    '.',
    ', ',
    ': ',
    ' | ',
    '\n',
    ' - ',
    '(',
    ')',
    "'",
    '=',
    ' + ',
    '§',
    'ë',
    '😀',
    '12',
    '14/3',
    'en',
    'tegen',
  ],
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));

describe('in any text', () => {
  it.each([
    ['made of what teachers write', texts],
    ['made of anything', fc.string({ unit: 'grapheme', maxLength: 80 })],
  ] as const)('%s, hits lie in the text, in order, and do not overlap', (_, strings) => {
    fc.assert(
      fc.property(strings, (text) => {
        const hits = find(text);
        for (const { start, end, short, related, full, replacements } of hits) {
          expect(text.slice(start, end).startsWith(short)).toBe(true);
          expect(short).not.toBe('');
          expect(replacements).toHaveLength(full.length);
          for (const place of related) expect(place.start).toBeGreaterThan(start);
        }
        const places = hits.flatMap((hit) => [hit, ...hit.related]).toSorted((a, b) => a.start - b.start);
        places.forEach((place, index) => {
          expect(place.end).toBeLessThanOrEqual(places[index + 1]?.start ?? text.length);
        });
        expect(hits.map(({ start }) => start)).toEqual(
          hits.map(({ start }) => start).toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'WO blz. 3 (KT) ',
    'a.',
    "'",
    'letter k, ',
    'ma ',
    'WO (',
    '. ',
    'xkcd ',
    'H3-',
    'woord. daarna ',
  ])(
    'the cost of %j grows with the length of the text and no faster',
    (unit) => {
      const time = (length: number) => {
        const text = unit.repeat(length / unit.length);
        const start = performance.now();
        find(text);
        return performance.now() - start;
      };
      time(20_000);
      const short = Math.min(time(20_000), time(20_000), time(20_000));
      const long = Math.min(time(160_000), time(160_000));
      expect(long).toBeLessThan(Math.max(short, 1) * 32);
    },
    20_000,
  );
});
