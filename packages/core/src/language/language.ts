import type { Sentence } from './sentence.ts';
import type { WordInfo } from './word-info.ts';

/**
 * What the engine needs to know of a language beside the data of its rule pack. A second language is
 * a folder of data plus one of these.
 */
export interface Language {
  readonly code: string;
  /** Dictionary forms that a noun may be an inflected form of, the word itself first. */
  readonly nounLemmas: (word: string) => readonly string[];
  /** All written forms of a verb as given in the lexicon. */
  readonly verbForms: (spec: string) => VerbForms;
  /** Tags that the look of a word alone gives: numbers, clock times, capitals. */
  readonly shapeTags: (raw: string, normal: string) => readonly string[];
  /** Whether a word opens a new clause, also without a sign before it; `next` is the word behind it. */
  readonly opensClause: (normal: string, next: WordInfo | undefined) => boolean;
  /** The tags of {@link shapeTags}. Most texts hold one of them, so a pattern is triggered by them only when it has nothing else. */
  readonly shapes: ReadonlySet<string>;
  /** Tags that only the sentence can give; {@link tagInContext} sets them. They cannot trigger a pattern. */
  readonly contextTags: ReadonlySet<string>;
  /** Adds what only the sentence tells: split verbs, commands, quoted words. */
  readonly tagInContext: (sentence: Sentence) => void;
}

export interface VerbForms {
  readonly lemma: string;
  /** Forms that are the whole verb: opvragen, opgevraagd, opvraagt. */
  readonly whole: readonly string[];
  /** Forms whose particle stands elsewhere: vraag, vraagt, vragen; empty for a verb without particle. */
  readonly split: readonly string[];
  readonly particle?: string;
  /** The forms of command, without particle; several where the spelling leaves it open. */
  readonly stems: readonly string[];
  /** The infinitive without particle. */
  readonly infinitive: string;
  /** The participles, with particle; forms that are also something else (verbetert) may be among them. */
  readonly participles: readonly string[];
}
