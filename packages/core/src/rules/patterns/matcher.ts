import nlp from 'compromise/one';
import { Aligner, type Alignment } from './align.ts';
import type { Companions } from './companions.ts';
import type { CompiledPattern } from './compiled-pattern.ts';
import type { Element, Pattern, Test } from './pattern-syntax.ts';
import { type Term, toTerm, type Word } from './term.ts';

/** The words of a match, as indexes of the sentence: all of it, and the part that marks the place. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly placeFrom: number;
  readonly placeTo: number;
}

const engine = nlp.methods() as unknown as {
  one: {
    match: (
      docs: readonly (readonly Term[])[],
      todo: { regs: readonly unknown[] },
    ) => { readonly ptrs: readonly unknown[] };
  };
};

/**
 * One pattern, run where its trigger stands. Compromise's engine looks ahead for the next step only and does
 * not step back, so the pattern is first aligned with the words; compromise then confirms it, once, with
 * every gap and repeat written out as they lie.
 */
export class Matcher {
  readonly #pattern: Pattern;
  readonly #compiled: CompiledPattern;
  readonly #aligner: Aligner;
  readonly #writtenOut = new Map<string, readonly unknown[]>();

  constructor(pattern: Pattern, compiled: CompiledPattern) {
    this.#pattern = pattern;
    this.#compiled = compiled;
    this.#aligner = new Aligner(compiled);
  }

  /**
   * Whether a sentence may match at all.
   * @param vocabulary words and tags of the sentence
   */
  mayMatch(vocabulary: ReadonlySet<string>): boolean {
    for (const signs of this.#compiled.companions) if (!hasAny(vocabulary, signs)) return false;
    return true;
  }

  /** The match whose trigger is word `at`, if there is one. */
  matchAt(words: readonly Word[], at: number): Match | undefined {
    const alignment = this.#aligner.align(words, at);
    if (!alignment) return undefined;
    const from = alignment.starts[0] as number;
    const to = alignment.ends.at(-1) as number;
    const regs = this.#writeOut(alignment);
    if (engine.one.match([words.slice(from, to).map(toTerm)], { regs }).ptrs.length === 0) return undefined;
    const { placeFrom, placeTo } = this.#compiled;
    return {
      from,
      to,
      placeFrom: alignment.starts[placeFrom] as number,
      placeTo: alignment.ends[placeTo] as number,
    };
  }

  #writeOut({ lengths }: Alignment): readonly unknown[] {
    const key = lengths.join(' ');
    const known = this.#writtenOut.get(key);
    if (known) return known;
    const written = this.#pattern.elements.flatMap((element, index) =>
      (lengths[index] as readonly number[]).map((length) => writtenElement(element, length)),
    );
    const regs = nlp.parseMatch(written.join(' ')) as unknown as readonly unknown[];
    this.#writtenOut.set(key, regs);
    return regs;
  }
}

function hasAny(vocabulary: ReadonlySet<string>, signs: Companions): boolean {
  for (const sign of signs) if (vocabulary.has(sign)) return true;
  return false;
}

/** Only the choices of the length that lies there: compromise keeps to the first that fits. */
function writtenElement(element: Element, length: number): string {
  const choices = element.alternatives
    .filter((choice) => choice.length === length)
    .map((choice) => choice.map(writtenTest).join(' '));
  const body = choices.length === 1 ? (choices[0] as string) : `(${choices.join('|')})`;
  if (!element.negative) return body;
  return choices.includes('.') ? '.' : `!${body}`;
}

/**
 * Compromise has a meaning of its own for a lone %, and knows no choice between words that are two things at
 * once: there it confirms less than the alignment has seen.
 */
function writtenTest(test: Test): string {
  if (test.kind === 'all') return writtenTest(test.tests[0] as Test);
  if (test.kind === 'not') return '.';
  if (test.kind === 'any' || (test.kind === 'word' && test.word === '%')) return '.';
  return test.kind === 'tag' ? `#${test.tag}` : test.word;
}
