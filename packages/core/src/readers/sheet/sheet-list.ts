import type { Entry } from '../../agenda/entry.ts';
import type { MappedText } from '../../agenda/mapped-text.ts';
import { type Column, countKnown, holdsText } from '../csv/header.ts';
import type { CsvTallies } from '../csv/notices.ts';
import type { ColumnReader, UnderstoodColumns } from '../csv/understand-columns.ts';
import type { DocumentReader } from '../document-reader.ts';
import { joinLines } from '../join-lines.ts';
import type { PlanGroups } from '../plan-groups.ts';
import { dayWords } from '../profiles/day-words.ts';
import { EntryReader } from '../records/entry-reader.ts';
import { placeRecord } from '../records/place-record.ts';
import type { RecordField, RecordFields, RecordText } from '../records/record-fields.ts';
import { recordKinds } from '../records/record-kinds.ts';
import { sampledRows } from '../tally.ts';
import type { DayAt } from '../zoned-day.ts';
import { mostInPlan } from './limits.ts';
import type { Sheet } from './sheet.ts';
import type { GridRow } from './sheet-grid.ts';

/** A sheet that is a list: what its columns hold, and where its rows start. */
export interface SheetList extends UnderstoodColumns {
  /** By column, from the first one of the sheet on. */
  readonly columns: readonly Column[];
  /** The number of the row of the header. */
  readonly header: number;
}

/** A header stands in the first rows, below at most a few titles. */
const mostPreamble = 10;
/** What exports say of each entry and a teacher's own plan says once, above it. */
const ofExports: ReadonlySet<Column['field']> = new Set(['id', 'class', 'group', 'grade', 'week', 'given']);

/**
 * The header of a list, if a sheet has one: several known columns, one with text and one that only exports have. Of a
 * sheet that is too long for a plan one with text is enough.
 */
export function findList({ rows }: Sheet, understand: ColumnReader): SheetList | undefined {
  let best: SheetList | undefined;
  const isLong = rows.length > mostInPlan;
  let most = isLong ? 0 : 1;
  for (const { number, cells } of rows.slice(0, mostPreamble + 1)) {
    if (cells.length < 2) continue;
    const names: string[] = [];
    for (const { column, text } of cells) names[column - 1] = text;
    const understood = understand(
      Array.from(names, (name) => name ?? ''),
      true,
    );
    const { columns, profile } = understood;
    const known = countKnown(columns);
    const isExport = isLong || profile !== undefined || columns.some(({ field }) => ofExports.has(field));
    if (known <= most || !isExport || !holdsText(columns)) continue;
    most = known;
    best = { ...understood, header: number };
  }
  return best;
}

/** The entries of the rows below the header. Those without a text are none, and counted. */
export function readList(
  rows: readonly GridRow[],
  { columns, header, profile }: SheetList,
  groups: PlanGroups,
  options: Parameters<DocumentReader>[1],
  dayAt: DayAt,
  tallies: CsvTallies,
): readonly Entry[] {
  const reader = new EntryReader(new CellFields(columns, dayAt), options, dayAt, recordKinds(profile));
  return rows.flatMap((row) => {
    if (row.number <= header) return [];
    const says = reader.read(row);
    if (says) return placeRecord(says, groups);
    const [first] = [...row.cells.values()].filter(({ isCovered }) => !isCovered);
    if (first) tallies.textless.add(first.text.sourceSpan(0, first.text.length));
    return [];
  });
}

/** The words in the first rows below the header, a list a row. */
export function sampleRows(
  rows: readonly GridRow[],
  { columns, header }: SheetList,
): readonly (readonly string[])[] {
  const below = rows.filter(({ number }) => number > header).slice(0, sampledRows);
  return below.map(({ cells }) => columns.map((_, at) => cells.get(at + 1)?.text.text ?? ''));
}

/** Reads the fields of the rows of a sheet. A cell that reaches over several rows tells of each, and is a text once. */
class CellFields implements RecordFields<GridRow> {
  readonly #columns: readonly Column[];
  readonly #dayAt: DayAt;

  constructor(columns: readonly Column[], dayAt: DayAt) {
    this.#columns = columns;
    this.#dayAt = dayAt;
  }

  text(row: GridRow): RecordText {
    const found = [...this.#cells(row, 'title'), ...this.#cells(row, 'text')].filter(
      ({ isCovered, text }, at, all) =>
        !isCovered && all.findIndex((other) => other.text.text === text.text) === at,
    );
    return {
      text: joinLines(found.map(({ text }) => text)),
      column: found.length === 1 ? found[0]?.column.name : undefined,
    };
  }

  words(row: GridRow, field: RecordField): string {
    for (const { column, text } of this.#cells(row, field)) {
      const words = dayWords(text.text, column.form ?? 'text', this.#dayAt);
      if (column.form !== 'kind-name' || words !== '') return words;
    }
    return '';
  }

  label(row: GridRow, field: RecordField): MappedText | undefined {
    return this.#cells(row, field).find(({ column: { form } }) => form !== 'code' && form !== 'kind-name')
      ?.text;
  }

  #cells(
    { cells }: GridRow,
    field: RecordField,
  ): readonly { readonly column: Column; readonly text: MappedText; readonly isCovered: boolean }[] {
    return this.#columns.flatMap((column, at) => {
      const cell = column.field === field ? cells.get(at + 1) : undefined;
      return cell ? [{ column, text: cell.text, isCovered: cell.isCovered }] : [];
    });
  }
}
