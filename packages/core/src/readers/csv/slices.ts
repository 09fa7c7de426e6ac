import type { Agenda } from '../../agenda/agenda.ts';
import { SourceText } from '../../agenda/source-text.ts';
import { endlessEntry } from '../entry-limit.ts';
import type { ReadOptions } from '../reader.ts';
import type { ByteSource } from '../slices/byte-source.ts';
import { type Counts, countsOf, noticesOf, type PlacedNotice, type Slice } from '../slices/slice.ts';
import type { Slicer } from '../slices/slicer.ts';
import { decodePieces, type StreamEncoding } from '../slices/stream-encoding.ts';
import { Walk } from '../slices/walk.ts';
import { readTable } from './index.ts';
import { CsvTallies, unreadColumns } from './notices.ts';
import { findTable, type Table } from './table.ts';
import { mayStillOpen, readRows } from './tokenize.ts';

/** What holds for all rows of a file. Plain data. */
export interface CsvFrame {
  readonly format: 'csv';
  readonly encoding: StreamEncoding;
  readonly table: Table;
  /** Of what stands above the header. */
  readonly counts: Counts;
}

/** Reads tables slice by slice. */
export const csvSlicer: Slicer<CsvFrame> = {
  frame: frameCsv,
  slices: sliceCsv,
  read: readCsvSlice,
  notices: csvNotices,
};

/** A header stands within so many characters. */
const headLength = 1024 * 1024;

/** What this long a piece does not close, nothing closes: the longest entry is a hundredth of it. In characters. */
const longestRow = 8 * 1024 * 1024;

/**
 * Reads as much of a file as tells its header.
 * @throws ReadError when there are several columns and none is known to hold text.
 */
async function frameCsv(open: ByteSource, encoding: StreamEncoding, options: ReadOptions): Promise<CsvFrame> {
  let head = '';
  for await (const piece of decodePieces(open, encoding)) {
    head += piece;
    if (head.length >= headLength) {
      head = head.slice(0, Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1 || head.length);
      break;
    }
  }
  const source = new SourceText(head);
  const table = findTable(source, options);
  const tallies = new CsvTallies();
  for (const span of table.preamble) tallies.preamble.add(span);
  const counts = countsOf(tallies.all, { source });
  return { format: 'csv', encoding, table, counts };
}

/**
 * Cuts the rows below the header into slices of whole rows.
 * @throws ReadError for a row without end
 */
async function* sliceCsv(
  open: ByteSource,
  { encoding, table }: CsvFrame,
  path: string,
  length: number,
): AsyncGenerator<Slice> {
  const walk = new Walk();
  let toSkip = table.bodyStart;
  let wanted = length;
  let text = '';
  for await (const piece of decodePieces(open, encoding)) {
    text += piece;
    if (toSkip > 0) {
      const skipped = text.slice(0, toSkip);
      if (skipped.length < toSkip) continue;
      walk.pass(skipped);
      text = text.slice(toSkip);
      toSkip = 0;
    }
    while (text.length >= wanted) {
      const end = wholeRows(text, table.delimiter, length);
      const cut = end > 0 || text.length < longestRow ? end : wholeRows(text, table.delimiter, length, true);
      if (cut === 0) {
        if (text.length > 2 * longestRow) throw endlessEntry(path, walk.at);
        wanted = text.length * 2;
        break;
      }
      wanted = length;
      yield walk.slice(text.slice(0, cut));
      text = text.slice(cut);
    }
  }
  if (text !== '') yield walk.slice(text);
}

/**
 * How far the rows go that stand in a text as a whole, whatever follows it; at least `length` characters when there
 * are so many.
 * @param isLong the text is so long that a quote that it does not close opens nothing
 */
function wholeRows(text: string, delimiter: string | undefined, length: number, isLong = false): number {
  let isOpen = false;
  const onStrayQuote = (at: number) => {
    isOpen ||= !isLong && mayStillOpen(text, at, delimiter);
  };
  let end = 0;
  for (const row of readRows(text, delimiter, 0, onStrayQuote)) {
    const behind = row.at(-1)?.behind ?? 0;
    // a line feed may belong to the carriage return before it
    const lineEnd = text.startsWith('\r\n', behind) ? behind + 2 : behind + 1;
    if (isOpen || lineEnd >= text.length) break;
    end = lineEnd;
    if (end >= length) break;
  }
  return end;
}

/** Reads a slice under the header of its file. */
function readCsvSlice(
  { text, start }: Slice,
  { table, encoding }: CsvFrame,
  options: ReadOptions,
): { agenda: Agenda; counts: Counts } {
  const source = new SourceText(text, { ...encoding, start });
  const tallies = new CsvTallies();
  const agenda = readTable(source, { ...table, bodyStart: 0 }, options, tallies);
  return { agenda, counts: countsOf(tallies.all, { source }) };
}

/** What is to be said of a file, once all its rows are read. */
function csvNotices({ table }: CsvFrame, counts: Counts): PlacedNotice[] {
  const unread = unreadColumns(table.columns).map(({ code, message }) => ({ code, message, start: null }));
  return [...noticesOf(new CsvTallies().all, counts), ...unread];
}
