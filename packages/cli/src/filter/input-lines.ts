import type { Readable } from 'node:stream';

/** A longer line is no entry. In bytes. */
export const mostInLine = 8 * 1024 * 1024;

/** One line of what comes in, without its line feed. */
export interface InputLine {
  /** 1-based. */
  readonly number: number;
  /** Undefined for a line that is too long to be kept. */
  readonly bytes: Uint8Array | undefined;
  /** How many characters the line has, as UTF-16 code units. */
  readonly length: number;
  /** Whether the next line is not there yet: who wrote this one may wait for what it comes to. */
  readonly isLastSoFar: boolean;
}

const lineFeed = 0x0a;

/** The lines of a stream, one by one, as they come in. Holds one line at a time. What follows the last line feed is a line, unless nothing does. */
export async function* inputLines(stream: Readable): AsyncGenerator<InputLine> {
  let line = new OpenLine(1);
  for await (const chunk of stream) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, from)) {
      line.add(bytes.subarray(from, end));
      from = end + 1;
      yield line.close(bytes.indexOf(lineFeed, from) < 0);
      line = new OpenLine(line.number + 1);
    }
    line.add(bytes.subarray(from));
  }
  if (!line.isEmpty) yield line.close(true);
}

/** A line whose end has not come in yet. */
class OpenLine {
  readonly number: number;
  #pieces: Uint8Array[] = [];
  #size = 0;
  #length = 0;
  readonly #decoder = new TextDecoder('utf-8');

  constructor(number: number) {
    this.number = number;
  }

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  add(piece: Uint8Array): void {
    this.#size += piece.length;
    this.#length += this.#decoder.decode(piece, { stream: true }).length;
    if (this.#size > mostInLine) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  close(isLastSoFar: boolean): InputLine {
    const length = this.#length + this.#decoder.decode().length;
    const bytes = this.#size > mostInLine ? undefined : Buffer.concat(this.#pieces);
    return { number: this.number, bytes, length, isLastSoFar };
  }
}
