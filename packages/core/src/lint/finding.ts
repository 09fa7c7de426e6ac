import type { Span } from '../agenda/mapped-text.ts';
import type { Place } from '../agenda/source-text.ts';

export type Severity = 'error' | 'warning' | 'tip';

/** The part of a homework policy that a rule belongs to. */
export type PolicyKey = 'purpose' | 'parents' | 'differentiation' | 'independence' | 'language-and-access';

/** Replaces `span` of the source by `text`, which is already written the way the format needs it. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A change, with the words in which a person is asked for it. */
export interface Change {
  readonly label: string;
  /** In source order, not overlapping. */
  readonly edits: readonly Edit[];
}

/** A place outside the entry that bears on a finding. */
export interface Elsewhere {
  /** `explained`: the short form is explained here, too late; `together`: this entry makes it so as well. */
  readonly says: 'explained' | 'together';
  readonly text: string;
  readonly place: Place;
}

/** A rule that speaks at a place. */
export interface Finding {
  readonly ruleId: string;
  /** `suppression` for what is said about suppression comments themselves. */
  readonly key: PolicyKey | 'suppression';
  readonly severity: Severity;
  /** In the locale asked for: what is there, why it matters to a family, what to do instead. */
  readonly message: string;
  /** The words found, as the entry says them (unescaped, unfolded). */
  readonly text: string;
  readonly place: Place;
  /** About one entry, or about a plan as a whole. */
  readonly scope: 'entry' | 'plan';
  /** Index of the entry in the agenda; absent for findings about labels and whole plans. */
  readonly entryIndex?: number;
  /** The entry's own id in the source, where it has one. */
  readonly entryId?: string;
  /** Further places in the same entry of which the same is true. */
  readonly related: readonly { readonly text: string; readonly place: Place }[];
  /** Places in other entries, or in labels, that bear on it. */
  readonly elsewhere?: readonly Elsewhere[];
  /** A change that is always right. */
  readonly fix?: Change;
  /** Changes of which a person must choose. */
  readonly suggestions: readonly Change[];
}
