import type { Agenda } from '../../agenda/agenda.ts';
import type { Entry } from '../../agenda/entry.ts';
import type { Span } from '../../agenda/mapped-text.ts';
import type { SourceText } from '../../agenda/source-text.ts';
import { decode } from '../decode.ts';
import { dropper } from '../drop-columns.ts';
import { PlanGroups, sharedMeta } from '../plan-groups.ts';
import { readZone } from '../read-zone.ts';
import type { Reader, ReadOptions } from '../reader.ts';
import { readingOfColumns, sampledRows } from '../reading.ts';
import { EntryReader } from '../records/entry-reader.ts';
import { recordKinds } from '../records/record-kinds.ts';
import { cellWords } from './cell-text.ts';
import { CellEscaper } from './escape.ts';
import { fitRow, isTooLong } from './fit-row.ts';
import type { Column } from './header.ts';
import { CsvTallies, unreadColumns } from './notices.ts';
import { RowReader } from './row-reader.ts';
import { findTable, isBlank, spanOf, type Table } from './table.ts';
import { readRows } from './tokenize.ts';

/**
 * Reads a table of entries: comma, semicolon or tab between cells, one row an entry, under a header in
 * Dutch or English or mapped by `options.columns`. Columns that name people are never read.
 */
export const readCsv: Reader = (bytes, options): Agenda => {
  const source = decode(bytes, options.path);
  const table = findTable(source, options);
  const tallies = new CsvTallies();
  for (const span of table.preamble) tallies.preamble.add(span);
  const agenda = readTable(source, table, options, tallies);
  const reading = {
    ...(table.delimiter !== undefined && { delimiter: table.delimiter }),
    ...readingOfColumns(table.columns, table.profile, firstRows(source.text, table)),
  };
  return { ...agenda, reading, notices: [...tallies.notices(), ...unreadColumns(table.columns)] };
};

/**
 * Reads the rows below a header into an agenda without notices.
 * @param source of the whole file, or of some rows of it: then `table.bodyStart` is where they start in it
 */
export function readTable(
  source: SourceText,
  table: Pick<Table, 'delimiter' | 'columns' | 'bodyStart' | 'profile'>,
  options: Omit<ReadOptions, 'format'>,
  tallies: CsvTallies,
): Agenda {
  const { text } = source;
  const dayAt = readZone(options);
  const rows = new RowReader(text, table.columns, dayAt);
  const plans = new PlanGroups();
  const escaper = new CellEscaper(text, table.delimiter);
  const reader = new EntryReader(rows, plans, options, dayAt, recordKinds(table.profile));
  const entries: Entry[] = [];
  const hidden: Span[] = [];
  const dropped = droppedColumns(table.columns, options);
  const onStrayQuote = (at: number) => tallies.strayQuotes.add({ start: at, end: at + 1 });
  for (const row of readRows(text, table.delimiter, table.bodyStart, onStrayQuote)) {
    if (isBlank(text, row)) continue;
    for (const index of dropped) hidden.push(row[index] ?? spanOf(row));
    if (isTooLong(text, row, table.columns)) {
      if (dropped.length > 0) {
        tallies.unsure.add(spanOf(row));
        hidden.push(spanOf(row));
        continue;
      }
      tallies.tooLong.add(spanOf(row));
    }
    const fitted = fitRow(text, row, table.columns);
    const entry = reader.read(fitted);
    if (!entry) {
      tallies.textless.add(spanOf(row));
      continue;
    }
    for (const cell of rows.textCells(fitted)) escaper.add(cell);
    entries.push(entry);
  }
  return {
    path: options.path,
    format: 'csv',
    source,
    meta: sharedMeta(plans.build()),
    plans: plans.build(),
    entries,
    directives: [],
    notices: [],
    escape: escaper.escape,
    ...(hidden.length > 0 && { hidden }),
  };
}

/** The words in the first rows, a list a row. */
function firstRows(text: string, { delimiter, bodyStart, columns }: Table): readonly (readonly string[])[] {
  const words: string[][] = [];
  for (const row of readRows(text, delimiter, bodyStart)) {
    if (isBlank(text, row)) continue;
    if (isTooLong(text, row, columns)) continue;
    words.push(fitRow(text, row, columns).cells.map((cell) => cellWords(text, cell)));
    if (words.length === sampledRows) break;
  }
  return words;
}

/** The indexes of columns that the config's `dropColumns` names. */
function droppedColumns(
  columns: readonly Column[],
  { dropColumns }: Pick<ReadOptions, 'dropColumns'>,
): number[] {
  const isDropped = dropper(dropColumns);
  return columns.flatMap(({ name }, index) => (isDropped(name) ? [index] : []));
}
