import type { EntryKind } from '../../agenda/entry.ts';
import type { MappedText } from '../../agenda/mapped-text.ts';
import { isDayLabel } from '../../language/nl/calendar.ts';
import { sectionKind } from '../../language/nl/section-kind.ts';
import { isSubjectLabel } from '../../language/nl/subject-label.ts';
import { hasWords, isDuration } from '../plan/has-words.ts';
import { columnKey, columnNames } from './table-column-names.ts';

/** What a column of a table holds. */
export type ColumnRole = 'day' | 'due' | 'subject' | 'kind' | 'time' | 'tick' | 'text';

export interface Column {
  readonly role: ColumnRole;
  readonly header: MappedText | undefined;
  /** What its cells are when its header tells and it is no work: lessons, tests, material, messages. */
  readonly kind?: EntryKind;
}

/** Tells what each column holds, by its header and else by its cells. */
export function readColumns(
  header: readonly MappedText[],
  rows: readonly (readonly MappedText[])[],
): readonly Column[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), header.length);
  return Array.from({ length: width }, (_, at) => {
    const name = header[at];
    const cells = rows.map((row) => row[at]?.text ?? '').filter(hasWords);
    const role = roleOfColumnName(name?.text ?? '') ?? roleOfCells(cells);
    const kind = role === 'text' ? sectionKind(name?.text ?? '') : undefined;
    return {
      role,
      header: name && hasWords(name.text) ? name : undefined,
      ...(kind && kind !== 'task' && { kind }),
    };
  });
}

/** What a column holds by the words in its header; undefined where they tell nothing. */
export function roleOfColumnName(name: string): ColumnRole | undefined {
  return columnNames.get(columnKey(name));
}

function roleOfCells(cells: readonly string[]): ColumnRole {
  if (cells.length === 0) return 'text';
  if (cells.every(isDayLabel)) return 'day';
  if (cells.every(isSubjectLabel)) return 'subject';
  return cells.every(isDuration) ? 'time' : 'text';
}
