import type { Agenda } from '../../agenda/agenda.ts';
import type { Entry } from '../../agenda/entry.ts';
import { decode } from '../decode.ts';
import { PlanGroups, sharedMeta } from '../plan-groups.ts';
import { readZone } from '../read-zone.ts';
import type { Reader } from '../reader.ts';
import { EntryReader } from './entry-reader.ts';
import { CellEscaper } from './escape.ts';
import { fitRow, isTooLong } from './fit-row.ts';
import { CsvTallies, unreadColumns } from './notices.ts';
import { placeRow, type ReadRow } from './read-row.ts';
import { RowReader } from './row-reader.ts';
import { findTable, isBlank, spanOf } from './table.ts';
import { type Row, readRows } from './tokenize.ts';

/**
 * Reads a table of entries: comma, semicolon or tab between cells, one row an entry, under a header in
 * Dutch or English or mapped by `options.columns`. Columns that name people are never read.
 */
export const readCsv: Reader = (bytes, options): Agenda => {
  const source = decode(bytes, options.path);
  const { text } = source;
  const table = findTable(source, options);
  const tallies = new CsvTallies();
  for (const span of table.preamble) tallies.preamble.add(span);
  const { columns, delimiter, bodyStart } = table;
  const rows = new RowReader(columns);
  const plans = new PlanGroups();
  const escaper = new CellEscaper(text, delimiter);
  const reader = new EntryReader(rows, options.referenceDay, readZone(options));
  const { rows: memory } = options;
  memory?.begin(JSON.stringify([delimiter, columns, options.referenceDay, options.timeZone]));
  const read = (of: string, cells: Row): ReadRow => {
    if (isBlank(of, cells)) return { ...notText, source: of, cells, isBlank: true };
    const fitted = fitRow(of, cells, columns);
    return {
      source: of,
      cells,
      isBlank: false,
      isTooLong: isTooLong(of, cells, columns),
      textCells: rows.textCells(fitted),
      says: reader.read(fitted),
      ...(memory && { same: {} }),
      shown: undefined,
    };
  };
  const entries: Entry[] = [];
  const onStrayQuote = (at: number) => tallies.strayQuotes.add({ start: at, end: at + 1 });
  for (const cells of readRows(text, delimiter, bodyStart, onStrayQuote)) {
    const start = memory ? startOf(cells) : 0;
    const row = memory ? memory.row(text, start, cells, read) : read(text, cells);
    if (row.isBlank) continue;
    if (row.isTooLong) tallies.tooLong.add(spanOf(cells));
    if (!row.says) {
      tallies.textless.add(spanOf(cells));
      continue;
    }
    entries.push(placeRow(row, row.says, start, plans));
    for (const cell of row.textCells) escaper.add(cell, start);
  }
  return {
    path: options.path,
    format: 'csv',
    source,
    meta: sharedMeta(plans.build()),
    plans: plans.build(),
    entries,
    directives: [],
    notices: [...tallies.notices(), ...unreadColumns(columns)],
    escape: escaper.escape,
  };
};

const notText = { isTooLong: false, textCells: [], says: undefined, shown: undefined };

/** Where a row starts, its first quote included. */
function startOf([first]: Row): number {
  return first ? first.start - (first.isQuoted ? 1 : 0) : 0;
}
