import type { AgendaFormat, Edit, EntryKind, LintSummary, Localized, Severity } from '@hwlint/core';

/** A change that a person is offered. Without edits it is advice in words. */
export interface WayOut {
  readonly label: string;
  /** In source order, not overlapping; offsets are those of the text that was read. */
  readonly edits: readonly Edit[];
}

/** A finding, cut loose from the agenda so that it can travel between threads. Offsets are UTF-16 code units. */
export interface Point {
  /** The same for the same words under the same rule while the text around them changes. */
  readonly key: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  /** The words found, as the entry says them; empty for a plan without a title. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** In the terms of the document that the words were drawn out of; absent where lines are the terms. */
  readonly where?: Localized;
  /** Where else in the entry the same is true. */
  readonly related: readonly { readonly start: number; readonly end: number }[];
  readonly fix?: WayOut;
  readonly suggestions: readonly WayOut[];
  /** Index of the group that it stands under. */
  readonly group: number;
}

/** What points stand under: an entry, the headings of a plan, or the plan as a whole. */
export interface Group {
  readonly kind: EntryKind | 'label' | 'plan';
  /** `YYYY-MM-DD`, where the plan tells. */
  readonly day?: string;
  /** The nearest heading or column that it stands under: often a day without a date. */
  readonly heading?: string;
  readonly className?: string;
  readonly subject?: string;
  /** How the entry begins, on one line. */
  readonly opening: string;
}

/** What was read and found in one text. */
export interface Reading {
  readonly format: AgendaFormat;
  /** In source order. */
  readonly points: readonly Point[];
  readonly groups: readonly Group[];
  readonly summary: LintSummary;
  /** What the reader passed over. */
  readonly notices: readonly Localized[];
}
