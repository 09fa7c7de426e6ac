/** A place in a decoded source. */
export interface Position {
  /** 0-based, in UTF-16 code units of the decoded text, after a byte order mark. */
  readonly offset: number;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
}

/** From `start` up to, not including, `end`. */
export interface Place {
  readonly start: Position;
  readonly end: Position;
}

const fileStart: Position = { offset: 0, line: 1, column: 1 };

/** `other`: one that a page names itself; it is only read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'other';

/** The decoded text of one file, which knows its lines. Lines end in LF, CRLF or a lone CR. */
export class SourceText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
  /** False when some bytes could not be decoded, or the encoding is one that we only read: then the text must not be written back. */
  readonly isExact: boolean;
  /** Of a text that is not exact: the bytes of each U+FFFD in it, in order, where they are all known. */
  readonly replaced: readonly Uint8Array[] | undefined;
  readonly #start: Position;
  #lineStarts: number[] | undefined;

  /** @param start where the text stands in its file, for one that is a part of it; its own offsets still begin at 0 */
  constructor(
    text: string,
    {
      encoding = 'utf-8',
      hasByteOrderMark = false,
      isExact = true,
      start = fileStart,
      replaced,
    }: {
      encoding?: Encoding;
      hasByteOrderMark?: boolean;
      isExact?: boolean;
      start?: Position;
      replaced?: readonly Uint8Array[] | undefined;
    } = {},
  ) {
    this.text = text;
    this.encoding = encoding;
    this.hasByteOrderMark = hasByteOrderMark;
    this.isExact = isExact;
    this.replaced = replaced;
    this.#start = start;
  }

  /** Whether it can be written back, with every byte that nobody changed as it was. */
  get isWritable(): boolean {
    return this.isExact || this.replaced !== undefined;
  }

  /** The position in the file of an offset in the text; offsets beyond the text give its end. */
  position(offset: number): Position {
    const at = Math.min(Math.max(offset, 0), this.text.length);
    const starts = this.#lines();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    const { offset: before, line, column } = this.#start;
    return {
      offset: before + at,
      line: line + low,
      column: at - (starts[low] as number) + (low === 0 ? column : 1),
    };
  }

  place(start: number, end: number): Place {
    return { start: this.position(start), end: this.position(end) };
  }

  #lines(): number[] {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    const { text } = this;
    let feed = text.indexOf('\n');
    let carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      const isCarriage = carriage >= 0 && (feed < 0 || carriage < feed);
      const end = isCarriage && carriage + 1 !== feed ? carriage : feed;
      starts.push(end + 1);
      if (feed >= 0 && feed <= end) feed = text.indexOf('\n', end + 1);
      if (carriage >= 0 && carriage <= end) carriage = text.indexOf('\r', end + 1);
    }
    this.#lineStarts = starts;
    return starts;
  }
}
