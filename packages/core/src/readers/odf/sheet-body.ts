import type { Sheet } from '../sheet/sheet.ts';
import { type CellCount, SheetBuilder } from '../sheet/sheet-builder.ts';
import type { Attributes, XmlHandler } from '../xml/read-xml.ts';
import { passedOver } from './text-body.ts';

/** A cell or row with words that is repeated more often than this was made by a slip of the mouse. */
const mostRepeats = 1000;

interface OpenSheet {
  readonly builder: SheetBuilder;
  readonly isHidden: boolean;
  readonly name: string;
  row: number;
  column: number;
  /** From the left, as far as columns are listed. */
  columns: number;
  readonly hiddenColumns: { readonly from: number; readonly to: number }[];
}

/** Reads the sheets of a workbook in OpenDocument, with the cells as they are shown; days as "23/11/2026". */
export class OdfSheetBody implements XmlHandler {
  readonly sheets: Sheet[] = [];
  readonly hiddenSheets: string[] = [];
  hiddenRows = 0;
  readonly #count: CellCount;
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #sheet: OpenSheet | undefined;
  #rowLook: Attributes = {};
  #cell: { readonly look: Attributes; lines: string[]; paragraphs: number } | undefined;
  #passed = 0;

  constructor(count: CellCount) {
    this.#count = count;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#passed > 0 || passedOver.has(name) || name.startsWith('draw:') || name === 'table:shapes') {
      this.#passed += 1;
      return;
    }
    switch (name) {
      case 'style:style':
        this.#style = attributes['style:name'] ?? '';
        break;
      case 'style:table-properties':
        if (attributes['table:display'] === 'false') this.#hiddenStyles.add(this.#style);
        break;
      case 'table:table':
        this.#openSheet(attributes);
        break;
      case 'table:table-column':
        this.#addColumns(attributes);
        break;
      case 'table:table-row':
        this.#rowLook = attributes;
        if (this.#sheet) this.#sheet.column = 1;
        this.#sheet?.builder.openRow(this.#sheet.row);
        break;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.#cell = { look: attributes, lines: [], paragraphs: 0 };
        break;
      default:
        this.#readText(name, attributes);
    }
  }

  close(name: string): void {
    if (this.#passed > 0) {
      this.#passed -= 1;
      return;
    }
    switch (name) {
      case 'table:table':
        this.#closeSheet();
        break;
      case 'table:table-row':
        this.#closeRow();
        break;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.#closeCell(name);
        break;
      case 'text:p':
        if (this.#cell) this.#cell.paragraphs -= 1;
        break;
    }
  }

  text(text: string): void {
    if (this.#passed > 0 || !this.#cell || this.#cell.paragraphs === 0) return;
    this.#say(text.replace(/[ \t\r\n]+/gu, ' '));
  }

  #say(text: string): void {
    const { lines } = this.#cell ?? { lines: [] };
    if (lines.length > 0) lines[lines.length - 1] += text;
  }

  #readText(name: string, attributes: Attributes): void {
    if (name === 'text:p' && this.#cell) {
      this.#cell.lines.push('');
      this.#cell.paragraphs += 1;
    } else if (name === 'text:s') this.#say(' '.repeat(timesOf(attributes['text:c'])));
    else if (name === 'text:tab') this.#say('\t');
    else if (name === 'text:line-break') this.#say('\n');
  }

  #openSheet(attributes: Attributes): void {
    const name = attributes['table:name'] ?? '';
    this.#sheet = {
      name,
      builder: new SheetBuilder(name, this.#count),
      isHidden: this.#hiddenStyles.has(attributes['table:style-name'] ?? ''),
      row: 1,
      column: 1,
      columns: 1,
      hiddenColumns: [],
    };
  }

  #addColumns(attributes: Attributes): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    const times = Number(attributes['table:number-columns-repeated']) || 1;
    if (isHidden(attributes)) {
      sheet.hiddenColumns.push({ from: sheet.columns, to: sheet.columns + times - 1 });
    }
    sheet.columns += times;
  }

  #closeCell(name: string): void {
    const cell = this.#cell;
    const sheet = this.#sheet;
    this.#cell = undefined;
    if (!sheet || !cell) return;
    const { look, lines } = cell;
    const times = Number(look['table:number-columns-repeated']) || 1;
    const text = shownDay(look) ?? lines.join('\n');
    if (name === 'table:table-cell' && /\S/u.test(text)) {
      for (let at = 0; at < Math.min(times, mostRepeats); at += 1)
        sheet.builder.cell(sheet.column + at, text);
      const columns = Number(look['table:number-columns-spanned']) || 1;
      const rows = Number(look['table:number-rows-spanned']) || 1;
      if (columns > 1 || rows > 1) {
        const { row: top, column: left } = sheet;
        sheet.builder.merge({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
      }
    }
    sheet.column += times;
  }

  #closeRow(): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    const times = Number(this.#rowLook['table:number-rows-repeated']) || 1;
    sheet.builder.closeRow({ isHidden: isHidden(this.#rowLook), times: Math.min(times, mostRepeats) });
    sheet.row += times;
  }

  #closeSheet(): void {
    const sheet = this.#sheet;
    this.#sheet = undefined;
    if (!sheet) return;
    if (sheet.isHidden) {
      this.hiddenSheets.push(sheet.name);
      return;
    }
    this.hiddenRows += sheet.builder.hiddenRows;
    this.sheets.push(
      sheet.builder.finish((column) =>
        sheet.hiddenColumns.some(({ from, to }) => column >= from && column <= to),
      ),
    );
  }
}

function isHidden(attributes: Attributes): boolean {
  return ['collapse', 'filter'].includes(attributes['table:visibility'] ?? '');
}

/** A day that a cell holds, whatever the way in which its program shows days. */
function shownDay(look: Attributes): string | undefined {
  const value = look['office:value-type'] === 'date' ? look['office:date-value'] : undefined;
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/u.exec(value ?? '');
  if (!match) return undefined;
  const [, year, month, day, hours, minutes] = match;
  const time = hours === undefined || `${hours}:${minutes}` === '00:00' ? '' : ` ${Number(hours)}:${minutes}`;
  return `${Number(day)}/${Number(month)}/${year}${time}`;
}

function timesOf(value: string | undefined): number {
  return Math.min(Math.max(Math.trunc(Number(value)) || 1, 1), mostRepeats);
}
