import type { Column } from './header.ts';
import type { Cell, Row } from './tokenize.ts';

/** A row with one cell a column, as far as it has them, and what it holds beyond its columns. */
export interface FittedRow {
  /** The text in which its cells stand. */
  readonly source: string;
  readonly cells: Row;
  readonly extra: Row;
}

const nothing: Row = [];

/**
 * Fits a ragged row to the columns. Missing cells stay missing. A row with more cells than columns has,
 * as a rule, a delimiter in an unquoted text: the last text column then takes as many cells as there
 * are too many, delimiters and all. Where one of those is quoted the cells stay where they are, and
 * what is left over is extra text.
 */
export function fitRow(source: string, row: Row, columns: readonly Column[]): FittedRow {
  let length = row.length;
  while (length > columns.length && isEmpty(source, row[length - 1])) length -= 1;
  if (length <= columns.length) return { source, cells: row, extra: nothing };
  const from = columns.findLastIndex(({ field }) => field === 'text' || field === 'title');
  const to = from + length - columns.length;
  const first = row[from];
  const last = row[to];
  if (!first || !last || row.slice(from, to + 1).some((cell) => cell.isQuoted)) {
    return { source, cells: row.slice(0, columns.length), extra: row.slice(columns.length, length) };
  }
  const joined: Cell = { start: first.start, end: last.end, isQuoted: false, behind: last.behind };
  return { source, cells: [...row.slice(0, from), joined, ...row.slice(to + 1, length)], extra: nothing };
}

/** Whether the row, without empty cells at its end, has more cells than there are columns. */
export function isTooLong(source: string, row: Row, columns: readonly Column[]): boolean {
  return row.slice(columns.length).some((cell) => !isEmpty(source, cell));
}

function isEmpty(source: string, cell: Cell | undefined): boolean {
  return cell === undefined || source.slice(cell.start, cell.end).trim() === '';
}
