/** A sheet of a workbook, as far as its cells say something. */
export interface Sheet {
  readonly name: string;
  /** Top to bottom; rows without a word are left out. */
  readonly rows: readonly SheetRow[];
  /** Cells that reach over others. */
  readonly merges: readonly CellRange[];
}

export interface SheetRow {
  /** From 1, as its program numbers it. */
  readonly number: number;
  /** Left to right. */
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  /** From 1. */
  readonly column: number;
  /** As shown, never blank: a day as "23/11/2026". */
  readonly text: string;
}

/** All of it counts from 1, and the ends are in. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The name of a column: 1 is A, 28 is AB. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The row and column that a name like "AB12" tells, from 1; undefined when it is no such name. */
export function cellPlace(name: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(name);
  if (!match) return undefined;
  let column = 0;
  for (const letter of match[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]), column };
}
