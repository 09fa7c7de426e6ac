import { cellPlace, type Sheet } from '../sheet/sheet.ts';
import { type CellCount, SheetBuilder } from '../sheet/sheet-builder.ts';
import type { Attributes, XmlHandler } from '../xml/read-xml.ts';
import type { NumberFormats } from './number-formats.ts';
import { showNumber } from './show-number.ts';

/** As large as a sheet of Excel is. */
const mostRows = 1_048_576;
const mostColumns = 16_384;

export interface WorkbookParts {
  readonly strings: readonly string[];
  readonly formats: NumberFormats;
  /** From which year on days are counted. */
  readonly epoch: 1900 | 1904;
}

/** A character that XML cannot hold, as Excel writes it: `_x000D_`. */
const written = /_x([0-9A-Fa-f]{4})_/gu;

/** Reads the cells of a worksheet as they are shown: of a formula its last result. Hidden columns are left out. */
export class Worksheet implements XmlHandler {
  readonly #workbook: WorkbookParts;
  readonly #builder: SheetBuilder;
  readonly #hiddenColumns: { readonly from: number; readonly to: number }[] = [];
  #row = 0;
  #isRowHidden = false;
  #column = 0;
  #type = '';
  #style: string | undefined;
  #value = '';
  #isValue = false;
  #hints = 0;
  #isPlaced = true;
  #isRowPlaced = true;
  #misplaced = 0;
  #textless = 0;

  constructor(name: string, workbook: WorkbookParts, count: CellCount) {
    this.#workbook = workbook;
    this.#builder = new SheetBuilder(name, count);
  }

  /** How many cells with a value are not read, as the file does not say which cell of a sheet they are. */
  get misplaced(): number {
    return this.#misplaced;
  }

  /** How many cells name a shared text that is not there. */
  get textless(): number {
    return this.#textless;
  }

  get hiddenRows(): number {
    return this.#builder.hiddenRows;
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'x:c':
        this.#openCell(attributes);
        break;
      case 'x:v':
        this.#isValue = true;
        break;
      case 'x:t':
        this.#isValue = this.#hints === 0 && this.#type === 'inlineStr';
        break;
      case 'x:rPh':
        this.#hints += 1;
        break;
      case 'x:row':
        this.#row = attributes.r === undefined ? this.#row + 1 : Number(attributes.r);
        this.#isRowPlaced = Number.isInteger(this.#row) && this.#row >= 1 && this.#row <= mostRows;
        if (!this.#isRowPlaced) this.#row = mostRows + 1; // nor is the place known of rows that follow without one
        this.#isRowHidden = isTrue(attributes.hidden);
        this.#column = 0;
        this.#builder.openRow(this.#row);
        break;
      case 'x:col':
        if (isTrue(attributes.hidden)) {
          this.#hiddenColumns.push({ from: Number(attributes.min), to: Number(attributes.max) });
        }
        break;
      case 'x:mergeCell':
        this.#merge(attributes.ref ?? '');
        break;
    }
  }

  close(name: string): void {
    switch (name) {
      case 'x:c':
        if (this.#value === '') break;
        if (this.#isPlaced) this.#builder.cell(this.#column, this.#shown());
        else this.#misplaced += 1;
        break;
      case 'x:v':
      case 'x:t':
        this.#isValue = false;
        break;
      case 'x:rPh':
        this.#hints -= 1;
        break;
      case 'x:row':
        this.#builder.closeRow({ isHidden: this.#isRowHidden });
        break;
    }
  }

  text(text: string): void {
    if (this.#isValue) this.#value += text;
  }

  finish(): Sheet {
    return this.#builder.finish((column) =>
      this.#hiddenColumns.some(({ from, to }) => column >= from && column <= to),
    );
  }

  #openCell({ r: place, t: type, s: style }: Attributes): void {
    const said = place === undefined ? undefined : cellPlace(place);
    const column = said?.column ?? this.#column + 1;
    const isOfRow = place === undefined || said?.row === this.#row;
    this.#isPlaced = this.#isRowPlaced && isOfRow && column <= mostColumns;
    if (this.#isPlaced) this.#column = column;
    this.#type = type ?? 'n';
    this.#style = style;
    this.#value = '';
  }

  #shown(): string {
    const { strings, formats, epoch } = this.#workbook;
    const value = this.#value;
    switch (this.#type) {
      case 's':
        if (strings[Number(value)] === undefined) this.#textless += 1;
        return unwritten(strings[Number(value)] ?? '');
      case 'inlineStr':
      case 'str':
        return unwritten(value);
      case 'b':
        return value.trim() === '1' ? 'WAAR' : 'ONWAAR';
      case 'd':
        return value;
      case 'e':
        return '';
      default:
        return showNumber(value, formats.form(this.#style), epoch);
    }
  }

  #merge(reference: string): void {
    const [from = '', to = ''] = reference.split(':');
    const start = cellPlace(from);
    const end = cellPlace(to);
    if (!start || !end) return;
    this.#builder.merge({ top: start.row, left: start.column, bottom: end.row, right: end.column });
  }
}

function unwritten(text: string): string {
  if (!text.includes('_x') && !text.includes('\r')) return text;
  return text
    .replace(written, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/gu, '\n');
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
