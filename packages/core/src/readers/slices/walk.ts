import { type Position, SourceText } from '../../agenda/source-text.ts';
import type { Slice } from './slice.ts';

/** Goes through a text from its start to its end, piece by piece, and knows where it is. */
export class Walk {
  #at: Position = { offset: 0, line: 1, column: 1 };
  #number = 0;

  get at(): Position {
    return this.#at;
  }

  /** Goes on behind `text`. Only at a line end's end, or where no line end is cut in two. */
  pass(text: string): void {
    this.#at = new SourceText(text, { start: this.#at }).position(text.length);
  }

  /** The next slice: the walk goes on behind it. */
  slice(text: string): Slice {
    const slice = { number: this.#number, text, start: this.#at };
    this.#number += 1;
    this.pass(text);
    return slice;
  }
}
