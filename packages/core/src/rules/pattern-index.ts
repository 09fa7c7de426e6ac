import type { Language } from '../language/language.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { type Anchor, type Anchors, pickAnchor } from './patterns/anchor.ts';
import { checkSize } from './patterns/check-size.ts';
import { compilePattern } from './patterns/compiled-pattern.ts';
import { Matcher } from './patterns/matcher.ts';
import { PatternError } from './patterns/pattern-error.ts';
import { type Pattern, parsePattern, type Test } from './patterns/pattern-syntax.ts';
import { Rarity } from './rarity.ts';
import { matchesOf, type PatternData } from './rule.ts';

/** A pattern in the index. It is compiled when it is first triggered. */
interface IndexedPattern {
  readonly match: string;
  readonly data: PatternData;
  readonly anchor: Anchor;
  matcher: Matcher | undefined;
}

/**
 * The one trigger index: from a word or tag to all patterns, of all rules and facts, that cannot
 * match without it. What a text costs depends on the triggers it holds, not on the number of rules.
 */
export class PatternIndex {
  readonly #patterns: IndexedPattern[] = [];
  readonly #byWord = new Map<string, number[]>();
  readonly #byTag = new Map<string, number[]>();
  readonly #lexicon: Lexicon;
  readonly #language: Language;
  readonly #frequentWords: readonly string[];
  readonly #anchors: Anchors;
  #rarity: Rarity | undefined;

  /** @param anchors those that are known already; a pattern among them is not read before it is triggered */
  constructor(
    lexicon: Lexicon,
    language: Language,
    { frequentWords = [], anchors = {} }: { frequentWords?: readonly string[]; anchors?: Anchors } = {},
  ) {
    this.#lexicon = lexicon;
    this.#language = language;
    this.#frequentWords = frequentWords;
    this.#anchors = anchors;
  }

  /**
   * Adds patterns that share their conditions and gives the number of each.
   * @throws PatternError when one cannot be read or names a tag that nothing gives.
   */
  add(data: PatternData): number[] {
    return matchesOf(data).map((match) => this.#add(match, data));
  }

  #add(match: string, data: PatternData): number {
    const anchor = this.#anchors[match] ?? this.#anchorOf(match);
    const number = this.#patterns.length;
    this.#patterns.push({ match, data, anchor, matcher: undefined });
    for (const word of anchor.words) push(this.#byWord, word, number);
    for (const tag of anchor.tags) push(this.#byTag, tag, number);
    return number;
  }

  dataOf(number: number): PatternData {
    return (this.#patterns[number] as IndexedPattern).data;
  }

  /** The pattern as written. */
  matchOf(number: number): string {
    return (this.#patterns[number] as IndexedPattern).match;
  }

  matcherOf(number: number): Matcher {
    const entry = this.#patterns[number] as IndexedPattern;
    if (entry.matcher) return entry.matcher;
    const pattern = parsePattern(entry.match);
    entry.matcher = new Matcher(pattern, compilePattern(pattern, entry.anchor.element));
    return entry.matcher;
  }

  /** Where each pattern is triggered, by pattern, so that a pack can be built with it. */
  anchors(): Anchors {
    return Object.fromEntries(this.#patterns.map(({ match, anchor }) => [match, anchor]));
  }

  /** The patterns that a word with these tags, or the tags alone, trigger, in order of number. */
  triggersOf(normal: string | undefined, tags: Iterable<string>): number[] {
    const found = new Set(normal === undefined ? [] : this.#byWord.get(normal));
    for (const tag of tags) for (const number of this.#byTag.get(tag) ?? []) found.add(number);
    return [...found].sort((a, b) => a - b);
  }

  #anchorOf(match: string): Anchor {
    const pattern = parsePattern(match);
    checkSize(pattern);
    this.#checkTags(pattern);
    this.#rarity ??= new Rarity(this.#frequentWords, this.#lexicon, this.#language.shapes);
    const rarity = this.#rarity;
    return pickAnchor(
      pattern,
      (tag) => this.#lexicon.hasTag(tag) || this.#language.shapes.has(tag),
      (test) => rarity.of(test),
    );
  }

  #checkTags(pattern: Pattern): void {
    for (const element of pattern.elements) {
      for (const test of element.alternatives.flat().flatMap(partsOf)) {
        if (test.kind !== 'tag') continue;
        const { shapes, contextTags } = this.#language;
        if (this.#lexicon.hasTag(test.tag) || shapes.has(test.tag) || contextTags.has(test.tag)) continue;
        throw new PatternError(pattern.source, `no word carries the tag #${test.tag}`);
      }
    }
  }
}

/** The single tests of a word that is several things at once. */
function partsOf(test: Test): readonly Test[] {
  if (test.kind === 'not') return partsOf(test.test);
  return test.kind === 'all' ? test.tests.flatMap(partsOf) : [test];
}

function push(map: Map<string, number[]>, key: string, number: number): void {
  const list = map.get(key);
  if (list) list.push(number);
  else map.set(key, [number]);
}
