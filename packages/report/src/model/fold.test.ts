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

type Table = ReadonlyMap<string, ReadonlyMap<string, number>>;

interface Unknown {
  readonly key: string;
  readonly lines: readonly string[];
  readonly size: number;
}

const tableOf = (rows: Readonly<Record<string, Readonly<Record<string, number>>>>): Table =>
  new Map(Object.entries(rows).map(([row, all]) => [row, new Map(Object.entries(all))]));

/** What a reader of the shown cells and of all totals does not know; empty cells too, where nothing is shown. */
function unknownsOf(table: Table, hidden: ReadonlySet<string>): readonly Unknown[] {
  const columns = new Set([...table.values()].flatMap((row) => [...row.keys()]));
  const all = [...table].flatMap(([row, sizes]) =>
    [...columns].map((column) => ({
      key: `${row}|${column}`,
      lines: [`row ${row}`, `column ${column}`],
      size: sizes.get(column) ?? 0,
    })),
  );
  const isNothingShown = all.every(({ key, size }) => size === 0 || hidden.has(key));
  return all.filter(({ key, size }) => (size === 0 ? isNothingShown : hidden.has(key)));
}

/** What follows from the totals: of each unknown the least and the most it can be, as far as its lines tell. */
function bounds(unknowns: readonly Unknown[]): ReadonlyMap<Unknown, readonly [number, number]> {
  const known = new Map(unknowns.map((each): [Unknown, [number, number]] => [each, [0, Infinity]]));
  const lines = [...new Set(unknowns.flatMap((each) => each.lines))].map((line) =>
    unknowns.filter((each) => each.lines.includes(line)),
  );
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const line of lines) {
      const left = line.reduce((sum, { size }) => sum + size, 0);
      for (const each of line) {
        const others = line.filter((other) => other !== each).map((other) => known.get(other) ?? [0, 0]);
        const range = known.get(each) ?? [0, 0];
        const low = Math.max(range[0], left - others.reduce((sum, [, high]) => sum + (high ?? 0), 0));
        const high = Math.min(range[1], left - others.reduce((sum, [least]) => sum + (least ?? 0), 0));
        if (low === range[0] && high === range[1]) continue;
        known.set(each, [low, high]);
        isChanged = true;
      }
    }
  }
  return known;
}

/** How many of the equations say something new. */
function rank(equations: readonly (readonly number[])[]): number {
  let rows = equations.map((row) => [...row]);
  let found = 0;
  for (let at = 0; at < (equations[0]?.length ?? 0); at += 1) {
    const pivot = rows.find((row) => Math.abs(row[at] ?? 0) > 1e-9);
    if (!pivot) continue;
    found += 1;
    rows = rows
      .filter((row) => row !== pivot)
      .map((row) => {
        const times = (row[at] ?? 0) / (pivot[at] ?? 1);
        return row.map((value, column) => value - times * (pivot[column] ?? 0));
      });
  }
  return found;
}

/** The cells that can be worked out, by equations or by bounds. */
function solved(table: Table, hidden: ReadonlySet<string>): readonly string[] {
  const unknowns = unknownsOf(table, hidden);
  const lines = [...new Set(unknowns.flatMap((each) => each.lines))];
  const equations = lines.map((line) => unknowns.map((each) => (each.lines.includes(line) ? 1 : 0)));
  const ranges = bounds(unknowns);
  const all = rank(equations);
  return unknowns
    .filter((each) => {
      const [low, high] = ranges.get(each) ?? [0, 0];
      const alone = unknowns.map((other) => (other === each ? 1 : 0));
      return low === high || rank([...equations, alone]) === all;
    })
    .map(({ key }) => key);
}

describe('hiddenCells', () => {
  test('takes one hidden cell of a line for known, however large', () => {
    const table = tableOf({
      L1: { wiskunde: 2, nederlands: 6, frans: 20 },
      L2: { wiskunde: 7, nederlands: 30, frans: 25 },
      L3: { wiskunde: 30, nederlands: 31, frans: 32 },
    });
    expect(solved(table, new Set(['L1|wiskunde', 'L1|nederlands', 'L2|wiskunde']))).not.toEqual([]);
    expect([...hiddenCells(table)].sort()).toEqual([
      'L1|nederlands',
      'L1|wiskunde',
      'L2|nederlands',
      'L2|wiskunde',
    ]);
  });

  test('hides nothing where nothing is small', () => {
    expect(hiddenCells(tableOf({ a: { x: 5, y: 6 }, b: { x: 7 } })).size).toBe(0);
  });

  test('hides all where a small cell follows from the totals by itself', () => {
    expect([...hiddenCells(tableOf({ a: { x: 2, y: 6 }, b: { y: 10 }, c: { x: 5 } }))].sort()).toEqual([
      'a|x',
      'a|y',
      'b|y',
      'c|x',
    ]);
  });

  test('hides small cells, and enough others that none can be worked out', () => {
    const tables = fc.dictionary(fc.constantFrom('v', 'w', 'x', 'y', 'z'), sizes).map((rows) => {
      const table = tableOf(rows);
      const isLarge = (all: readonly number[]) => all.reduce((sum, size) => sum + size, 0) >= smallest;
      const columns = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))];
      const fits =
        [...table.values()].every((row) => isLarge([...row.values()])) &&
        columns.every((column) => isLarge([...table.values()].map((row) => row.get(column) ?? 0)));
      return fits ? table : tableOf({});
    });
    fc.assert(
      fc.property(tables, (table) => {
        const hidden = hiddenCells(table);
        for (const [row, columns] of table)
          for (const [column, size] of columns)
            if (size < smallest) expect(hidden).toContain(`${row}|${column}`);
        expect(solved(table, hidden)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
