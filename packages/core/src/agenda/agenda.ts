import type { CalendarDay, Entry, Grade } from './entry.ts';
import type { LogicalLocation } from './logical-location.ts';
import type { MappedText, Span } from './mapped-text.ts';
import type { Reading } from './reading.ts';
import type { SourceText } from './source-text.ts';

/** Formats that a person edits as text. Every program of hwlint reads them. */
export type TextFormat = 'markdown' | 'text' | 'csv' | 'ics';

/** Formats that other programs write. Their readers are loaded when a file of theirs is met; the editor leaves them out. */
export type DocumentFormat = 'docx' | 'xlsx' | 'odt' | 'ods' | 'html' | 'pdf' | 'json' | 'ndjson';

export type AgendaFormat = TextFormat | DocumentFormat;

/** What is known of the file, or of one plan in it. */
export interface AgendaMeta {
  readonly school?: string;
  readonly className?: string;
  readonly grade?: Grade;
  /** As written: "week 12", "23 tot 27 november". */
  readonly week?: string;
  /** As written: "2026-2027". */
  readonly schoolYear?: string;
  /** The day on which the plan was handed out; for a week plan the first day of its week. */
  readonly given?: CalendarDay;
}

/** Entries that hang together: a whole Markdown or text file, or the rows of one class and week. */
export interface Plan {
  readonly meta: AgendaMeta;
  /**
   * Headings, day columns and subject columns: text that labels entries. Short forms in them are
   * reported once a plan.
   */
  readonly labels: readonly MappedText[];
  /** Those of the labels that stand where days stand: there "WO" is Wednesday. */
  readonly dayLabels: ReadonlySet<MappedText>;
  /** Where findings about the plan as a whole are shown, usually its title or first entry. */
  readonly anchor: Span;
  /** What stands there, where the source writes it in another way (escapes, markup, folds). */
  readonly anchorText?: MappedText;
  /** The same for all plans of a file, wherever it is cut, that are one; absent for a plan that nothing else belongs to. */
  readonly key?: string;
}

/** A suppression comment found by a reader. */
export interface Directive {
  readonly action: 'disable' | 'enable' | 'disable-line' | 'disable-next-line';
  /** The rules named; empty for all rules. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly reason?: string;
  /** Where the comment stands in the source. */
  readonly span: Span;
}

/** Something that a reader passed over, counted and said rather than lost. */
export interface Notice {
  readonly code: 'skipped' | 'repaired';
  readonly message: { readonly nl: string; readonly en: string };
  readonly span?: Span;
}

/** What one file holds. */
export interface Agenda {
  /** As given by the caller, with forward slashes; used in messages and reports only. */
  readonly path: string;
  readonly format: AgendaFormat;
  readonly source: SourceText;
  readonly meta: AgendaMeta;
  readonly plans: readonly Plan[];
  readonly entries: readonly Entry[];
  readonly directives: readonly Directive[];
  readonly notices: readonly Notice[];
  /**
   * Writes plain words the way the format needs them where an edit starts, inside an entry's text at
   * source offset `at`, where they take the place of what stands up to `end` (default: of nothing). Undefined when they cannot be written there without changing what surrounds
   * them (a delimiter in an unquoted CSV cell): then the change is not offered.
   */
  readonly escape: (words: string, at: number, end?: number) => string | undefined;
  /**
   * Source offset behind the markup that closes at `at`, where what is added to a text may stand without
   * becoming part of a link or of words in bold. Absent for a format without markup inside a line.
   */
  readonly behindMarkup?: (at: number) => number;
  /**
   * What the config's `dropColumns` names, and in tables of Markdown and HTML what names people, as far as the file has
   * it: never read, and never shown where the text of the file is (a diff). In any order.
   */
  readonly hidden?: readonly Span[];
  /** How a file of records was understood; absent for formats that are read as they stand. */
  readonly reading?: Reading;
  /**
   * Where the character at a source offset stands, in the format's own terms. Absent where lines and columns
   * are the format's own. A format that is no text (a document, a workbook) has as its `source` the text that was
   * drawn out of it, which is never `isExact`; of JSON and HTML it is the file itself.
   */
  readonly locate?: (offset: number) => LogicalLocation;
}

/** What is read of a file in a text format. */
export interface TextAgenda extends Agenda {
  readonly format: TextFormat;
}
