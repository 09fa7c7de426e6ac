import { type BasicType, ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';

/** A column of rows, as Parquet takes it. */
export interface RowColumn {
  readonly name: string;
  readonly type: BasicType;
}

/** Rows in a group: what is held before it is written. */
const groupSize = 20_000;

/**
 * Writes rows to Parquet group by group, so that no more than one group is held. Bytes go to `write` as they are made;
 * all of them, in order, are the file.
 */
export class RowTable {
  readonly #columns: readonly RowColumn[];
  readonly #write: (bytes: Uint8Array) => void;
  readonly #bytes = new ByteWriter();
  readonly #parquet: ParquetWriter;
  #rows: (readonly unknown[])[] = [];

  constructor(columns: readonly RowColumn[], createdBy: string, write: (bytes: Uint8Array) => void) {
    this.#columns = columns;
    this.#write = write;
    const columnData = columns.map(({ name, type }) => ({ name, type, data: [], nullable: true }));
    this.#parquet = new ParquetWriter({
      writer: this.#bytes,
      schema: schemaFromColumnData({ columnData }),
      createdBy,
    });
  }

  /** @param row a value a column; null for what is not known */
  add(row: readonly unknown[]): void {
    this.#rows.push(row);
    if (this.#rows.length >= groupSize) this.#flush();
  }

  /** Writes what is left and the end of the file. To be called once. */
  finish(): void {
    this.#flush();
    void this.#parquet.finish();
    this.#pass();
  }

  #flush(): void {
    if (this.#rows.length === 0) return;
    const rows = this.#rows;
    this.#rows = [];
    const columnData = this.#columns.map(({ name, type }, at) => ({
      name,
      type,
      data: rows.map((row) => row[at]),
      nullable: true,
    }));
    void this.#parquet.write({ columnData, rowGroupSize: groupSize });
    this.#pass();
  }

  #pass(): void {
    const { buffer, index } = this.#bytes as unknown as { buffer: ArrayBuffer; index: number };
    if (index > 0) this.#write(new Uint8Array(buffer.slice(0, index)));
    this.#bytes.index = 0;
  }
}
