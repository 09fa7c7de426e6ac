import { isDayLabel } from '../../language/nl/calendar.ts';
import { sectionKind } from '../../language/nl/section-kind.ts';
import { isSubjectLabel } from '../../language/nl/subject-label.ts';
import { roleOfColumnName } from '../blocks/table-columns.ts';
import type { Column } from '../csv/header.ts';
import type { ColumnReader } from '../csv/understand-columns.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** A text this long heads no column. */
const longestHead = 40;
/** A number, an amount of money or a share: "12", "€ 1.250,00", "-3,5", "21%". */
const amount = /^(?:€|EUR)?\s*[-+]?\d[\d.,\s]*(?:€|EUR|%)?$/iu;
/** Fields that lists of any kind have. */
const anyField: ReadonlySet<Column['field']> = new Set(['id', 'ignore', 'date', 'kind']);

/**
 * The heads of the columns of a sheet that is a list of something else (bills, stock): none of them and none of the words
 * above or below names a subject, a weekday or a task, and one of the columns holds only amounts. Undefined for any other sheet.
 */
export function otherList({ name, rows }: Sheet, understand: ColumnReader): readonly Column[] | undefined {
  const at = rows.findIndex(({ cells }) => cells.length > 1);
  const header = rows[at];
  const below = rows.slice(at + 1).filter(({ cells }) => cells.length > 1);
  if (!header || below.length === 0) return undefined;
  const heads = header.cells.map(({ text }) => text);
  if (!heads.every(isHead)) return undefined;
  const { columns, profile } = understand(heads, true);
  if (profile || columns.some(({ field }) => field !== undefined && !anyField.has(field))) return undefined;
  if (!header.cells.some(({ column }) => holdsAmounts(column, below))) return undefined;
  const words = rows.flatMap(({ cells }) => cells.map(({ text }) => text));
  return [name, ...words].some(isOfSchool) || heads.some(isPart) ? undefined : columns;
}

function isHead(text: string): boolean {
  return text.length <= longestHead && /^\p{L}/u.test(text) && !/[.!?]$/u.test(text);
}

/** Whether a head says that work, a duration or a day by which it is due stands below it. */
function isPart(head: string): boolean {
  const role = roleOfColumnName(head);
  return role !== undefined && role !== 'day' && role !== 'kind';
}

/** A day in figures stands in a list of any kind. */
function isOfSchool(text: string): boolean {
  if (text.length > longestHead) return false;
  return isSubjectLabel(text) || sectionKind(text) !== undefined || (!/^\d/u.test(text) && isDayLabel(text));
}

function holdsAmounts(column: number, rows: readonly SheetRow[]): boolean {
  const cells = rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column));
  return cells.length > 0 && cells.every(({ text }) => amount.test(text));
}
