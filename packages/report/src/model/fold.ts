/** Groups smaller than this are never shown by themselves. */
export const smallest = 5;

/** What groups are folded into. */
export const folded = '…' as const;

/**
 * Says under which name each group is shown: its own, or {@link folded} together with others. What is folded has
 * `smallest` at least, so that it cannot be worked out from a total; so where the small ones together are fewer, the
 * smallest of the others goes with them.
 * @param sizes by name
 * @returns empty when nothing of what there is may be shown in groups
 */
export function foldSmall(sizes: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const sorted = [...sizes]
    .filter(([, size]) => size > 0)
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  const shown = new Map<string, string>();
  let together = 0;
  for (const [name, size] of sorted) {
    const isFolded = size < smallest || (together > 0 && together < smallest);
    shown.set(name, isFolded ? folded : name);
    if (isFolded) together += size;
  }
  if (together > 0 && together < smallest) return new Map();
  return shown;
}

interface TableCell {
  readonly row: string;
  readonly column: string;
  readonly size: number;
}

/**
 * Which cells of a table may be shown beside the totals of its rows and columns: none that is small, and as few others
 * as will do so that no hidden one can be worked out, also by who knows which cells are empty. What is hidden stands in
 * a ring with others, from row to column to row: then one can always be more, the next less, and every total be the
 * same. Two hidden cells in each line are not enough for that, one is never.
 *
 * Where a small cell is in no such ring at all, all cells are hidden: nothing then tells the empty ones from the others.
 * @param sizes by row, then column
 * @returns the keys `row|column` that must be left out
 */
export function hiddenCells(sizes: ReadonlyMap<string, ReadonlyMap<string, number>>): ReadonlySet<string> {
  const cells = [...sizes]
    .flatMap(([row, columns]) => [...columns].map(([column, size]): TableCell => ({ row, column, size })))
    .filter(({ size }) => size > 0);
  const small = cells.filter(({ size }) => size < smallest);
  const hidden = new Set(small);
  for (const cell of small) {
    const ring = cheapestRing(cell, cells, hidden);
    if (!ring) return new Set(cells.map(keyOf));
    for (const each of ring) hidden.add(each);
  }
  return new Set([...hidden].map(keyOf));
}

function keyOf({ row, column }: TableCell): string {
  return `${row}|${column}`;
}

/**
 * The cells that make a ring with one, with as few assignments as can be that are not hidden yet: the shortest way from
 * its row to its column over the other cells, each of which joins the row and the column that it stands in.
 */
function cheapestRing(
  start: TableCell,
  cells: readonly TableCell[],
  hidden: ReadonlySet<TableCell>,
): readonly TableCell[] | undefined {
  const atLine = new Map<string, TableCell[]>();
  for (const cell of cells) {
    if (cell === start) continue;
    for (const line of linesOf(cell)) atLine.set(line, [...(atLine.get(line) ?? []), cell]);
  }
  const [from, to] = linesOf(start);
  const ways = new Map<string, { cost: number; cells: readonly TableCell[] }>([
    [from, { cost: 0, cells: [] }],
  ]);
  const done = new Set<string>();
  for (;;) {
    const [next] = [...ways].filter(([line]) => !done.has(line)).sort(([, a], [, b]) => a.cost - b.cost);
    if (!next) return undefined;
    const [line, way] = next;
    if (line === to) return way.cells;
    done.add(line);
    for (const cell of atLine.get(line) ?? []) {
      const cost = way.cost + (hidden.has(cell) ? 0 : cell.size);
      const [row, column] = linesOf(cell);
      const other = line === row ? column : row;
      const known = ways.get(other);
      if (!known || cost < known.cost) ways.set(other, { cost, cells: [...way.cells, cell] });
    }
  }
}

function linesOf({ row, column }: TableCell): readonly [string, string] {
  return [`row ${row}`, `column ${column}`];
}
