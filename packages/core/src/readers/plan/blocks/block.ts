import type { MappedText } from '../../../agenda/mapped-text.ts';

/** The words of a paragraph or table cell. */
export interface InlineText {
  /** Without markup. A line feed is a break that the author meant. */
  readonly text: MappedText;
  /** Offsets in `text` of the spaces that are line breaks in the file; none in a format in which lines mean nothing. */
  readonly softBreaks: readonly number[];
}

export interface ParagraphBlock extends InlineText {
  readonly type: 'paragraph';
  /** Whether all of its words are in bold; a colon may follow. */
  readonly isBold: boolean;
  /** Its first words, when they are in bold. */
  readonly boldLead: string;
}

export interface ListItem {
  readonly blocks: readonly Block[];
  /** Whether it has a box to tick. */
  readonly isTask: boolean;
}

/** A piece of a plan as the reader of a format with headings, paragraphs, lists and tables gives it. */
export type Block =
  | ParagraphBlock
  | { readonly type: 'heading'; readonly depth: number; readonly text: MappedText }
  | { readonly type: 'list'; readonly items: readonly ListItem[] }
  /** Rows of cells, the first of them perhaps a header. */
  | { readonly type: 'table'; readonly rows: readonly (readonly MappedText[])[] }
  /** Blocks that stand together: a quote. */
  | { readonly type: 'group'; readonly blocks: readonly Block[] }
  /** Prose as it stands, whatever it looks like. */
  | { readonly type: 'prose'; readonly texts: readonly MappedText[] }
  /** Something that says nothing and parts what stands around it. */
  | { readonly type: 'break' };
