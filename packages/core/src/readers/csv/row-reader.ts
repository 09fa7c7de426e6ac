import type { MappedText } from '../../agenda/mapped-text.ts';
import { joinLines } from '../join-lines.ts';
import type { EntryField } from '../reader.ts';
import { cellText, cellWords } from './cell-text.ts';
import type { FittedRow } from './fit-row.ts';
import type { Column } from './header.ts';
import type { Cell } from './tokenize.ts';

export interface RowText {
  /** Empty when the row says nothing. */
  readonly text: MappedText;
  /** The name of the column that all of it comes from, if it is one. */
  readonly column: string | undefined;
}

/** Reads the fields of rows under one header. */
export class RowReader {
  readonly #columns: readonly Column[];
  readonly #columnsOf = new Map<EntryField, number[]>();
  /** Titles before texts. */
  readonly #textColumns: readonly number[];
  readonly #textColumnsInOrder: readonly number[];

  constructor(columns: readonly Column[]) {
    this.#columns = columns;
    for (const [index, { field }] of columns.entries()) {
      if (field === undefined) continue;
      const indexes = this.#columnsOf.get(field);
      if (indexes) indexes.push(index);
      else this.#columnsOf.set(field, [index]);
    }
    this.#textColumns = [...this.#indexes('title'), ...this.#indexes('text')];
    this.#textColumnsInOrder = this.#textColumns.toSorted((a, b) => a - b);
  }

  /** The cells that hold the entry's text, in source order. */
  textCells({ cells, extra }: FittedRow): readonly Cell[] {
    const found: Cell[] = [];
    for (const index of this.#textColumnsInOrder) {
      const cell = cells[index];
      if (cell) found.push(cell);
    }
    return extra.length === 0 ? found : [...found, ...extra];
  }

  /** Title and texts, each on a line of its own; what is said twice is read once. */
  text({ source, cells, extra }: FittedRow): RowText {
    const pieces: MappedText[] = [];
    let column: string | undefined;
    for (const index of this.#textColumns) {
      if (takePiece(source, cells[index], pieces)) column = this.#columns[index]?.name;
    }
    for (const cell of extra) takePiece(source, cell, pieces);
    return { text: joinLines(pieces), column: pieces.length === 1 ? column : undefined };
  }

  /** The first words that the row has for a field; empty when it has none. */
  words({ source, cells }: FittedRow, field: EntryField): string {
    for (const index of this.#indexes(field)) {
      const words = cellWords(source, cells[index]);
      if (words !== '') return words;
    }
    return '';
  }

  /** The first cell that the row has for a field, with its place. */
  label({ source, cells }: FittedRow, field: EntryField): MappedText | undefined {
    for (const index of this.#indexes(field)) {
      const cell = cells[index];
      const label = cell && cellText(source, cell);
      if (label && label.text !== '') return label;
    }
    return undefined;
  }

  #indexes(field: EntryField): readonly number[] {
    return this.#columnsOf.get(field) ?? [];
  }
}

function takePiece(source: string, cell: Cell | undefined, pieces: MappedText[]): boolean {
  const piece = cell && cellText(source, cell);
  if (!piece || piece.text === '' || pieces.some(({ text }) => text === piece.text)) return false;
  pieces.push(piece);
  return true;
}
