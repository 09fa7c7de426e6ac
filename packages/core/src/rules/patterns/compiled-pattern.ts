import { anchorWord } from './anchor.ts';
import type { Element, Pattern, Test } from './pattern-syntax.ts';
import type { Term } from './term.ts';

/** What one word must be: one of these words, a word with one of these tags, or one that is all of several. */
export class Part {
  readonly #not: Part | undefined;
  readonly #words: ReadonlySet<string> | undefined;
  readonly #tags: readonly string[];
  readonly #isAny: boolean;
  readonly #all: readonly (readonly Part[])[];

  constructor(tests: readonly Test[]) {
    const words = tests.flatMap((test) => (test.kind === 'word' ? [test.word] : []));
    this.#words = words.length > 0 ? new Set(words) : undefined;
    this.#tags = tests.flatMap((test) => (test.kind === 'tag' ? [test.tag] : []));
    this.#isAny = tests.some((test) => test.kind === 'any');
    const denied = tests.find((test) => test.kind === 'not');
    this.#not = denied ? new Part([denied.test]) : undefined;
    this.#all = tests.flatMap((test) =>
      test.kind === 'all' ? [test.tests.map((each) => new Part([each]))] : [],
    );
  }

  passes(term: Term): boolean {
    if (this.#not) return !this.#not.passes(term);
    if (this.#isAny || this.#words?.has(term.normal)) return true;
    if (term.tags.size === 0) return false;
    for (const tag of this.#tags) if (term.tags.has(tag)) return true;
    return this.#all.some((parts) => parts.every((part) => part.passes(term)));
  }
}

/** A sequence of words that an element may be, and which of them can trigger the pattern. */
export interface Phrase {
  readonly tests: readonly Part[];
  readonly anchorWord: number;
}

export interface CompiledElement {
  /** Longest first. Alternatives of one word are one part. */
  readonly parts: readonly Phrase[];
  readonly negative: boolean;
  readonly min: number;
  readonly max: number;
  /** Any words: `.`, `.{0,4}`. */
  readonly isGap: boolean;
  /** The one thing to be, for an element that stands for exactly one word. */
  readonly only: Part | undefined;
}

/** A pattern ready to be laid over words. */
export interface CompiledPattern {
  readonly elements: readonly CompiledElement[];
  readonly fromStart: boolean;
  readonly toEnd: boolean;
  /** Index of the element that triggers it. */
  readonly anchor: number;
  /** First and last element of the [place]; all of them without brackets. */
  readonly placeFrom: number;
  readonly placeTo: number;
}

export function compilePattern(pattern: Pattern, anchor: number): CompiledPattern {
  const first = pattern.elements.findIndex((element) => element.captured);
  const last = pattern.elements.findLastIndex((element) => element.captured);
  return {
    elements: pattern.elements.map(compileElement),
    fromStart: pattern.fromStart,
    toEnd: pattern.toEnd,
    anchor,
    placeFrom: first < 0 ? 0 : first,
    placeTo: first < 0 ? pattern.elements.length - 1 : last,
  };
}

function compileElement(element: Element): CompiledElement {
  const single = element.alternatives.filter((choice) => choice.length === 1).flat();
  const phrases = element.alternatives
    .filter((choice) => choice.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .map((choice) => ({ tests: choice.map((test) => new Part([test])), anchorWord: anchorWord(choice) }));
  const parts = single.length > 0 ? [...phrases, { tests: [new Part(single)], anchorWord: 0 }] : phrases;
  const isGap = !element.negative && single.some((test) => test.kind === 'any');
  const isOne = phrases.length === 0 && element.min === 1 && element.max === 1 && !isGap;
  return {
    parts,
    negative: element.negative,
    min: element.min,
    max: element.max,
    isGap,
    only: isOne ? parts[0]?.tests[0] : undefined,
  };
}
