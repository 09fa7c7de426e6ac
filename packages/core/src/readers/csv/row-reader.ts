import { calendarDay } from '../../agenda/calendar-day.ts';
import type { MappedText } from '../../agenda/mapped-text.ts';
import { htmlParagraphs } from '../html/paragraphs.ts';
import { joinLines } from '../join-lines.ts';
import { dayWords } from '../profiles/day-words.ts';
import type { ValueForm } from '../profiles/profile.ts';
import type { RecordField, RecordFields, RecordText } from '../records/record-fields.ts';
import type { DayAt } from '../zoned-day.ts';
import { cellText, cellWords } from './cell-text.ts';
import type { FittedRow } from './fit-row.ts';
import type { Column } from './header.ts';
import { isHtmlCell, type TextCell } from './text-cell.ts';
import type { Cell } from './tokenize.ts';

/** Reads the fields of rows under one header. */
export class RowReader implements RecordFields<FittedRow> {
  readonly #columns: readonly Column[];
  readonly #dayAt: DayAt;
  readonly #columnsOf = new Map<RecordField, number[]>();
  /** Titles before texts. */
  readonly #textColumns: readonly number[];
  readonly #textColumnsInOrder: readonly number[];

  constructor(columns: readonly Column[], dayAt: DayAt) {
    this.#columns = columns;
    this.#dayAt = dayAt;
    for (const [index, { field }] of columns.entries()) {
      if (field === undefined || field === 'ignore') continue;
      const indexes = this.#columnsOf.get(field);
      if (indexes) indexes.push(index);
      else this.#columnsOf.set(field, [index]);
    }
    this.#textColumns = [...this.#indexes('title'), ...this.#indexes('text')];
    this.#textColumnsInOrder = this.#textColumns.toSorted((a, b) => a - b);
  }

  /** The cells that hold the entry's text, in source order. */
  textCells({ source, cells, extra }: FittedRow): readonly TextCell[] {
    const found: TextCell[] = [];
    for (const index of this.#textColumnsInOrder) {
      const cell = cells[index];
      if (cell) found.push(textCell(source, cell, this.#columns[index]?.form));
    }
    for (const cell of extra) found.push(textCell(source, cell, undefined));
    return found;
  }

  /** Title and texts, each on a line of its own; what is said twice is read once. */
  text({ source, cells, extra }: FittedRow): RecordText {
    const pieces: MappedText[] = [];
    let column: string | undefined;
    for (const index of this.#textColumns) {
      const { name, form } = this.#columns[index] ?? {};
      if (takePiece(source, cells[index], form, pieces)) column = name;
    }
    for (const cell of extra) takePiece(source, cell, undefined, pieces);
    return { text: joinLines(pieces), column: pieces.length === 1 ? column : undefined };
  }

  /** The first words that the row has for a field; empty when it has none. */
  words({ source, cells }: FittedRow, field: RecordField): string {
    const parts = { year: Number.NaN, month: Number.NaN, day: Number.NaN };
    for (const index of this.#indexes(field)) {
      const words = cellWords(source, cells[index]);
      const { form = 'text', part } = this.#columns[index] ?? {};
      if (words === '') continue;
      if (part) parts[part] = Number(words);
      else {
        const said = dayWords(words, form, this.#dayAt);
        if (form !== 'kind-name' || said !== '') return said;
      }
    }
    return calendarDay(parts.year, parts.month, parts.day) ?? '';
  }

  /** The first cell that the row has for a field, with its place. */
  label({ source, cells }: FittedRow, field: RecordField): MappedText | undefined {
    for (const index of this.#indexes(field)) {
      const { form } = this.#columns[index] ?? {};
      const cell = form === 'code' || form === 'kind-name' ? undefined : cells[index];
      const label = cell && cellText(source, cell);
      if (label && label.text !== '') return label;
    }
    return undefined;
  }

  #indexes(field: RecordField): readonly number[] {
    return this.#columnsOf.get(field) ?? [];
  }
}

function textCell(source: string, cell: Cell, form: ValueForm | undefined): TextCell {
  return isHtmlCell(source, cell, form) ? { ...cell, isHtml: true } : cell;
}

function takePiece(
  source: string,
  cell: Cell | undefined,
  form: ValueForm | undefined,
  pieces: MappedText[],
): boolean {
  if (!cell) return false;
  const written = cellText(source, cell);
  const piece = isHtmlCell(source, cell, form) ? joinLines(htmlParagraphs(written)) : written;
  if (piece.text === '' || pieces.some(({ text }) => text === piece.text)) return false;
  pieces.push(piece);
  return true;
}
