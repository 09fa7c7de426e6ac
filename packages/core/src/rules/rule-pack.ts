import type { LexiconData } from '../language/lexicon-data.ts';
import type { ShortFormData } from '../language/short-forms/short-form-data.ts';
import type { Fact } from './fact.ts';
import type { Anchors } from './patterns/anchor.ts';
import type { Rule } from './rule.ts';

/** The rules of one language with the words and facts they speak of: plain data, as loaded from `rules/<language>/`. */
export interface RulePack {
  /** Code of the language plugin that reads it, such as `nl`. */
  readonly language: string;
  readonly rules: readonly Rule[];
  readonly facts: readonly Fact[];
  readonly lexicon: LexiconData;
  readonly shortForms: ShortFormData;
  /** The words that homework texts use most, most frequent first. They only tell which word of a pattern is its rarest. */
  readonly frequentWords: readonly string[];
  /** Where its patterns are triggered, worked out when the pack was built; a pattern not named is worked out when it is read. */
  readonly anchors?: Anchors;
}
