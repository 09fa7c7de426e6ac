/** A half-open range of UTF-16 code units: `start` is in, `end` is out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * One run of mapped text. Where `sourceEnd - sourceStart` equals `end - start` the run stands in the
 * source letter by letter; otherwise (an entity, an escape, a fold, glue that a reader put in) the
 * run as a whole stands for the source run as a whole. Glue has an empty source run.
 */
export interface Segment extends Span {
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/**
 * A string plus its map back to the source it was read from. A slice of it always knows its place
 * there, so nothing is ever searched again. Offsets are UTF-16 code units, in the text as in the source.
 */
export class MappedText {
  readonly text: string;
  /** Without the shift. */
  readonly #segments: readonly Segment[];
  /** How much later in the source all of it stands than the segments say. */
  readonly #shift: number;

  constructor(text: string, segments: readonly Segment[], shift = 0) {
    this.text = text;
    this.#segments = segments;
    this.#shift = shift;
  }

  get segments(): readonly Segment[] {
    const shift = this.#shift;
    if (shift === 0) return this.#segments;
    return this.#segments.map(({ start, end, sourceStart, sourceEnd }) => ({
      start,
      end,
      sourceStart: sourceStart + shift,
      sourceEnd: sourceEnd + shift,
    }));
  }

  /** The same text, `by` characters later in the source. */
  shifted(by: number): MappedText {
    return by === 0 ? this : new MappedText(this.text, this.#segments, this.#shift + by);
  }

  /** The piece of `source` from `start` to `end`, as it stands there. */
  static verbatim(source: string, start = 0, end = source.length): MappedText {
    return new MappedText(source.slice(start, end), [
      { start: 0, end: end - start, sourceStart: start, sourceEnd: end },
    ]);
  }

  get length(): number {
    return this.text.length;
  }

  /**
   * Where the characters from `start` to `end` stand in the source: the smallest span that holds them
   * all, with everything the format put in between. An empty range gives an empty span.
   * @throws RangeError when the range does not lie within the text.
   */
  sourceSpan(start: number, end: number): Span {
    this.#check(start, end);
    if (start === end) {
      const at = this.#sourceAt(start) + this.#shift;
      return { start: at, end: at };
    }
    let from = Number.POSITIVE_INFINITY;
    let to = 0;
    for (const segment of this.#clipped(start, end)) {
      from = Math.min(from, segment.sourceStart);
      to = Math.max(to, segment.sourceEnd);
    }
    return { start: from + this.#shift, end: to + this.#shift };
  }

  /**
   * The piece from `start` to `end`, still knowing its place.
   * @throws RangeError when the range does not lie within the text.
   */
  slice(start: number, end = this.text.length): MappedText {
    this.#check(start, end);
    const segments: Segment[] = [];
    for (const segment of this.#clipped(start, end)) {
      segments.push({ ...segment, start: segment.start - start, end: segment.end - start });
    }
    return new MappedText(this.text.slice(start, end), segments, this.#shift);
  }

  /**
   * Whether a reader put something between `start` and `end` that stands nowhere in the source. Such a
   * range joins pieces that stand apart (two cells, two properties): an edit must not replace it as one.
   * @throws RangeError when the range does not lie within the text.
   */
  hasGlue(start: number, end: number): boolean {
    this.#check(start, end);
    for (const segment of this.#clipped(start, end)) {
      if (segment.sourceStart === segment.sourceEnd) return true;
    }
    return false;
  }

  /** The same text without white space at its ends. */
  trim(): MappedText {
    const end = this.text.trimEnd().length;
    const start = Math.min(this.text.length - this.text.trimStart().length, end);
    return start === 0 && end === this.text.length ? this : this.slice(start, end);
  }

  #check(start: number, end: number): void {
    if (start < 0 || end > this.text.length || start > end) {
      throw new RangeError(`range ${start}..${end} outside a text of ${this.text.length}`);
    }
  }

  /** The segments between `start` and `end`, of the first and the last only the part that is meant. */
  *#clipped(start: number, end: number): Generator<Segment> {
    for (let index = this.#segmentIndex(start); index < this.#segments.length; index += 1) {
      const segment = this.#segments[index];
      if (!segment || segment.start >= end) return;
      const from = Math.max(segment.start, start);
      const to = Math.min(segment.end, end);
      if (from === to) continue;
      if (!isLetterByLetter(segment)) yield { ...segment, start: from, end: to };
      else {
        const shift = segment.sourceStart - segment.start;
        yield { start: from, end: to, sourceStart: from + shift, sourceEnd: to + shift };
      }
    }
  }

  /** The index of the segment that holds the character at `offset`; of the last one at the text's end. */
  #segmentIndex(offset: number): number {
    let low = 0;
    let high = this.#segments.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#segments[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #sourceAt(offset: number): number {
    const segment = this.#segments[this.#segmentIndex(offset)];
    if (!segment) return 0;
    if (offset >= segment.end) return segment.sourceEnd;
    return isLetterByLetter(segment) ? segment.sourceStart + offset - segment.start : segment.sourceStart;
  }
}

function isLetterByLetter(segment: Segment): boolean {
  return segment.sourceEnd - segment.sourceStart === segment.end - segment.start;
}
