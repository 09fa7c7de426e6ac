import type { WordInfo } from './word-info.ts';

/** One word of a sentence, with the tags that the sentence adds to those of the lexicon. */
export interface SentenceWord {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly raw: string;
  readonly info: WordInfo;
  /** Signs between this word and the next. */
  readonly after: string;
  /** Index of the clause within the sentence, from 0. */
  readonly clause: number;
  /** Opens its clause. */
  readonly opensClause: boolean;
  tags: Set<string>;
  /** How many words the phrase of the lexicon has that starts here; 1 where none does. */
  phraseLength: number;
}

/** A sentence, line or table cell of an entry. Offsets are those of the entry's text. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly SentenceWord[];
  /** Normal forms and tags of its words, once they have all their tags. */
  readonly vocabulary: Set<string>;
  /** Signs before the first word. */
  readonly before: string;
  /** Whether it ends in a question mark. */
  readonly isQuestion: boolean;
}
