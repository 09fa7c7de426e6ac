import { anchorWord } from './anchor.ts';
import { type Companions, companionsOf } from './companions.ts';
import type { Element, Pattern, Test } from './pattern-syntax.ts';
import type { Word } from './term.ts';

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

  passes(word: Word): boolean {
    if (this.#not) return !this.#not.passes(word);
    if (this.#isAny || this.#words?.has(word.info.normal)) return true;
    if (word.tags.size === 0) return false;
    for (const tag of this.#tags) if (word.tags.has(tag)) return true;
    for (const parts of this.#all) if (passAll(parts, word)) return true;
    return false;
  }
}

/** A loop, since it runs for every word of every try: a closure would be made each time. */
function passAll(parts: readonly Part[], word: Word): boolean {
  for (const part of parts) if (!part.passes(word)) return false;
  return true;
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
  readonly companions: readonly Companions[];
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
    companions: companionsOf(pattern, anchor),
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
