import type { Localized } from '../../locale.ts';
import { ReadError } from '../read-error.ts';
import type { DocumentCell, DocumentParagraph, DocumentPart, DocumentRow } from './document-parts.ts';
import { mostDrawn, tooMuchText } from './drawn-text.ts';

export interface ParagraphLook {
  readonly heading?: number | undefined;
  readonly listLevel?: number | undefined;
}

export interface CellLook {
  readonly columns?: number;
  readonly goesOn?: boolean;
}

/** More cells than a book of week plans has. */
const mostCells = 200_000;

const tooManyCells: Localized = {
  nl: 'In dit bestand staan tabellen met meer dan 200.000 cellen. Dat is geen weekplan; verdeel het.',
  en: 'This file has tables of more than 200,000 cells. That is no week plan; divide it.',
};

interface OpenParagraph {
  text: string;
  look: ParagraphLook;
  isBold: boolean;
  boldLead: string;
  isLeadOver: boolean;
  /** Text boxes and notes that are anchored in it; they come behind it. */
  readonly behind: DocumentPart[];
}

interface OpenTable {
  readonly rows: DocumentRow[];
  cells: DocumentCell[];
  before: number;
  isHeader: boolean;
}

/** Where parts are added: the document, a cell, a text box, a note. */
interface Container {
  readonly kind: 'body' | 'cell' | 'box' | 'note';
  readonly parts: DocumentPart[];
  paragraph: OpenParagraph | undefined;
  cell: CellLook;
}

/**
 * Puts a document together while its file is read from top to bottom. What was opened is closed in turn; whatever a
 * file leaves open ends with it.
 * @throws ReadError when there is more text, or more cells, than anyone reads
 */
export class DocumentBuilder {
  readonly #path: string;
  readonly #containers: Container[] = [newContainer('body')];
  readonly #tables: OpenTable[] = [];
  #characters = 0;
  #cells = 0;

  constructor(path: string) {
    this.#path = path;
  }

  openParagraph(look: ParagraphLook = {}): void {
    this.closeParagraph();
    this.#container.paragraph = {
      text: '',
      look,
      isBold: true,
      boldLead: '',
      isLeadOver: false,
      behind: [],
    };
  }

  /** Says how the open paragraph looks, when that is known only inside it. */
  look(look: ParagraphLook): void {
    const { paragraph } = this.#container;
    if (paragraph) paragraph.look = { ...paragraph.look, ...look };
  }

  /** Says that the open paragraph is an item of a list, of the level that is known or else the outermost. */
  markItem(): void {
    const { paragraph } = this.#container;
    if (paragraph) this.look({ listLevel: paragraph.look.listLevel ?? 0 });
  }

  /** Adds words to the open paragraph; outside of one they say nothing. */
  text(text: string, isBold = false): void {
    const { paragraph } = this.#container;
    if (!paragraph || text === '') return;
    this.#characters += text.length;
    if (this.#characters > mostDrawn) throw new ReadError(tooMuchText(mostDrawn), this.#path);
    paragraph.text += text;
    if (isBold) {
      if (!paragraph.isLeadOver) paragraph.boldLead += text;
    } else if (/[\p{L}\p{N}]/u.test(text)) {
      paragraph.isBold = false;
      paragraph.isLeadOver = true;
    } else if (/\S/u.test(text)) paragraph.isLeadOver = true;
  }

  closeParagraph(): void {
    const container = this.#container;
    const { paragraph } = container;
    if (!paragraph) return;
    container.paragraph = undefined;
    const { text, look, isBold, boldLead, behind } = paragraph;
    if (/\S/u.test(text)) {
      const { heading, listLevel } = look;
      const part: DocumentParagraph = {
        type: 'paragraph',
        text,
        isBold: isBold && boldLead !== '',
        boldLead: boldLead.trim(),
        ...(heading !== undefined && { heading }),
        ...(listLevel !== undefined && { listLevel }),
      };
      container.parts.push(part);
    }
    container.parts.push(...behind);
  }

  /** Leaves the open paragraph out. What is anchored in it stays. */
  dropParagraph(): void {
    const { paragraph } = this.#container;
    if (paragraph) paragraph.text = '';
    this.closeParagraph();
  }

  openTable(): void {
    this.closeParagraph();
    this.#tables.push({ rows: [], cells: [], before: 0, isHeader: false });
  }

  openRow(): void {
    const table = this.#tables.at(-1);
    if (table) Object.assign(table, { cells: [], before: 0, isHeader: false });
  }

  /** Says how the open row looks. */
  row(look: { readonly before?: number; readonly isHeader?: boolean }): void {
    const table = this.#tables.at(-1);
    if (table) Object.assign(table, look);
  }

  openCell(look: CellLook = {}): void {
    this.#cells += 1;
    if (this.#cells > mostCells) throw new ReadError(tooManyCells, this.#path);
    this.#containers.push({ ...newContainer('cell'), cell: look });
  }

  /** Says how the open cell looks, when that is known only inside it. */
  cell(look: CellLook): void {
    const container = this.#containers.findLast(({ kind }) => kind === 'cell');
    if (container) container.cell = { ...container.cell, ...look };
  }

  closeCell(): void {
    const container = this.#close('cell');
    if (!container) return;
    const { columns = 1, goesOn = false } = container.cell;
    this.#tables.at(-1)?.cells.push({ parts: container.parts, columns, goesOn });
  }

  /** @param isKept false for a row that is no longer there */
  closeRow(isKept = true): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    const { cells, before, isHeader } = table;
    if (isKept && cells.length > 0) table.rows.push({ cells, before, isHeader });
    table.cells = [];
  }

  closeTable(): void {
    const table = this.#tables.pop();
    if (table && table.rows.length > 0) this.#container.parts.push({ type: 'table', rows: table.rows });
  }

  /** A text box in the open paragraph: what it holds comes behind that paragraph. */
  openBox(): void {
    this.#containers.push(newContainer('box'));
  }

  closeBox(): void {
    const box = this.#close('box');
    if (box) this.#addBehind(box.parts);
  }

  openNote(): void {
    this.#containers.push(newContainer('note'));
  }

  closeNote(): void {
    const note = this.#close('note');
    if (note && note.parts.length > 0) this.#addBehind([{ type: 'note', parts: note.parts }]);
  }

  finish(): readonly DocumentPart[] {
    this.closeParagraph();
    return this.#container.parts;
  }

  get #container(): Container {
    return this.#containers.at(-1) as Container;
  }

  #close(kind: Container['kind']): Container | undefined {
    this.closeParagraph();
    return this.#container.kind === kind ? this.#containers.pop() : undefined;
  }

  #addBehind(parts: readonly DocumentPart[]): void {
    const { paragraph } = this.#container;
    (paragraph?.behind ?? this.#container.parts).push(...parts);
  }
}

function newContainer(kind: Container['kind']): Container {
  return { kind, parts: [], paragraph: undefined, cell: {} };
}
