/** Words of a page between two tags; a character reference is a text of its own. Offsets are those of the source. */
export interface HtmlText {
  readonly kind: 'text';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A comment; offsets are those of the whole of it, with its marks. */
export interface HtmlComment {
  readonly kind: 'comment';
  readonly start: number;
  readonly end: number;
}

/** An element with what stands in it. */
export interface HtmlElement {
  readonly kind: 'element';
  /** In lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
  /** Where its start tag starts and ends. */
  readonly start: number;
  readonly end: number;
}

export type HtmlNode = HtmlElement | HtmlText | HtmlComment;
