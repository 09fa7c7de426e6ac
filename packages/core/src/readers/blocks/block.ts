import type { MappedText } from '../../agenda/mapped-text.ts';

/** The words of a paragraph, heading or table cell. */
export interface InlineText {
  /** Without markup. A line feed is a break that the author meant; a line break in the file is a space. */
  readonly text: MappedText;
  /** Offsets in `text` of the spaces that are line breaks in the file. */
  readonly softBreaks: readonly number[];
}

export interface Heading {
  readonly type: 'heading';
  /** From 1, the outermost. */
  readonly depth: number;
  readonly text: MappedText;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly inline: InlineText;
  /** Whether all its words are in bold. */
  readonly isBold: boolean;
  /** The first words, when they are in bold; else empty. */
  readonly boldLead: string;
}

export interface List {
  readonly type: 'list';
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly blocks: readonly Block[];
  /** Whether it has a box to tick. */
  readonly hasBox: boolean;
}

export interface Table {
  readonly type: 'table';
  readonly rows: readonly TableRow[];
  /** The heads of its columns where they stand before another table of which this one is the rest. */
  readonly header?: TableRow;
}

export type TableRow = readonly TableCell[];

export interface TableCell {
  readonly text: MappedText;
  /** Whether the text stands in a cell above or to the left that reaches over this one. It is said there, and holds here. */
  readonly isCovered?: boolean;
}

/** Texts that never act as a heading. */
export interface Prose {
  readonly type: 'prose';
  readonly texts: readonly MappedText[];
}

/** Blocks that stand in a quote, or in a note at the foot of a page. */
export interface Group {
  readonly type: 'quote' | 'note';
  readonly blocks: readonly Block[];
}

/** Something that says nothing and keeps apart what stands before and behind it. */
export interface Divider {
  readonly type: 'divider';
}

/** A piece of a plan, whatever format it was written in. */
export type Block = Heading | Paragraph | List | Table | Prose | Group | Divider;
