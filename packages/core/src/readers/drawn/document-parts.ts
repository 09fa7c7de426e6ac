/** A document as it is read from its file, before its words have a place. Formats differ up to here, and no further. */
export type DocumentPart = DocumentParagraph | DocumentTable | DocumentNote;

export interface DocumentParagraph {
  readonly type: 'paragraph';
  /** Never blank. A line feed is a break within the paragraph. */
  readonly text: string;
  /** Depth of a heading, from 1; undefined for all other paragraphs. */
  readonly heading?: number;
  /** How deep it stands in lists, from 0; undefined outside of them. */
  readonly listLevel?: number;
  /** Whether all its words are in bold. */
  readonly isBold: boolean;
  /** The first words, when they are in bold; else empty. */
  readonly boldLead: string;
}

export interface DocumentTable {
  readonly type: 'table';
  readonly rows: readonly DocumentRow[];
}

export interface DocumentRow {
  /** Columns that it leaves open before its first cell. */
  readonly before: number;
  readonly cells: readonly DocumentCell[];
  /** Whether the program repeats it at the top of each page: then it holds the heads of the columns. */
  readonly isHeader: boolean;
}

export interface DocumentCell {
  readonly parts: readonly DocumentPart[];
  /** How many columns it reaches over, at least 1. */
  readonly columns: number;
  /** Whether it goes on with the cell above it. */
  readonly goesOn: boolean;
}

/** What stands at the foot of a page, or at the end. */
export interface DocumentNote {
  readonly type: 'note';
  readonly parts: readonly DocumentPart[];
}
