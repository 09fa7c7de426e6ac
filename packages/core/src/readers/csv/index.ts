import type { TextAgenda } from '../../agenda/agenda.ts';
import type { Entry } from '../../agenda/entry.ts';
import type { Span } from '../../agenda/mapped-text.ts';
import type { SourceText } from '../../agenda/source-text.ts';
import { decode } from '../decode.ts';
import { withinLimits } from '../html/limits.ts';
import { htmlParagraphs } from '../html/paragraphs.ts';
import { PlanGroups, sharedMeta } from '../plan-groups.ts';
import { ReadError } from '../read-error.ts';
import type { Reader, ReadOptions } from '../reader.ts';
import { readingOfColumns } from '../reading.ts';
import { sampledRows } from '../tally.ts';
import { cellText, cellWords } from './cell-text.ts';
import { CellEscaper } from './escape.ts';
import { fitRow, isTooLong } from './fit-row.ts';
import type { Column } from './header.ts';
import { CsvTallies, unreadColumns } from './notices.ts';
import { placeRow } from './read-row.ts';
import { SingleRows } from './single-rows.ts';
import { findTable, isBlank, spanOf, type Table } from './table.ts';
import { isHtmlCell } from './text-cell.ts';
import { type Cell, type Row, readRows } from './tokenize.ts';

/**
 * Reads a table of entries: comma, semicolon or tab between cells, one row an entry, under a header in
 * Dutch or English or mapped by `options.columns`. Columns that name people are never read.
 */
export const readCsv: Reader = (bytes, options): TextAgenda => {
  const source = decode(bytes, options.path);
  const table = findTable(source, options);
  const tallies = new CsvTallies();
  for (const span of table.preamble) tallies.preamble.add(span);
  const agenda = readTable(source, table, options, tallies);
  const reading = {
    ...(table.delimiter !== undefined && { delimiter: table.delimiter }),
    ...readingOfColumns(table.columns, table.profile, firstRows(source.text, table)),
    skipped: tallies.skipped(),
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
): TextAgenda {
  const { text } = source;
  const { delimiter, bodyStart } = table;
  const single = new SingleRows(table, options);
  const { rows: memory } = options;
  memory?.begin(single.readWith);
  const plans = new PlanGroups();
  const escaper = new CellEscaper(text, delimiter);
  const entries: Entry[] = [];
  const hidden: Span[] = [];
  const { dropped } = single;
  const onStrayQuote = (at: number) => tallies.strayQuotes.add({ start: at, end: at + 1 });
  for (const cells of readRows(text, delimiter, bodyStart, onStrayQuote)) {
    const start = memory ? startOf(cells) : 0;
    const row = withinLimits(
      () => (memory ? memory.row(text, start, cells, single.read) : single.read(text, cells)),
      (messages) => new ReadError(messages, options.path, source.position(cells[0]?.start ?? 0)),
    );
    if (row.isBlank) continue;
    for (const index of dropped) hidden.push(cells[index] ?? spanOf(cells));
    if (row.isTooLong && dropped.length > 0) {
      tallies.unsure.add(spanOf(cells));
      hidden.push(spanOf(cells));
      continue;
    }
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
    notices: [],
    escape: escaper.escape,
    behindMarkup: escaper.behindMarkup,
    ...(hidden.length > 0 && { hidden }),
  };
}

/** The words in the first rows, a list a row. */
function firstRows(text: string, { delimiter, bodyStart, columns }: Table): readonly (readonly string[])[] {
  const words: string[][] = [];
  for (const row of readRows(text, delimiter, bodyStart)) {
    if (isBlank(text, row)) continue;
    if (isTooLong(text, row, columns)) continue;
    words.push(fitRow(text, row, columns).cells.map((cell, at) => sample(text, cell, columns[at])));
    if (words.length === sampledRows) break;
  }
  return words;
}

/** The words of a cell as they are read. */
function sample(text: string, cell: Cell, column: Column | undefined): string {
  const isText = column?.field === 'text' || column?.field === 'title';
  if (!isText || !isHtmlCell(text, cell, column.form)) return cellWords(text, cell);
  return htmlParagraphs(cellText(text, cell))
    .map((paragraph) => paragraph.text)
    .join(' ');
}

/** Where a row starts, its first quote included. */
function startOf([first]: Row): number {
  return first ? first.start - (first.isQuoted ? 1 : 0) : 0;
}
