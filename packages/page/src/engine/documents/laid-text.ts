import { MappedText, type Segment, type Span } from '@hwlint/core';

interface Placed {
  readonly text: MappedText;
  readonly laid: MappedText;
  readonly start: number;
}

/** A text that is put together of texts that stand in a file, each on lines of its own. It knows where each of them stands in both. */
export class LaidText {
  readonly #pieces: string[] = [];
  readonly #placed: Placed[] = [];
  readonly #byKey = new Map<string, MappedText>();
  #length = 0;
  /** What comes next goes on on the line that was begun. */
  #isOpen = false;
  /** The last line is a label. */
  #isHead = false;

  get text(): string {
    return this.#pieces.join('');
  }

  /** Adds a label above what comes next. One that is there already is only said once more; a part of the last text is there. */
  addHead(text: MappedText): void {
    if (text.length === 0) return;
    const isKnown = this.#byKey.has(keyOf(text));
    if (!isKnown && this.#addWithinLast(text)) return;
    this.#newLine(!this.#isHead);
    this.#isHead = true;
    if (isKnown) this.#write(text.text.replace(/\s+/gu, ' '));
    else this.#place(text);
  }

  /**
   * Adds a text, unless it is there already: by itself, or as a part of the last one.
   * @param isApart it goes on with nothing that stands above it
   */
  add(text: MappedText, isApart = false): void {
    if (text.length === 0 || this.#byKey.has(keyOf(text)) || this.#addWithinLast(text)) return;
    this.#newLine(isApart);
    this.#isHead = false;
    this.#place(text);
  }

  /**
   * Adds words that are no part of the texts: on a line of their own, or on the line behind which or before which they stand.
   * @returns where they stand
   */
  addComment(words: string, place: 'apart' | 'behind' | 'before'): Span {
    if (place === 'behind') this.#write(' ');
    else this.#newLine();
    const start = this.#write(words);
    if (place === 'before') {
      this.#write(' ');
      this.#isOpen = true;
    }
    return { start, end: start + words.length };
  }

  /** Where a text stands now; one that was not added stands nowhere, at the beginning. */
  of(text: MappedText): MappedText {
    const nowhere = [{ start: 0, end: text.length, sourceStart: 0, sourceEnd: 0 }];
    return this.#byKey.get(keyOf(text)) ?? new MappedText(text.text, nowhere);
  }

  /** The offset in the file of the character at an offset here; of the last one before it, where that is not from the file. */
  sourceOf(offset: number): number | undefined {
    let low = 0;
    let high = this.#placed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#placed[middle] as Placed).start <= offset) low = middle + 1;
      else high = middle;
    }
    const placed = this.#placed[low - 1] ?? this.#placed[0];
    if (!placed) return undefined;
    const within = Math.min(Math.max(offset - placed.start, 0), placed.text.length - 1);
    return placed.text.sourceSpan(within, within + 1).start;
  }

  #newLine(isApart = false): void {
    if (this.#length > 0 && !this.#isOpen) this.#write(isApart ? '\n\n' : '\n');
    this.#isOpen = false;
  }

  #place(text: MappedText): void {
    const start = this.#write(text.text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n'));
    const laid = new MappedText(text.text, [
      { start: 0, end: text.length, sourceStart: start, sourceEnd: start + text.length },
    ]);
    this.#placed.push({ text, laid, start });
    this.#byKey.set(keyOf(text), laid);
  }

  #write(words: string): number {
    const start = this.#length;
    this.#pieces.push(words);
    this.#length += words.length;
    return start;
  }

  #addWithinLast(text: MappedText): boolean {
    const last = this.#placed.at(-1);
    const { start } = text.sourceSpan(0, text.length);
    const segment = last?.text.segments.find((each) => each.sourceStart <= start && start < each.sourceEnd);
    if (!last || !segment) return false;
    const at = segment.start + (isLetterByLetter(segment) ? start - segment.sourceStart : 0);
    const isWithin = last.text.text.startsWith(text.text, at);
    if (isWithin) this.#byKey.set(keyOf(text), last.laid.slice(at, at + text.length));
    return isWithin;
  }
}

/** The same for texts that say the same at the same place. */
export function keyOf(text: MappedText): string {
  const { start, end } = text.sourceSpan(0, text.length);
  return `${start} ${end} ${text.text}`;
}

function isLetterByLetter({ start, end, sourceStart, sourceEnd }: Segment): boolean {
  return end - start === sourceEnd - sourceStart;
}
