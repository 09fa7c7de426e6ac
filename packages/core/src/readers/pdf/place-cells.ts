import type { Line } from './line.ts';

/** A cell of a row, with how many columns it takes. `index`: which of the row's cells it is; -1 for one that is not there. */
export interface PlacedCell {
  readonly index: number;
  readonly columns: number;
}

interface Range {
  readonly left: number;
  readonly right: number;
}

/**
 * Puts the cells of rows into columns. The structure of a PDF as it comes here does not say that a cell reaches over
 * several columns or rows; where the words of whole rows stand shows under which columns those of a shorter row stand.
 */
export function placeCells(
  rows: readonly (readonly (readonly Line[])[])[],
): readonly (readonly PlacedCell[])[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) =>
    rangeOf(rows.flatMap((row) => (row.length === width ? (row[at] ?? []) : []))),
  );
  return rows.map((row) => (row.length === width ? whole(row.length) : placeRow(row.map(rangeOf), columns)));
}

function whole(count: number): readonly PlacedCell[] {
  return Array.from({ length: count }, (_, index) => ({ index, columns: 1 }));
}

function placeRow(
  cells: readonly (Range | undefined)[],
  columns: readonly (Range | undefined)[],
): readonly PlacedCell[] {
  const placed: PlacedCell[] = [];
  let next = 0;
  cells.forEach((cell, index) => {
    const left = cells.length - index - 1;
    const last = columns.length - left - 1;
    let first = next;
    if (cell) {
      while (first < last && !overlaps(columns[first], cell) && isBefore(columns[first], cell)) first += 1;
    }
    for (; next < first; next += 1) placed.push({ index: -1, columns: 1 });
    let end = first + 1;
    while (cell && end <= last && overlaps(columns[end], cell)) end += 1;
    placed.push({ index, columns: end - first });
    next = end;
  });
  return placed;
}

function rangeOf(lines: readonly Line[]): Range | undefined {
  if (lines.length === 0) return undefined;
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  };
}

function overlaps(column: Range | undefined, cell: Range): boolean {
  return column !== undefined && column.left < cell.right && cell.left < column.right;
}

/** A column without words lies wherever the cell wants it to. */
function isBefore(column: Range | undefined, cell: Range): boolean {
  return column !== undefined && column.right <= cell.left;
}
