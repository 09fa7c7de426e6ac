import type { SpellingData } from './short-form-data.ts';

/** Tells words from clipped words and codes by how they start and end. */
export class Spelling {
  readonly #vowel: RegExp;
  readonly #start: RegExp;
  readonly #end: RegExp;
  readonly #starts: ReadonlySet<string>;
  readonly #ends: ReadonlySet<string>;

  readonly #pairs: readonly string[];
  readonly #endings: readonly string[];
  readonly #inflections: readonly string[];
  readonly #open: RegExp;

  constructor(
    { vowels, pairs = [], endings = [], inflections = [], starts, ends }: SpellingData = {
      vowels: '',
      starts: [],
      ends: [],
    },
  ) {
    this.#pairs = pairs;
    this.#endings = endings;
    this.#inflections = inflections;
    this.#open = new RegExp(vowels ? `[${vowels}][^${vowels}]+[${vowels}][^${vowels}]$` : '$^', 'u');
    this.#vowel = new RegExp(vowels ? `[${vowels}]` : '', 'u');
    this.#start = new RegExp(vowels ? `^[^${vowels}]+` : '^', 'u');
    this.#end = new RegExp(vowels ? `[^${vowels}]+$` : '$', 'u');
    this.#starts = new Set(starts);
    this.#ends = new Set(ends);
  }

  hasVowel(normal: string): boolean {
    return this.#vowel.test(normal);
  }

  /** Whether a word ends in consonants that no word ends in: `overschr`, `rekenr`, `afw`. */
  endsCut(normal: string): boolean {
    const end = this.#end.exec(this.#merged(normal))?.[0] ?? '';
    if (end === '' || this.#ends.has(end)) return false;
    return !this.#inflections.some(
      (added) => end.endsWith(added) && this.#ends.has(end.slice(0, -added.length)),
    );
  }

  /** Whether a word starts with consonants that no word starts with: `hfdrekenen`, `wbladen`. */
  startsCut(normal: string): boolean {
    const start = this.#start.exec(this.#merged(normal))?.[0] ?? '';
    return start !== '' && !this.#starts.has(start);
  }

  endsInConsonant(normal: string): boolean {
    return this.#end.test(this.#merged(normal));
  }

  /** Whether a word has an ending that only whole words have: -ing, -jes. */
  endsLikeWord(normal: string): boolean {
    return this.#endings.some((ending) => normal.endsWith(ending) && normal.length > ending.length + 1);
  }

  /** Whether a word of several syllables ends in one vowel and one consonant, as most clips do: optel, dagel. */
  endsOpen(normal: string): boolean {
    return this.#open.test(this.#merged(normal));
  }

  /** Whether it can be read aloud as a word: `gip`, not `rkg` or `olc`. */
  isPronounceable(normal: string): boolean {
    return this.hasVowel(normal) && !this.endsCut(normal) && !this.startsCut(normal);
  }

  /** Writes letters that are one vowel together as one. */
  #merged(normal: string): string {
    return this.#pairs.reduce((word, pair) => word.replaceAll(pair, 'y'), normal);
  }
}
