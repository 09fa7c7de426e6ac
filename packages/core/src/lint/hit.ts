import type { Span } from '../agenda/mapped-text.ts';
import type { Rule } from '../rules/rule.ts';
import type { Values } from './message.ts';

/** Puts `text` in the place of a span of the entry's text. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** A rule that speaks within one entry, in offsets of the entry's text, before it becomes a finding. */
export interface Hit extends Span {
  readonly rule: Rule;
  /** Name of the rule's aspect that the words belong to. */
  readonly aspect?: string;
  readonly related: readonly Span[];
  /** Words for the message's placeholders beside `{text}`. */
  readonly values: Values;
  /** A change that is always right. */
  readonly fix?: readonly TextEdit[];
  /** Changes to choose from, as given by the check; those of the rule come after. */
  readonly choices: readonly (readonly TextEdit[])[];
  /** Facts that lift the hit when another entry of the plan says them for the whole plan. */
  readonly liftedBy: readonly string[];
  /** The short form found, so that an explanation elsewhere in the plan can lift it. */
  readonly shortForm?: string;
  /** Whether the words open a sentence or what follows a colon, so that a capital is no name's. */
  readonly isOpening?: boolean;
  /** Where a suggestion may add words to the sentence; undefined where they would not stand at its end. */
  readonly appendAt: number | undefined;
}
