import type { Localized } from '../locale.ts';
import type { Span } from './mapped-text.ts';

/** A column, member or property of a file of records, and what it was taken for. */
export interface ReadingColumn {
  /** As the file writes it. */
  readonly name: string;
  /** The field of an entry that it fills; `ignore` for what is never read; absent for what hwlint does not know. */
  readonly field?: string;
  /** What stands in it in the first rows, where it is read. */
  readonly samples?: readonly string[];
}

/** A row, object or event that is no entry, and why. */
export interface SkippedRecord {
  readonly span: Span;
  readonly message: Localized;
}

/** How a reader understood a file of records, for whoever checks that. */
export interface Reading {
  /** The export that the file is known as. */
  readonly profile?: {
    readonly id: string;
    readonly title: string | Localized;
    readonly status?: string;
  };
  /** Between the cells of a row. */
  readonly delimiter?: string;
  readonly columns?: readonly ReadingColumn[];
  /** The first of what was passed over for each reason, at most five. */
  readonly skipped?: readonly SkippedRecord[];
}
