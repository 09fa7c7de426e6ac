import type { MappedText } from '../../agenda/mapped-text.ts';
import { hasWords } from '../plan/has-words.ts';
import type { MergedCell } from './lay-out.ts';

/** Parts the rows at the top of a table that are one cell over its whole width, a title, from the table itself. */
export function splitTitles(rows: readonly (readonly MergedCell[])[]): {
  readonly titles: readonly MappedText[];
  readonly rows: readonly (readonly MergedCell[])[];
} {
  const width = Math.max(0, ...rows.slice(0, 20).map(widthOf));
  const first = rows.findIndex((row) => row.length !== 1 || width < 2 || widthOf(row) < width);
  const count = first < 0 ? 0 : first;
  const titles = rows
    .slice(0, count)
    .flatMap(([cell]) => (cell && hasWords(cell.text.text) ? [cell.text] : []));
  return { titles, rows: rows.slice(count) };
}

function widthOf(row: readonly MergedCell[]): number {
  return row.reduce((width, { columns }) => width + columns, 0);
}
