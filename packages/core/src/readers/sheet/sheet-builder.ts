import type { Localized } from '../../locale.ts';
import { ReadError } from '../read-error.ts';
import { mostCells } from './limits.ts';
import type { CellRange, Sheet, SheetCell, SheetRow } from './sheet.ts';

const tooMany: Localized = {
  nl: `In dit bestand staan meer dan ${mostCells.toLocaleString('nl-BE')} cellen met tekst. Dat is geen weekplan; bewaar het als csv of verdeel het.`,
  en: `This file has more than ${mostCells.toLocaleString('en-GB')} cells with text. That is no week plan; save it as csv or divide it.`,
};

/** Counts the cells of all sheets of a workbook. @throws ReadError when there are more than anyone reads */
export class CellCount {
  readonly #path: string;
  #count = 0;

  constructor(path: string) {
    this.#path = path;
  }

  add(count: number): void {
    this.#count += count;
    if (this.#count > mostCells) throw new ReadError(tooMany, this.#path);
  }
}

/** Puts a sheet together from its cells. Those that say nothing cost nothing. */
export class SheetBuilder {
  readonly #name: string;
  readonly #count: CellCount;
  readonly #rows: SheetRow[] = [];
  readonly #merges: CellRange[] = [];
  #cells: SheetCell[] = [];
  #number = 0;
  /** Rows with words that are hidden. */
  hiddenRows = 0;

  constructor(name: string, count: CellCount) {
    this.#name = name;
    this.#count = count;
  }

  openRow(number: number): void {
    this.#cells = [];
    this.#number = number;
  }

  cell(column: number, text: string): void {
    if (!/\S/u.test(text)) return;
    this.#count.add(1);
    this.#cells.push({ column, text });
  }

  /** @param times how often the row stands there, one below the other */
  closeRow({ isHidden = false, times = 1 } = {}): void {
    const cells = this.#cells;
    if (cells.length === 0) return;
    if (isHidden) {
      this.hiddenRows += times;
      return;
    }
    this.#count.add(cells.length * (times - 1));
    for (let row = 0; row < times; row += 1) this.#rows.push({ number: this.#number + row, cells });
  }

  merge(range: CellRange): void {
    this.#count.add(1);
    this.#merges.push(range);
  }

  finish(isColumnHidden: (column: number) => boolean = () => false): Sheet {
    const rows = this.#rows
      .map(({ number, cells }) => ({
        number,
        cells: cells.filter(({ column }) => !isColumnHidden(column)).sort((a, b) => a.column - b.column),
      }))
      .filter(({ cells }) => cells.length > 0)
      .sort((a, b) => a.number - b.number);
    return { name: this.#name, rows, merges: this.#merges };
  }
}
