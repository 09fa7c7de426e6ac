import { namesPeople } from '../names-people.ts';
import type { ValueForm } from '../profiles/profile.ts';
import type { EntryField, ReadOptions } from '../reader.ts';
import type { RecordField } from '../records/record-fields.ts';
import { cellWords } from './cell-text.ts';
import { headerKey, headerNames } from './header-names.ts';
import type { Cell, Row } from './tokenize.ts';

/** One column of a table. Without a field its header is unknown, and it is not read. */
export interface Column {
  readonly name: string;
  readonly field: RecordField | 'ignore' | undefined;
  /** How its cells are written, where a profile says so. */
  readonly form?: ValueForm;
  /** Of a day that stands in three columns, which part this one holds. */
  readonly part?: 'year' | 'month' | 'day';
}

const knownNames = new Map<string, EntryField>();
for (const [field, names] of Object.entries(headerNames) as [EntryField, string][]) {
  for (const name of names.split(/\s+/)) knownNames.set(name, field);
}

/** In characters. */
export const longestName = 100;

/** Tells which field a column fills, by the school's own names before the known ones. */
export type ColumnNamer = (name: string) => EntryField | undefined;

export function columnNamer(columns: ReadOptions['columns'] = {}): ColumnNamer {
  const own = new Map(Object.entries(columns).map(([name, field]) => [headerKey(name), field]));
  return (name) => {
    const key = headerKey(name);
    return own.get(key) ?? knownNames.get(key) ?? (namesPeople(name) ? 'ignore' : undefined);
  };
}

/** The names in a row that is taken for a header; of a text that is too long for a name, the beginning. */
export function columnNames(source: string, row: Row): readonly string[] {
  return row.map((cell) => {
    return cell.end - cell.start > longestName ? beginningOf(source, cell) : cellWords(source, cell);
  });
}

function beginningOf(source: string, cell: Cell): string {
  return `${source.slice(cell.start, cell.start + 30).trim()}…`;
}

/** Whether one of the columns holds what entries say. */
export function holdsText(columns: readonly Column[]): boolean {
  return columns.some(({ field }) => field === 'text' || field === 'title');
}

/** How many columns have a header that is known. */
export function countKnown(columns: readonly Column[]): number {
  return columns.filter(({ field }) => field !== undefined).length;
}
