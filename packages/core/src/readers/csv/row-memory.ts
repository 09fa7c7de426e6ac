import type { ReadRow } from './read-row.ts';
import type { Row } from './tokenize.ts';

/** So many rows further on are looked at first: as a rule nothing stands between two rows that did not stand there before. */
const near = 3;

/** Knows the rows of one document again that is read again and again: those of the last reading, and nothing older. */
export class RowMemory {
  /** The rows of the last reading; without those that were found again. */
  #before: (ReadRow | undefined)[] = [];
  /** Where in those, by what they say; made when the rows do not stand where they are looked for. */
  #places: Map<string, number[]> | undefined;
  #next = 0;
  #misses = 0;
  #now: ReadRow[] = [];
  #readWith = '';

  /**
   * Starts a reading.
   * @param readWith all that tells how a row is read; when it is another, everything is forgotten
   */
  begin(readWith: string): void {
    this.#before = readWith === this.#readWith ? this.#now : [];
    this.#places = undefined;
    this.#next = 0;
    this.#misses = 0;
    this.#now = [];
    this.#readWith = readWith;
  }

  /**
   * The row as it was read before, wherever it stood; else as it is read now. It is read in a copy of its own, which
   * does not keep the text of the whole document alive.
   * @param text of the document
   * @param start of the row
   */
  row(text: string, start: number, cells: Row, read: (source: string, cells: Row) => ReadRow): ReadRow {
    const end = cells.at(-1)?.behind ?? start;
    const row =
      this.#takeNear(text, start, end, cells) ??
      this.#takeFar(text, start, end, cells) ??
      read(copyOf(text.slice(start, end)), moved(cells, -start));
    this.#now.push(row);
    return row;
  }

  #takeNear(text: string, start: number, end: number, cells: Row): ReadRow | undefined {
    for (let index = this.#next; index <= this.#next + near; index += 1) {
      const row = this.#before[index];
      if (!row || row.source.length !== end - start || !text.startsWith(row.source, start)) continue;
      if (isCutAlike(row.cells, cells, start)) return this.#take(row, index);
    }
    this.#misses += 1;
    return undefined;
  }

  /** A single row that is not found is the one that is being written. */
  #takeFar(text: string, start: number, end: number, cells: Row): ReadRow | undefined {
    if (this.#misses < 2) return undefined;
    this.#places ??= this.#placesOfRows();
    for (const index of this.#places.get(text.slice(start, end)) ?? []) {
      const row = this.#before[index];
      if (row && isCutAlike(row.cells, cells, start)) return this.#take(row, index);
    }
    return undefined;
  }

  #take(row: ReadRow, index: number): ReadRow {
    this.#before[index] = undefined;
    this.#next = index + 1;
    this.#misses = 0;
    return row;
  }

  #placesOfRows(): Map<string, number[]> {
    const places = new Map<string, number[]>();
    for (const [index, row] of this.#before.entries()) {
      if (!row) continue;
      const others = places.get(row.source);
      if (others) others.push(index);
      else places.set(row.source, [index]);
    }
    return places;
  }
}

/** What a quote opens depends on what stands behind the row too. */
function isCutAlike(known: Row, cells: Row, start: number): boolean {
  if (known.length !== cells.length) return false;
  for (const [index, cell] of known.entries()) {
    const other = cells[index];
    if (!other || cell.isQuoted !== other.isQuoted) return false;
    if (cell.start + start !== other.start || cell.end + start !== other.end) return false;
  }
  return true;
}

/** A piece of a text is kept as a place in that text, until it is put together with another. */
function copyOf(piece: string): string {
  return ` ${piece}`.slice(1);
}

function moved(cells: Row, by: number): Row {
  return cells.map(({ start, end, isQuoted, behind }) => ({
    start: start + by,
    end: end + by,
    isQuoted,
    behind: behind + by,
  }));
}
