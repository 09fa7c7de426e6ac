import type { Span } from '../../agenda/mapped-text.ts';
import type { SourceText } from '../../agenda/source-text.ts';
import type { Profile } from '../profiles/profile.ts';
import { ReadError } from '../read-error.ts';
import type { ReadOptions } from '../reader.ts';
import { type Column, columnNames, countKnown, holdsText } from './header.ts';
import { type Row, readRows } from './tokenize.ts';
import { columnReader } from './understand-columns.ts';
import { unknownHeader } from './unknown-header.ts';

/** How the rows of one file are to be read. */
export interface Table {
  /** Undefined when every row is one cell. */
  readonly delimiter: string | undefined;
  readonly columns: readonly Column[];
  /** Where the first row below the header starts. */
  readonly bodyStart: number;
  /** What stands above the header: titles of an export. */
  readonly preamble: readonly Span[];
  /** What the export is known by, if it is. */
  readonly profile?: Profile;
}

/** In order of how seldom they stand in prose. */
const delimiters = ['\t', ';', ','] as const;

/** A header stands in the first rows, below at most a few titles. */
const mostPreamble = 10;

/**
 * Finds the delimiter and the header of a delimited text: the reading under which most column names
 * are known. A file of one column needs no header.
 * @throws ReadError when there are several columns and none is known to hold text.
 */
export function findTable(source: SourceText, options: ReadOptions): Table {
  const { text } = source;
  const declared = /^sep=(.)(?:\r\n|\r|\n|$)/.exec(text);
  const start = declared?.[0].length ?? 0;
  const candidates = declared?.[1] ? [declared[1]] : delimiters;
  const readings = candidates.map((delimiter) => readHead(text, delimiter, start, options));
  const best = readings.reduce((a, b) => (isBetter(b, a) ? b : a));
  if (best.header) return best.header;
  const table = readings.find(({ rows, delimiter }) => looksLikeTable(rows, delimiter));
  if (!table) {
    return { delimiter: undefined, columns: [{ name: '', field: 'text' }], bodyStart: start, preamble: [] };
  }
  const [first = []] = table.rows;
  const position = source.position(first[0]?.start ?? 0);
  throw new ReadError(
    unknownHeader(columnReader(options)(columnNames(text, first), false).columns),
    options.path,
    position,
  );
}

/** Whether a text starts with a header of two known columns or more, so that it is a table whatever its name. */
export function hasKnownHeader(text: string): boolean {
  return delimiters.some((delimiter) => {
    const { header, known } = readHead(text, delimiter, 0, { path: '' });
    return known > 1 && header?.preamble.length === 0;
  });
}

/** What one delimiter makes of the first rows. */
interface Reading {
  readonly delimiter: string;
  readonly rows: readonly Row[];
  readonly known: number;
  readonly header: Table | undefined;
}

function readHead(text: string, delimiter: string, start: number, options: ReadOptions): Reading {
  const understand = columnReader(options);
  const rows: Row[] = [];
  let header: Table | undefined;
  let known = 0;
  for (const row of readRows(text, delimiter, start)) {
    if (isBlank(text, row)) continue;
    const { columns, profile } = understand(columnNames(text, row), rows.length === 0 || row.length > 1);
    const count = countKnown(columns);
    if (holdsText(columns) && count > known && (rows.length === 0 || columns.length > 1)) {
      known = count;
      const isAlone = columns.length === 1;
      header = {
        delimiter: isAlone ? undefined : delimiter,
        columns,
        bodyStart: row.at(-1)?.behind ?? start,
        preamble: rows.map(spanOf),
        ...(profile && { profile }),
      };
    }
    rows.push(row);
    if (rows.length > mostPreamble) break;
  }
  return { delimiter, rows, known, header };
}

function isBetter(one: Reading, other: Reading): boolean {
  if (one.known !== other.known) return one.known > other.known;
  return (one.header?.columns.length ?? 0) > (other.header?.columns.length ?? 0);
}

/** A comma stands in prose as well: it divides columns only where every row has as many. */
function looksLikeTable(rows: readonly Row[], delimiter: string): boolean {
  const [first] = rows;
  if (!first || first.length === 1) return false;
  return delimiter !== ',' || rows.every((row) => row.length === first.length);
}

export function isBlank(text: string, row: Row): boolean {
  return row.every((cell) => text.slice(cell.start, cell.end).trim() === '');
}

/** From a row's first word to its last. */
export function spanOf(row: Row): Span {
  return { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 };
}
