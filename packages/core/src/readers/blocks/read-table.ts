import type { MappedText } from '../../agenda/mapped-text.ts';
import { isDayLabel } from '../../language/nl/calendar.ts';
import { isSubjectLabel } from '../../language/nl/subject-label.ts';
import { hasWords } from '../plan/has-words.ts';
import type { PlanWriter } from '../plan/plan-writer.ts';
import type { Table, TableRow } from './block.ts';
import { readGrid } from './read-grid.ts';
import { readRows } from './read-rows.ts';
import { readColumns } from './table-columns.ts';

/**
 * Reads a table. One with several days or subjects at the head of its columns is a grid, with an entry in each
 * cell; of any other each row is an entry. A table to fill in has none.
 */
export function readTable(plan: PlanWriter, table: Table): void {
  const [header = [], ...rows] = table.header ? [table.header, ...table.rows] : table.rows;
  const isSaid = table.header !== undefined;
  const heads = header.map(({ text }) => text);
  const days = heads.filter((cell) => isDayLabel(cell.text));
  const subjects = heads.filter((cell) => isSubjectLabel(cell.text));
  if (days.length > 1 || subjects.length > 1) {
    readGrid(plan, header, rows, { hasDayColumns: days.length > 1, isSaid });
  } else if (days.length + subjects.length === 1 && isHeaderless(heads)) {
    const all = [header, ...rows];
    readRows(plan, readColumns([], textsOf(all)), all, isSaid);
  } else {
    readRows(plan, readColumns(heads, textsOf(rows)), rows, isSaid);
  }
  plan.outline.markItems();
}

function textsOf(rows: readonly TableRow[]): readonly (readonly MappedText[])[] {
  return rows.map((row) => row.map(({ text }) => text));
}

/** Many formats want a header; a first row that starts with a day or subject is no header but a row like the others. */
function isHeaderless([first, ...others]: readonly MappedText[]): boolean {
  const isName = first !== undefined && (isDayLabel(first.text) || isSubjectLabel(first.text));
  return isName && others.some((cell) => hasWords(cell.text));
}
