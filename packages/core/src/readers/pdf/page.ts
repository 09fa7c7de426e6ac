/** The mark of what is no part of the text: page numbers, running heads, lines. */
export const artifact = 'artifact';

/** A run of letters as a PDF places it. Measures are points from the top left of the page as it is shown. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where the letters stand on. */
  readonly baseline: number;
  /** Height of the font. */
  readonly size: number;
  readonly isBold: boolean;
  /** The piece of marked content that it belongs to, as {@link Tag.content} names it. */
  readonly mark?: string;
}

/** A node of the structure that a program gave to its PDF, for people who have it read to them. */
export interface Tag {
  /** "Document", "H1", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TD" and more; "" for content itself. */
  readonly role: string;
  readonly children: readonly Tag[];
  readonly content?: string;
}

/** A line that is drawn, of a table or under words; horizontal or vertical. */
export interface Rule {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly fragments: readonly Fragment[];
  readonly tags: Tag | undefined;
  readonly rules: readonly Rule[];
  /** Whether something is drawn on it. A page with drawings and without words is a scan. */
  readonly isDrawnOn: boolean;
}
