/** One cell: where its words stand in the source, without the quotes around them. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  /** Whether it stands in quotes; a quote in its words is doubled then. */
  readonly isQuoted: boolean;
  /** Where the delimiter or the line end behind it stands. */
  readonly behind: number;
}

export type Row = readonly Cell[];

/** Excel's own limit. A line with more is no table; its last cell takes the rest of the line. */
const mostCells = 16_384;

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/**
 * The rows of delimited text from offset `from`, one by one; a row ends in LF, CRLF, a lone CR or the
 * end of the text. Without a delimiter every row has one cell.
 *
 * A quote opens a quoted cell only at its start, and only when a closing quote ends the cell. Any other
 * quote is an ordinary character, so that a lone one never swallows the rows below it; `onStrayQuote`
 * hears of those at the start of a cell. Takes time linear in the text: what a quote turned out not to
 * open holds no other quote that could be tried in vain beyond it.
 */
export function* readRows(
  text: string,
  delimiter: string | undefined,
  from = 0,
  onStrayQuote?: (at: number) => void,
): Generator<Row> {
  const separator = delimiter === undefined ? Number.NaN : delimiter.charCodeAt(0);
  let at = from;
  while (at < text.length) {
    const cells: Cell[] = [];
    let behind = at - 1;
    do {
      const start = behind + 1;
      const divider = cells.length + 1 < mostCells ? separator : Number.NaN;
      const isQuote = text.charCodeAt(start) === quote;
      const quoted = isQuote ? quotedCell(text, start, divider) : undefined;
      if (isQuote && !quoted) onStrayQuote?.(start);
      const cell = quoted ?? plainCell(text, start, divider);
      cells.push(cell);
      behind = cell.behind;
    } while (text.charCodeAt(behind) === separator);
    yield cells;
    at =
      behind +
      (text.charCodeAt(behind) === carriageReturn && text.charCodeAt(behind + 1) === lineFeed ? 2 : 1);
  }
}

function plainCell(text: string, start: number, separator: number): Cell {
  let end = start;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === separator || code === lineFeed || code === carriageReturn) break;
  }
  return { start, end, isQuoted: false, behind: end };
}

function quotedCell(text: string, start: number, separator: number): Cell | undefined {
  const end = closingQuote(text, start);
  if (end < 0) return undefined;
  const behind = behindBlanks(text, end + 1, separator);
  const code = text.charCodeAt(behind);
  const endsTheCell =
    behind === text.length || code === separator || code === lineFeed || code === carriageReturn;
  return endsTheCell ? { start: start + 1, end, isQuoted: true, behind } : undefined;
}

/** The next quote that is not doubled; -1 when there is none. */
function closingQuote(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text.charCodeAt(end + 1) === quote) end = text.indexOf('"', end + 2);
  return end;
}

function behindBlanks(text: string, from: number, separator: number): number {
  let behind = from;
  while (behind < text.length && isBlank(text.charCodeAt(behind), separator)) behind += 1;
  return behind;
}

/** Whether text that may follow could still make the quote at `start` open a cell that it does not open so far. */
export function mayStillOpen(text: string, start: number, delimiter: string | undefined): boolean {
  const end = closingQuote(text, start);
  if (end < 0) return true;
  const separator = delimiter === undefined ? Number.NaN : delimiter.charCodeAt(0);
  return behindBlanks(text, end + 1, separator) === text.length;
}

function isBlank(code: number, separator: number): boolean {
  return (code === 32 || code === 9) && code !== separator;
}
