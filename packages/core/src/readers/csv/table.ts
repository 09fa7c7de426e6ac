import type { Span } from '../../agenda/mapped-text.ts';
import type { SourceText } from '../../agenda/source-text.ts';
import { dropper } from '../drop-columns.ts';
import { profilesFor } from '../profiles/known-profiles.ts';
import type { Profile } from '../profiles/profile.ts';
import { ReadError } from '../read-error.ts';
import type { ReadOptions } from '../reader.ts';
import { type Column, columnNamer, countKnown, holdsText, readColumns } from './header.ts';
import { headerKey } from './header-names.ts';
import { columnsByProfile, profileOfColumns } from './profile-columns.ts';
import { type Row, readRows } from './tokenize.ts';

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
  /** Whether some of its columns must never be read: then a row that does not fit them is not read either. */
  readonly hasDropped?: boolean;
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
  throw unknownHeader(source, readColumns(text, first, columnNamer(options.columns)), first, options.path);
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
  const namer = columnNamer(options.columns);
  const profiles = profilesFor('csv', options);
  const isDropped = dropper(options.dropColumns);
  const rows: Row[] = [];
  let header: Table | undefined;
  let known = 0;
  for (const row of readRows(text, delimiter, start)) {
    if (isBlank(text, row)) continue;
    const named = readColumns(text, row, namer);
    const profile = rows.length === 0 || row.length > 1 ? profileIn(named, profiles, options) : undefined;
    const columns = (profile ? columnsByProfile(named, profile) : named).map((column, index): Column => {
      if (isDropped(column.name)) return { name: column.name, field: 'ignore' };
      return isOwn(column, options) ? (named[index] as Column) : column;
    });
    const count = countKnown(columns);
    if (holdsText(columns) && count > known && (rows.length === 0 || columns.length > 1)) {
      known = count;
      const isAlone = columns.length === 1;
      header = {
        delimiter: isAlone ? undefined : delimiter,
        columns,
        bodyStart: row.at(-1)?.behind ?? start,
        preamble: rows.map(spanOf),
        hasDropped: columns.some(({ name }) => isDropped(name)),
        ...(profile && { profile }),
      };
    }
    rows.push(row);
    if (rows.length > mostPreamble) break;
  }
  return { delimiter, rows, known, header };
}

/** The profile that is asked for, where its columns are there, or else the one that the columns look like. */
function profileIn(
  columns: readonly Column[],
  profiles: readonly Profile[],
  { profile: asked }: ReadOptions,
): Profile | undefined {
  const [only] = profiles;
  if (asked === undefined || only?.id !== asked) return profileOfColumns(columns, profiles);
  return holdsText(columnsByProfile(columns, only)) ? only : undefined;
}

/** Whether the school's own config says what a column holds: that goes before any profile. */
function isOwn({ name }: Column, { columns: own = {} }: ReadOptions): boolean {
  const key = headerKey(name);
  return Object.keys(own).some((each) => headerKey(each) === key);
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

function unknownHeader(source: SourceText, columns: readonly Column[], row: Row, path: string): ReadError {
  const names = columns.map(({ name }) => name).filter((name) => name !== '');
  const shown = names.slice(0, 12).map((name) => `"${name}"`);
  const seen = names.length > shown.length ? `${shown.join(', ')} …` : shown.join(', ');
  const example = `columns: { "${names[0] ?? 'Kolom'}": text }`;
  return new ReadError(
    {
      nl: `Geen kolom met de tekst van de taken gevonden. De kolommen heten ${seen}. Zeg in hwlint.yml welke kolom de tekst bevat, bijvoorbeeld: ${example}`,
      en: `No column with the text of the tasks was found. The columns are ${seen}. Say in hwlint.yml which column holds the text, for instance: ${example}`,
    },
    path,
    source.position(row[0]?.start ?? 0),
  );
}

export function isBlank(text: string, row: Row): boolean {
  return row.every((cell) => text.slice(cell.start, cell.end).trim() === '');
}

/** From a row's first word to its last. */
export function spanOf(row: Row): Span {
  return { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 };
}
