import type { Finding, LintSummary, LogicalLocation, Position, Severity } from '@hwlint/core';

/** A change as other tools can make it: each edit replaces what stands from `start` to `end`. */
export interface ReportedChange {
  readonly label: string;
  readonly edits: readonly { readonly start: Position; readonly end: Position; readonly text: string }[];
}

/** A finding as it leaves the program; schema/finding.schema.json describes it field by field. */
export interface ReportedFinding {
  readonly path: string;
  readonly entryId: string | null;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly text: string;
  readonly start: Position;
  readonly end: Position;
  /** In the format's own terms, where lines and columns are not. */
  readonly location: LogicalLocation | null;
  readonly key: Finding['key'];
  readonly scope: Finding['scope'];
  readonly related: readonly {
    readonly text: string;
    readonly start: Position;
    readonly end: Position;
    readonly location: LogicalLocation | null;
  }[];
  readonly fix: ReportedChange | null;
  readonly suggestions: readonly ReportedChange[];
}

export interface SuppressedReport extends ReportedFinding {
  /** What set it aside: a comment in the file, the config, or a baseline. */
  readonly by: 'comment' | 'config' | 'baseline';
  readonly reason: string | null;
}

export interface ReportedNotice {
  readonly code: 'skipped' | 'repaired';
  readonly message: string;
  readonly start: Position | null;
  readonly location: LogicalLocation | null;
}

/** What came of a file that was read. */
export interface LintedFile {
  readonly kind: 'linted';
  /** Relative to the working folder, with forward slashes. */
  readonly path: string;
  /**
   * True for a document or a workbook: all positions count in the text that was drawn out of it, and only
   * `location` says where words stand in the file.
   */
  readonly isDrawnOut: boolean;
  /** Whether `--fix` can write the file. */
  readonly isWritable: boolean;
  readonly findings: readonly ReportedFinding[];
  readonly suppressed: readonly SuppressedReport[];
  readonly notices: readonly ReportedNotice[];
  /** Counts before `--quiet` leaves anything out. */
  readonly summary: LintSummary;
  /** How many fixes were written, or would be. */
  readonly fixed: number;
  /** The text before and after those fixes; `null` when nothing changed. */
  readonly change: { readonly before: string; readonly after: string } | null;
  /** What could not be written; told as an outcome of its own. */
  readonly failure?: FailedFile;
}

/** What came of a file that is too large to be held at once: its findings are asked for piece by piece. */
export interface StreamedFile
  extends Pick<LintedFile, 'path' | 'isDrawnOut' | 'isWritable' | 'notices' | 'summary'> {
  readonly kind: 'streamed';
  /** How many findings are listed, after `--quiet` left out what it leaves out. */
  readonly listed: { readonly errors: number; readonly warnings: number; readonly tips: number };
  /** Where the last of them starts that stands in a line and a column. */
  readonly lastStart: Position | undefined;
  /** The findings, in order; the same each time. Good until the next outcome is asked for. */
  readonly pieces: () => AsyncIterable<Piece>;
}

/** Findings that stand together, and what was set aside among them. */
export type Piece = Pick<LintedFile, 'findings' | 'suppressed'>;

/** The findings of a file, piece by piece. */
export async function* piecesOf(file: LintedFile | StreamedFile): AsyncGenerator<Piece> {
  if (file.kind === 'linted') yield file;
  else yield* file.pieces();
}

/** A file, folder or config that could not be read, with the reason. */
export interface FailedFile {
  readonly kind: 'failed';
  readonly path: string;
  readonly message: string;
  readonly position: Position | null;
  /** True for a file that itself may be fine, and whose config cannot be used. */
  readonly isForConfig: boolean;
}

export type FileOutcome = LintedFile | StreamedFile | FailedFile;
