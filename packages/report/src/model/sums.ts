import { type Cell, type CellOf, type Counts, emptyCell, readCellKey } from '../count/counts.ts';
import { addCells } from '../count/merge-counts.ts';

/** A cell with what it is of. */
export interface PlacedCell extends CellOf {
  readonly cell: Cell;
}

export function cellsOf({ cells }: Counts): readonly PlacedCell[] {
  return Object.entries(cells).map(([key, cell]) => ({ ...readCellKey(key), cell }));
}

export function assignmentsOf(cells: readonly PlacedCell[]): readonly PlacedCell[] {
  return cells.filter(({ kind }) => kind === 'task' || kind === 'test');
}

/** How many assignments are of no known class. */
export function withoutClass(counts: Counts): number {
  const ofClasses = counts.classes.reduce((sum, { assignments }) => sum + assignments, 0);
  return sumOf(assignmentsOf(cellsOf(counts))).entries - ofClasses;
}

export function sumOf(cells: readonly PlacedCell[]): Cell {
  return cells.reduce((sum, { cell }) => addCells(sum, cell), emptyCell);
}

/** Sums by the name that `nameOf` gives; cells without a name are left out. */
export function sumsBy(
  cells: readonly PlacedCell[],
  nameOf: (cell: PlacedCell) => string | undefined,
): ReadonlyMap<string, Cell> {
  const sums = new Map<string, Cell>();
  for (const each of cells) {
    const name = nameOf(each);
    if (name !== undefined) sums.set(name, addCells(sums.get(name) ?? emptyCell, each.cell));
  }
  return sums;
}

/** How many entries each name has. */
export function sizesOf(sums: ReadonlyMap<string, Cell>): ReadonlyMap<string, number> {
  return new Map([...sums].map(([name, { entries }]) => [name, entries]));
}
