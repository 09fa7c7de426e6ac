import type { Agenda } from '../../agenda/agenda.ts';
import type { Entry } from '../../agenda/entry.ts';
import type { SourceText } from '../../agenda/source-text.ts';
import { decode } from '../decode.ts';
import { PlanGroups, sharedMeta } from '../plan-groups.ts';
import { readZone } from '../read-zone.ts';
import type { Reader, ReadOptions } from '../reader.ts';
import { EntryReader } from '../records/entry-reader.ts';
import { recordKinds } from '../records/record-kinds.ts';
import { CellEscaper } from './escape.ts';
import { fitRow, isTooLong } from './fit-row.ts';
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
  return { ...agenda, notices: [...tallies.notices(), ...unreadColumns(table.columns)] };
};

/**
 * Reads the rows below a header into an agenda without notices.
 * @param source of the whole file, or of some rows of it: then `table.bodyStart` is where they start in it
 */
export function readTable(
  source: SourceText,
  table: Pick<Table, 'delimiter' | 'columns' | 'bodyStart' | 'profile' | 'hasDropped'>,
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
  const onStrayQuote = (at: number) => tallies.strayQuotes.add({ start: at, end: at + 1 });
  for (const row of readRows(text, table.delimiter, table.bodyStart, onStrayQuote)) {
    if (isBlank(text, row)) continue;
    if (isTooLong(text, row, table.columns)) {
      if (table.hasDropped) {
        tallies.unsure.add(spanOf(row));
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
  };
}
