import type { Agenda } from '../../agenda/agenda.ts';
import { EmbeddedHtml } from '../html/embedded.ts';
import type { TextCell } from './text-cell.ts';

/** Knows which text cells are quoted and which are HTML, and writes words the way the cell at a place needs them. */
export class CellEscaper {
  readonly #source: string;
  readonly #delimiter: string | undefined;
  readonly #html: EmbeddedHtml;
  /** Start and end of each quoted cell in turn, ascending. */
  readonly #bounds: number[] = [];

  constructor(source: string, delimiter: string | undefined) {
    this.#source = source;
    this.#html = new EmbeddedHtml(source);
    this.#delimiter = delimiter;
  }

  /**
   * Takes note of a cell that an edit may touch. Cells come in source order.
   * @param by how much later it stands than it says
   */
  add(cell: TextCell, by: number): void {
    if (cell.isHtml) this.#html.add({ start: cell.start + by, end: cell.end + by });
    if (cell.isQuoted) this.#bounds.push(cell.start + by, cell.end + by);
  }

  /**
   * In a quoted cell quotes are doubled. In an unquoted one a delimiter or a line end cannot be written,
   * nor a quote at its start, where nothing is taken away either: that may bare a quote. In HTML a change that would
   * take a tag away with it cannot be written.
   */
  readonly escape: Agenda['escape'] = (plain, at, end = at) => {
    const words = this.#html.write(plain, at, end);
    if (words === undefined) return undefined;
    if (this.#isQuotedAt(at)) return words.replaceAll('"', '""');
    if (/[\r\n]/.test(words)) return undefined;
    if (this.#delimiter !== undefined && words.includes(this.#delimiter)) return undefined;
    return /^(?:"|$)/.test(words) && this.#isCellStart(at) ? undefined : words;
  };

  /** Behind the tags of a link or of words in bold that close here. */
  get behindMarkup(): (at: number) => number {
    return this.#html.behindMarkup;
  }

  #isCellStart(at: number): boolean {
    const before = this.#source.charAt(at - 1);
    return before === '' || before === '\n' || before === '\r' || before === this.#delimiter;
  }

  #isQuotedAt(offset: number): boolean {
    let low = 0;
    let high = this.#bounds.length / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#bounds[middle * 2 + 1] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset >= (this.#bounds[low * 2] ?? Number.POSITIVE_INFINITY);
  }
}
