import { MappedText, type Segment } from './mapped-text.ts';

/** Puts a mapped text together from left to right, the way a reader meets its pieces. */
export class MappedTextBuilder {
  #text = '';
  #segments: Segment[] = [];

  get length(): number {
    return this.#text.length;
  }

  /** Adds `text` that stands in the source from `sourceStart` to `sourceEnd` (default: letter by letter). */
  add(text: string, sourceStart: number, sourceEnd = sourceStart + text.length): this {
    if (text === '') return this;
    const start = this.#text.length;
    const end = start + text.length;
    const last = this.#segments.at(-1);
    const letters = sourceEnd - sourceStart === text.length;
    if (
      last &&
      letters &&
      last.sourceEnd === sourceStart &&
      last.sourceEnd - last.sourceStart === last.end - last.start
    ) {
      this.#segments[this.#segments.length - 1] = { ...last, end, sourceEnd };
    } else {
      this.#segments.push({ start, end, sourceStart, sourceEnd });
    }
    this.#text += text;
    return this;
  }

  /** Adds text that stands nowhere in the source, such as the space between two joined fields. */
  addGlue(text: string, sourceAt: number): this {
    if (text === '') return this;
    const start = this.#text.length;
    this.#segments.push({ start, end: start + text.length, sourceStart: sourceAt, sourceEnd: sourceAt });
    this.#text += text;
    return this;
  }

  /** Adds all of another mapped text. */
  append(piece: MappedText): this {
    for (const segment of piece.segments) {
      const text = piece.text.slice(segment.start, segment.end);
      if (segment.sourceStart === segment.sourceEnd) this.addGlue(text, segment.sourceStart);
      else this.add(text, segment.sourceStart, segment.sourceEnd);
    }
    return this;
  }

  build(): MappedText {
    return new MappedText(this.#text, this.#segments);
  }
}
