import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded, foldSmall, hiddenCells, smallest } from './fold.ts';

const sizes = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 1, max: 12 }));

describe('foldSmall', () => {
  test('leaves what is large enough', () => {
    expect([
      ...foldSmall(
        new Map([
          ['a', 5],
          ['b', 90],
        ]),
      ),
    ]).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
  });

  test('folds a large one too, where the small ones could be worked out', () => {
    expect([
      ...foldSmall(
        new Map([
          ['a', 3],
          ['b', 6],
          ['c', 9],
        ]),
      ),
    ]).toEqual([
      ['a', folded],
      ['b', folded],
      ['c', 'c'],
    ]);
  });

  test('shows no groups where all together are few', () => {
    expect(
      foldSmall(
        new Map([
          ['a', 1],
          ['b', 2],
        ]),
      ).size,
    ).toBe(0);
  });

  test('no group that is shown is small', () => {
    fc.assert(
      fc.property(sizes, (all) => {
        const shown = new Map<string, number>();
        for (const [name, as] of foldSmall(new Map(Object.entries(all))))
          shown.set(as, (shown.get(as) ?? 0) + (all[name] ?? 0));
        for (const size of shown.values()) expect(size).toBeGreaterThanOrEqual(smallest);
      }),
    );
  });
});

describe('hiddenCells', () => {
  test('hides small cells, and enough others that they cannot be worked out', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('x', 'y', 'z'), sizes), (rows) => {
        const table = new Map(Object.entries(rows).map(([row, all]) => [row, new Map(Object.entries(all))]));
        const hidden = hiddenCells(table);
        const lines = new Map<string, { hidden: number; all: number }>();
        for (const [row, columns] of table) {
          for (const [column, size] of columns) {
            const isHidden = hidden.has(`${row}|${column}`);
            if (size < smallest) expect(isHidden).toBe(true);
            for (const line of [`row ${row}`, `column ${column}`]) {
              const sum = lines.get(line) ?? { hidden: 0, all: 0 };
              lines.set(line, { hidden: sum.hidden + (isHidden ? size : 0), all: sum.all + size });
            }
          }
        }
        for (const sum of lines.values())
          if (sum.hidden > 0 && sum.hidden < smallest) expect(sum.hidden).toBe(sum.all);
      }),
    );
  });
});
