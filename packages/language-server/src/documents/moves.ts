import type { Span } from '@hwlint/core';

/** A stretch of a text that was replaced by so many characters. */
export interface Replaced extends Span {
  readonly length: number;
}

/** Where what stood in a text stands after it was edited. Offsets are UTF-16 code units. */
export class Moves {
  readonly #edits: Replaced[] = [];

  /** @param edits one after the other, each in offsets of the text before it */
  constructor(edits: readonly Replaced[]) {
    for (const edit of edits) {
      const last = this.#edits.at(-1);
      const isInLast = last && last.start <= edit.start && edit.end <= last.start + last.length;
      if (isInLast) this.#edits[this.#edits.length - 1] = { ...last, length: last.length + growthOf(edit) };
      else this.#edits.push(edit);
    }
  }

  /** Whether everything stands where it stood. */
  get areNone(): boolean {
    return this.#edits.length === 0;
  }

  /** Where a stretch stands now, as far as it is left. */
  span(span: Span): Span {
    let { start, end } = span;
    for (const edit of this.#edits) {
      const by = growthOf(edit);
      if (edit.end <= start) start += by;
      else if (edit.start < start) start = edit.start + edit.length;
      if (edit.end < end || (edit.end === end && edit.start < end)) end += by;
      else if (edit.start < end) end = edit.start;
      end = Math.max(start, end);
    }
    return { start, end };
  }

  /** Where a stretch stands now; undefined when any of it was edited. */
  untouched(span: Span): Span | undefined {
    let { start, end } = span;
    for (const edit of this.#edits) {
      if (edit.start >= end) continue;
      if (edit.end > start) return undefined;
      const by = growthOf(edit);
      start += by;
      end += by;
    }
    return { start, end };
  }
}

function growthOf({ start, end, length }: Replaced): number {
  return length - (end - start);
}
