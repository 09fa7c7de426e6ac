import type { Lexicon } from '../language/lexicon.ts';
import { normalize } from '../language/normalize.ts';
import type { Test } from './patterns/pattern-syntax.ts';

/** How rare a word or tag is in homework texts: the higher, the rarer. Decides which word triggers a pattern, and nothing else. */
export class Rarity {
  readonly #ranks: ReadonlyMap<string, number>;
  readonly #tagRanks: ReadonlyMap<string, number>;
  readonly #rarest: number;
  readonly #shapes: ReadonlySet<string>;

  /**
   * @param frequentWords most frequent first
   * @param shapes tags that the look of a word gives, taken as the most frequent of all
   */
  constructor(frequentWords: readonly string[], lexicon: Lexicon, shapes: ReadonlySet<string> = new Set()) {
    this.#shapes = shapes;
    this.#rarest = frequentWords.length;
    this.#ranks = new Map(frequentWords.map((word, rank) => [normalize(word), rank]));
    this.#tagRanks = lexicon.tagRanks(this.#ranks.keys(), (word) => this.#ranks.get(word) ?? this.#rarest);
  }

  /** A tag is as frequent as its most frequent word, and a little more for all its others. */
  of(test: Test): number {
    if (test.kind === 'word') return this.#ranks.get(test.word) ?? this.#rarest + test.word.length;
    if (test.kind === 'tag' && this.#shapes.has(test.tag)) return -0.75;
    if (test.kind === 'tag') return (this.#tagRanks.get(test.tag) ?? this.#rarest) - 0.5;
    return -1;
  }
}
