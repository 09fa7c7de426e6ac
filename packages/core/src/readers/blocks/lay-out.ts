import type { MappedText } from '../../agenda/mapped-text.ts';
import type { TableCell, TableRow } from './block.ts';

/** A cell of a table in which cells may be merged. */
export interface MergedCell {
  readonly text: MappedText;
  /** How many columns it takes; at least 1. */
  readonly columns: number;
  /** How many rows it takes; at least 1. */
  readonly rows: number;
}

/** No table of a week plan is wider. */
export const mostColumns = 100;

/** The cells of a table by row and column, with what reaches over each. Columns beyond the hundredth are left out. */
export function layOut(rows: readonly (readonly MergedCell[])[]): readonly TableRow[] {
  /** For each column what reaches into the rows below, and how far. */
  const down: { text: MappedText; rows: number }[] = [];
  return rows.map((cells) => {
    const row: TableCell[] = [];
    const fill = () => {
      for (let above = down[row.length]; above && above.rows > 0; above = down[row.length]) {
        above.rows -= 1;
        row.push({ text: above.text, isCovered: true });
      }
    };
    for (const { text, columns, rows: height } of cells) {
      fill();
      const first = row.length;
      for (let at = first; at < Math.min(first + columns, mostColumns); at += 1) {
        row.push(at === first ? { text } : { text, isCovered: true });
        down[at] = { text, rows: height - 1 };
      }
    }
    fill();
    return row;
  });
}
