import type { Language } from '../language/language.ts';
import { tagPhrases } from '../language/phrases.ts';
import type { Sentence } from '../language/sentence.ts';
import { buildSentence, type SentenceRange, sentenceRanges } from '../language/sentences.ts';
import type { ShortFormHit } from '../language/short-forms/short-forms.ts';
import { type Tokens, tokenize } from '../language/tokenize.ts';
import type { WordInfo } from '../language/word-info.ts';
import type { Words } from '../language/words.ts';

/**
 * One text, read once. Tokens and word infos are always there; sentences are cut when one is asked
 * for, and only the sentences asked for are tagged.
 */
export class Analysis {
  readonly text: string;
  readonly tokens: Tokens;
  readonly infos: readonly WordInfo[];
  readonly #language: Language;
  #ranges: readonly SentenceRange[] | undefined;
  #sentences: (Sentence | undefined)[] = [];
  #shortForms: readonly ShortFormHit[] | undefined;

  constructor(text: string, words: Words, language: Language) {
    this.text = text;
    this.#language = language;
    this.tokens = tokenize(text);
    const infos: WordInfo[] = [];
    const { starts, ends } = this.tokens;
    for (let index = 0; index < starts.length; index += 1) {
      infos.push(words.info(text.slice(starts[index], ends[index])));
    }
    this.infos = infos;
  }

  /** The short forms of the text, looked for once, however many rules ask. */
  shortForms(find: () => readonly ShortFormHit[]): readonly ShortFormHit[] {
    this.#shortForms ??= find();
    return this.#shortForms;
  }

  get ranges(): readonly SentenceRange[] {
    this.#ranges ??= sentenceRanges(this.text, this.tokens, this.infos);
    return this.#ranges;
  }

  sentence(index: number): Sentence {
    const known = this.#sentences[index];
    if (known) return known;
    const range = this.ranges[index] as SentenceRange;
    const sentence = buildSentence(this.text, this.tokens, this.infos, range, this.#language.opensClause);
    tagPhrases(sentence);
    this.#language.tagInContext(sentence);
    for (const { info, tags } of sentence.words) {
      sentence.vocabulary.add(info.normal);
      for (const tag of tags) sentence.vocabulary.add(tag);
    }
    this.#sentences[index] = sentence;
    return sentence;
  }
}
