import type { MappedText } from '../../../agenda/mapped-text.ts';
import { isDayLabel } from '../../../language/nl/calendar.ts';
import { isSubjectLabel } from '../../../language/nl/subject-label.ts';
import { hasWords } from '../has-words.ts';
import type { PlanWriter } from '../plan-writer.ts';
import { readGrid } from './read-grid.ts';
import { readRows } from './read-rows.ts';
import { readColumns } from './table-columns.ts';

/**
 * Reads a table. One with several days or subjects at the head of its columns is a grid, with an entry in each
 * cell; of any other each row is an entry. A table to fill in has none.
 */
export function readTable(plan: PlanWriter, cells: readonly (readonly MappedText[])[]): void {
  const [header = [], ...rows] = cells;
  const days = header.filter((cell) => isDayLabel(cell.text));
  const subjects = header.filter((cell) => isSubjectLabel(cell.text));
  if (days.length > 1 || subjects.length > 1) {
    readGrid(plan, header, rows, days.length > 1);
  } else if (days.length + subjects.length === 1 && isHeaderless(header)) {
    readRows(plan, readColumns([], cells), cells);
  } else {
    readRows(plan, readColumns(header, rows), rows);
  }
  plan.outline.markItems();
}

/** Not every table has a header, also where its format wants one; a first row that starts with a day or subject is no header but a row like the others. */
function isHeaderless([first, ...others]: readonly MappedText[]): boolean {
  const isName = first !== undefined && (isDayLabel(first.text) || isSubjectLabel(first.text));
  return isName && others.some((cell) => hasWords(cell.text));
}
