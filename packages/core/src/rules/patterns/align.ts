import type { CompiledElement, CompiledPattern, Part } from './compiled-pattern.ts';
import type { Word } from './term.ts';

/** How one element of a pattern lies over the words: from `start` up to, not including, `end`. */
export interface Alignment {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** For each element how many words each of its repeats takes. */
  readonly lengths: readonly (readonly number[])[];
}

/**
 * Lays one pattern over the words around the one that triggered it, trying gaps from short to long and phrases from
 * long to short, and steps back where a try fails. It looks no further than the pattern can reach, so its cost does
 * not depend on how long the sentence is. Most tries fail: they all use the same few arrays.
 */
export class Aligner {
  readonly #pattern: CompiledPattern;
  readonly #run: Run;

  constructor(pattern: CompiledPattern) {
    this.#pattern = pattern;
    this.#run = new Run(pattern);
  }

  /**
   * @param at index of the word that triggered the pattern
   * @returns what holds until the next try
   */
  align(words: readonly Word[], at: number): Alignment | undefined {
    if (isRuledOut(this.#pattern, words, at)) return undefined;
    return this.#run.from(words, at) ? this.#run : undefined;
  }
}

/** A glance at the two neighbours of the trigger, which turns most tries away before anything is laid out. */
function isRuledOut({ elements, anchor }: CompiledPattern, words: readonly Word[], at: number): boolean {
  if (!elements[anchor]?.only) return false;
  const before = elements[anchor - 1];
  const behind = elements[anchor + 1];
  return (
    (before?.only && !fits(before, words[at - 1])) || (behind?.only && !fits(behind, words[at + 1])) || false
  );
}

function fits({ only, negative }: CompiledElement, word: Word | undefined): boolean {
  return word !== undefined && only?.passes(word) !== negative;
}

const nothing: readonly number[] = [];

/** The lengths of so many repeats of one word each. */
function ones(count: number): readonly number[] {
  known[count] ??= new Array<number>(count).fill(1);
  return known[count];
}

const known: (readonly number[])[] = [];

class Run implements Alignment {
  readonly starts: number[];
  readonly ends: number[];
  readonly lengths: (readonly number[])[];
  readonly #pattern: CompiledPattern;
  #words: readonly Word[] = [];

  constructor(pattern: CompiledPattern) {
    this.#pattern = pattern;
    this.starts = new Array<number>(pattern.elements.length).fill(0);
    this.ends = new Array<number>(pattern.elements.length).fill(0);
    this.lengths = new Array<readonly number[]>(pattern.elements.length).fill(nothing);
  }

  /** The anchor's own words first, then what comes before them, then what comes behind. */
  from(words: readonly Word[], at: number): boolean {
    this.#words = words;
    const { anchor, elements } = this.#pattern;
    const element = elements[anchor] as CompiledElement;
    for (const { tests, anchorWord } of element.parts) {
      const start = at - anchorWord;
      if (!this.#stands(tests, start, element.negative)) continue;
      if (!this.#before(anchor - 1, start)) continue;
      this.#set(anchor, start, start, nothing);
      if (this.#repeat(anchor, element, [tests.length], start + tests.length)) return true;
    }
    return false;
  }

  #ahead(index: number, position: number): boolean {
    const element = this.#pattern.elements[index];
    if (!element) return !this.#pattern.toEnd || position === this.#words.length;
    this.starts[index] = position;
    if (!element.isGap) return this.#repeat(index, element, nothing, position);
    const most = Math.min(element.max, this.#words.length - position);
    for (let count = element.min; count <= most; count += 1) {
      this.#set(index, position, position + count, ones(count));
      if (this.#ahead(index + 1, position + count)) return true;
    }
    return false;
  }

  /** One more of this element if it can be, else on to the next. */
  #repeat(index: number, element: CompiledElement, laid: readonly number[], position: number): boolean {
    if (laid.length < element.max) {
      for (const { tests } of element.parts) {
        if (!this.#stands(tests, position, element.negative)) continue;
        if (this.#repeat(index, element, [...laid, tests.length], position + tests.length)) return true;
      }
    }
    if (laid.length < element.min || !this.#ahead(index + 1, position)) return false;
    this.ends[index] = position;
    this.lengths[index] = laid;
    return true;
  }

  #before(index: number, position: number): boolean {
    const element = this.#pattern.elements[index];
    if (!element) return !this.#pattern.fromStart || position === 0;
    if (!element.isGap) return this.#repeatBefore(index, element, nothing, position, position);
    const most = Math.min(element.max, position);
    for (let count = element.min; count <= most; count += 1) {
      this.#set(index, position - count, position, ones(count));
      if (this.#before(index - 1, position - count)) return true;
    }
    return false;
  }

  #repeatBefore(
    index: number,
    element: CompiledElement,
    laid: readonly number[],
    position: number,
    end: number,
  ): boolean {
    if (laid.length < element.max) {
      for (const { tests } of element.parts) {
        const start = position - tests.length;
        if (!this.#stands(tests, start, element.negative)) continue;
        if (this.#repeatBefore(index, element, [tests.length, ...laid], start, end)) return true;
      }
    }
    if (laid.length < element.min || !this.#before(index - 1, position)) return false;
    this.#set(index, position, end, laid);
    return true;
  }

  #set(index: number, start: number, end: number, lengths: readonly number[]): void {
    this.starts[index] = start;
    this.ends[index] = end;
    this.lengths[index] = lengths;
  }

  #stands(tests: readonly Part[], start: number, negative: boolean): boolean {
    if (start < 0 || start + tests.length > this.#words.length) return false;
    for (let offset = 0; offset < tests.length; offset += 1) {
      const passes = (tests[offset] as Part).passes(this.#words[start + offset] as Word);
      if (passes === negative) return false;
    }
    return true;
  }
}
