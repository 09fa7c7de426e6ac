import type { LogicalLocation } from '../../agenda/logical-location.ts';
import { MappedText } from '../../agenda/mapped-text.ts';
import { SourceText } from '../../agenda/source-text.ts';
import type { Localized } from '../../locale.ts';
import { ReadError } from '../read-error.ts';

/** In characters: some years of week plans. */
export const mostDrawn = 1_000_000;

/** What is said of more text than that. */
export function tooMuchText(most: number): Localized {
  return {
    nl: `In dit bestand staan meer dan ${most.toLocaleString('nl-BE')} tekens tekst. Dat is geen weekplan; verdeel het.`,
    en: `This file holds more than ${most.toLocaleString('en-GB')} characters of text. That is no week plan; divide it.`,
  };
}

/**
 * The text that is drawn out of a document while it is read: each paragraph and each cell on lines of its own. It knows
 * where each of them stands in the document.
 */
export class DrawnText {
  readonly #path: string;
  readonly #most: number;
  readonly #pieces: string[] = [];
  readonly #starts: number[] = [];
  readonly #locations: LogicalLocation[] = [];
  #length = 0;

  /** @param most characters */
  constructor(path: string, most = mostDrawn) {
    this.#path = path;
    this.#most = most;
  }

  /**
   * Adds what stands in one place.
   * @throws ReadError when there is more than anyone reads
   */
  add(text: string, location: LogicalLocation): MappedText {
    const start = this.#length;
    this.#starts.push(start);
    this.#locations.push(location);
    this.#pieces.push(text, '\n');
    this.#length += text.length + 1;
    if (this.#length > this.#most) throw new ReadError(tooMuchText(this.#most), this.#path);
    return new MappedText(text, [
      { start: 0, end: text.length, sourceStart: start, sourceEnd: start + text.length },
    ]);
  }

  /** A text that is not there, where reading has come. */
  nothing(): MappedText {
    return new MappedText('', [{ start: 0, end: 0, sourceStart: this.#length, sourceEnd: this.#length }]);
  }

  /** All of it. It is not the file, so it is never written back. */
  source(): SourceText {
    return new SourceText(this.#pieces.join(''), { isExact: false });
  }

  /** Where the character at an offset stands; beyond the end, where the last one does. */
  readonly locate = (offset: number): LogicalLocation => {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#locations[low] ?? { kind: 'paragraph', paragraph: 1 };
  };
}
