import type { MappedText } from '../../agenda/mapped-text.ts';
import type { DrawnText } from '../drawn/drawn-text.ts';
import { type CellRange, columnName, type Sheet } from './sheet.ts';

/** A row of a sheet whose words have a place. */
export interface GridRow {
  /** As its program numbers it. */
  readonly number: number;
  /** By column, from 1. */
  readonly cells: ReadonlyMap<number, GridCell>;
}

export interface GridCell {
  readonly text: MappedText;
  /** Whether it stands in a cell above or to the left that reaches over this one. */
  readonly isCovered: boolean;
  /** Over how many columns it reaches. */
  readonly columns: number;
}

/**
 * Draws the words of a sheet out, row by row.
 * @param leftOut columns, from the first one on, that are not to be read
 */
export function drawSheet(
  { name, rows, merges }: Sheet,
  drawn: DrawnText,
  leftOut: readonly boolean[] = [],
): readonly GridRow[] {
  const reach = new Reach(merges);
  return rows.map(({ number, cells }) => {
    const own = new Map<number, GridCell>();
    for (const { column, text } of cells) {
      if (leftOut[column - 1]) continue;
      const range = reach.startingAt(number, column);
      const place = { kind: 'sheet-cell', sheet: name, cell: `${columnName(column)}${number}` } as const;
      const columns = range ? range.right - range.left + 1 : 1;
      const cell = { text: drawn.add(text, place).trim(), isCovered: false, columns };
      own.set(column, cell);
      if (range) reach.open(range, cell);
    }
    for (const { range, cell } of reach.at(number)) {
      for (let column = range.left; column <= range.right; column += 1) {
        if (!own.has(column)) own.set(column, { ...cell, isCovered: true, columns: 1 });
      }
    }
    return { number, cells: own };
  });
}

/** More columns or rows than this are a band of colour rather than a head. */
const mostReach = 200;

/** The cells that reach over others, while rows are read from top to bottom. */
class Reach {
  readonly #ranges = new Map<string, CellRange>();
  #open: { readonly range: CellRange; readonly cell: GridCell }[] = [];

  constructor(merges: readonly CellRange[]) {
    for (const range of merges) this.#ranges.set(`${range.top} ${range.left}`, range);
  }

  startingAt(row: number, column: number): CellRange | undefined {
    return this.#ranges.get(`${row} ${column}`);
  }

  open(range: CellRange, cell: GridCell): void {
    if (range.right - range.left < mostReach && range.bottom - range.top < mostReach) {
      this.#open.push({ range, cell });
    }
  }

  at(row: number): readonly { readonly range: CellRange; readonly cell: GridCell }[] {
    this.#open = this.#open.filter(({ range }) => range.bottom >= row);
    return this.#open;
  }
}
