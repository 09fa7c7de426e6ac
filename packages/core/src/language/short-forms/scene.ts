import type { Tokens } from '../tokenize.ts';
import type { WordInfo } from '../word-info.ts';
import type { Vocabulary } from './vocabulary.ts';
import { keyOf, lettersOf } from './written-form.ts';

/** What the short-form check must know of a word. */
export type ShortFormWord = Pick<WordInfo, 'normal' | 'mayBeShort'>;

/** The text of one entry with its tokens, as the short-form check looks at it. */
export class Scene {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly count: number;
  /** A heading or label column rather than an entry. */
  readonly isLabel: boolean;
  readonly #tokens: Tokens;
  readonly #infos: readonly ShortFormWord[];
  #quoted: ReadonlySet<number> | undefined;
  #dayLabels: readonly string[] | undefined;
  #isShouting: boolean | undefined;
  #hasCapitals: boolean | undefined;

  constructor(
    text: string,
    tokens: Tokens,
    infos: readonly ShortFormWord[],
    vocabulary: Vocabulary,
    isLabel = false,
  ) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.isLabel = isLabel;
    this.count = tokens.starts.length;
    this.#tokens = tokens;
    this.#infos = infos;
  }

  start(index: number): number {
    return this.#tokens.starts[index] ?? this.text.length;
  }

  end(index: number): number {
    return this.#tokens.ends[index] ?? 0;
  }

  raw(index: number): string {
    return this.text.slice(this.start(index), this.end(index));
  }

  /** The token's letters in lower case, without dots; empty beyond the text's ends. */
  key(index: number): string {
    return keyOf(this.#infos[index]?.normal ?? '');
  }

  mayBeShort(index: number): boolean {
    return this.#infos[index]?.mayBeShort ?? false;
  }

  /** The signs between a token and the one before it. */
  before(index: number): string {
    return this.text.slice(index > 0 ? this.end(index - 1) : 0, this.start(index));
  }

  /** The signs between a token and the one behind it. */
  after(index: number): string {
    return this.text.slice(this.end(index), this.start(index + 1));
  }

  /** Whether a token stands in a short quotation: there it is a letter, a sound or a title. */
  isQuoted(index: number): boolean {
    this.#quoted ??= this.#findQuoted();
    return this.#quoted.has(index);
  }

  /** The short day names that open a line, cell or clause of the text, in the letters as written. */
  get dayLabels(): readonly string[] {
    this.#dayLabels ??= this.#findDayLabels();
    return this.#dayLabels;
  }

  #findDayLabels(): readonly string[] {
    const days = this.vocabulary.around('dayNames');
    const labels: string[] = [];
    for (let index = 0; index < this.count && labels.length < mostDayLabels; index += 1) {
      if (!this.mayBeShort(index) || !days.has(this.key(index))) continue;
      if (index > 0 && /^\s*$/.test(this.before(index))) continue;
      labels.push(lettersOf(this.raw(index)));
    }
    return labels;
  }

  /** Whether the text opens its sentences with capitals, so that a dot before a small letter ends none. */
  get hasCapitals(): boolean {
    this.#hasCapitals ??= /^[^\p{L}]*\p{Lu}/u.test(this.text) && !/[!?]\s+\p{Ll}/u.test(this.text);
    return this.#hasCapitals;
  }

  /** Whether the text is written in capitals, so that capitals tell nothing. */
  get isShouting(): boolean {
    this.#isShouting ??= this.#findShouting();
    return this.#isShouting;
  }

  /** Words in capitals against words with small letters; short codes in capitals count for neither. */
  #findShouting(): boolean {
    let capitals = 0;
    let small = 0;
    for (let index = 0; index < this.count; index += 1) {
      const raw = this.raw(index);
      if (/\p{Ll}/u.test(raw)) small += raw.length;
      else if (raw.length >= shortestCry || this.vocabulary.ordinary.has(this.key(index)))
        capitals += raw.length;
    }
    return capitals > small;
  }

  #findQuoted(): ReadonlySet<number> {
    const quoted = new Set<number>();
    let index = 0;
    for (const { index: at, 0: quotation } of this.text.matchAll(shortQuotation)) {
      while (index < this.count && this.start(index) < at) index += 1;
      for (; index < this.count && this.end(index) <= at + quotation.length; index += 1) quoted.add(index);
    }
    return quoted;
  }
}

/** Letters that a word has at least to count as written in capitals. */
const shortestCry = 5;

/** Enough to know that a text names the days of a week. */
const mostDayLabels = 14;

const shortQuotation = /(?<![\p{L}\p{N}])['"‘’“”„«»][^'"‘’“”„«»\n|]{1,60}['"‘’“”»](?![\p{L}\p{N}])/gu;
