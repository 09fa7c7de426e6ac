import { dropper } from '../drop-columns.ts';
import { readZone } from '../read-zone.ts';
import type { ReadOptions } from '../reader.ts';
import { EntryReader } from '../records/entry-reader.ts';
import { recordKinds } from '../records/record-kinds.ts';
import { type FittedRow, fitRow, isTooLong } from './fit-row.ts';
import type { Column } from './header.ts';
import type { ReadRow } from './read-row.ts';
import { RowReader } from './row-reader.ts';
import { isBlank, type Table } from './table.ts';
import type { Row } from './tokenize.ts';

const notText = { isTooLong: false, textCells: [], says: undefined, shown: undefined };

/** Reads the rows of one table one by one: what each says by itself, wherever it stands. */
export class SingleRows {
  /** All that tells how a row is read. */
  readonly readWith: string;
  /** The indexes of columns that the config's `dropColumns` names. */
  readonly dropped: readonly number[];
  readonly #columns: readonly Column[];
  readonly #rows: RowReader;
  readonly #entries: EntryReader<FittedRow>;
  readonly #isReadAgain: boolean;

  /** @throws ReadError when the runtime does not know the zone asked for */
  constructor(
    { delimiter, columns, profile }: Pick<Table, 'delimiter' | 'columns' | 'profile'>,
    options: Omit<ReadOptions, 'format'>,
  ) {
    const dayAt = readZone(options);
    const { referenceDay, timeZone, rows: memory } = options;
    this.dropped = droppedColumns(columns, options);
    this.readWith = JSON.stringify([delimiter, columns, profile, this.dropped, referenceDay, timeZone]);
    this.#columns = columns;
    this.#rows = new RowReader(columns, dayAt);
    this.#entries = new EntryReader(this.#rows, options, dayAt, recordKinds(profile));
    this.#isReadAgain = memory !== undefined;
  }

  /**
   * A row that has more cells than there are columns, some of which are never read, is not read either.
   * @param source what the offsets of its cells count in
   */
  readonly read = (source: string, cells: Row): ReadRow => {
    if (isBlank(source, cells)) return { ...notText, source, cells, isBlank: true };
    const hasTooMany = isTooLong(source, cells, this.#columns);
    if (hasTooMany && this.dropped.length > 0) {
      return { ...notText, source, cells, isBlank: false, isTooLong: true };
    }
    const fitted = fitRow(source, cells, this.#columns);
    return {
      source,
      cells,
      isBlank: false,
      isTooLong: hasTooMany,
      textCells: this.#rows.textCells(fitted),
      says: this.#entries.read(fitted),
      ...(this.#isReadAgain && { same: {} }),
      shown: undefined,
    };
  };
}

function droppedColumns(
  columns: readonly Column[],
  { dropColumns }: Pick<ReadOptions, 'dropColumns'>,
): number[] {
  const isDropped = dropper(dropColumns);
  return columns.flatMap(({ name }, index) => (isDropped(name) ? [index] : []));
}
