import { MappedText } from '../../../agenda/mapped-text.ts';

/** A cell of a table in which cells may be merged. */
export interface MergedCell {
  readonly text: MappedText;
  /** How many columns it takes; at least 1. */
  readonly columns: number;
  /** How many rows it takes; at least 1. */
  readonly rows: number;
}

/** No table of a week plan is wider. */
const mostColumns = 100;
const nothing = new MappedText('', []);

/**
 * The cells of a table by row and column. A label that takes several (a head over two columns, a day beside three rows)
 * stands in each of them as the same text; what a merged cell in the middle says stands in its first, so that it is
 * read once. Columns beyond the hundredth are left out.
 */
export function layOut(rows: readonly (readonly MergedCell[])[]): readonly (readonly MappedText[])[] {
  /** For each column what reaches into the rows below, and how far. */
  const down: { text: MappedText; rows: number }[] = [];
  return rows.map((cells, rowAt) => {
    const row: MappedText[] = [];
    const fill = () => {
      for (let above = down[row.length]; above && above.rows > 0; above = down[row.length]) {
        above.rows -= 1;
        row.push(above.text);
      }
    };
    for (const { text, columns, rows: height } of cells) {
      fill();
      const first = row.length;
      for (let at = first; at < Math.min(first + columns, mostColumns); at += 1) {
        row.push(at === first || rowAt === 0 ? text : nothing);
        down[at] = { text: at === 0 ? text : nothing, rows: height - 1 };
      }
    }
    fill();
    return row;
  });
}
