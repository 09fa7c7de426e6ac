import { SourceText } from '../../agenda/source-text.ts';
import type { ReadOptions } from '../reader.ts';
import type { Column } from './header.ts';
import { findTable } from './table.ts';
import { readRows } from './tokenize.ts';

/** Where an offset stands in a table. */
export interface CsvColumn {
  /** Whether it stands in or above the header. */
  readonly isHeader: boolean;
  /** What the column holds, as far as its header is known. */
  readonly field: Column['field'];
  /** Where the cell starts, and what stands before the offset in it. */
  readonly start: number;
}

/**
 * The column of a table that an offset stands in; for an editor, so it reads what is there so far.
 * @returns undefined where the text is no table yet.
 */
export function csvColumnAt(
  text: string,
  offset: number,
  columns: ReadOptions['columns'] = {},
): CsvColumn | undefined {
  try {
    const table = findTable(new SourceText(text), { path: 'table.csv', columns });
    if (table.delimiter === undefined) return undefined;
    if (offset < table.bodyStart) return { isHeader: true, field: undefined, start: offset };
    for (const row of readRows(text, table.delimiter, table.bodyStart)) {
      const index = row.findIndex(({ start, end }) => start <= offset && offset <= end);
      const cell = row[index];
      if (cell) return { isHeader: false, field: table.columns[index]?.field, start: cell.start };
      if ((row[0]?.start ?? 0) > offset) break;
    }
    return undefined;
  } catch {
    return undefined; // a header without any column that is known
  }
}
