import type { AgendaFormat, EntryKind } from '@hwlint/core';
import type { PassedOverReason } from '../files/walk-folder.ts';

/** What a doctor's run says of one file that was read. */
export interface HealthyFile {
  readonly status: 'read';
  /** Relative to the working folder, with forward slashes. */
  readonly path: string;
  readonly format: AgendaFormat;
  /** The config files that hold for it, nearest first; none when it is read as hwlint comes. */
  readonly configs: readonly string[];
  /** The export that the file is known as, its title in the language of the run. */
  readonly profile: { readonly id: string; readonly title: string; readonly status?: string } | null;
  /** As it was guessed; `null` for a file that is no text. */
  readonly encoding: string | null;
  readonly hasByteOrderMark: boolean;
  readonly delimiter: string | null;
  readonly columns: readonly CheckedColumn[] | null;
  readonly entries: Readonly<Record<EntryKind, number>>;
  readonly plans: number;
  readonly className: string | null;
  readonly grade: string | null;
  readonly week: string | null;
  /** Why `--fix` leaves the file as it is; `null` when it may change it. */
  readonly notFixed: 'format' | 'copy' | 'packed' | 'inexact' | 'open' | 'read-only' | null;
  /** What its reader passed over or repaired. */
  readonly notices: readonly string[];
}

export interface CheckedColumn {
  readonly name: string;
  readonly field: string | null;
  readonly use: 'read' | 'never' | 'unknown';
}

/** A file, folder or config that could not be read. */
export interface SickFile {
  readonly status: 'failed';
  readonly path: string;
  readonly reason: string;
}

/** A file in a folder that is not read, which is no fault. */
export interface PassedOver {
  readonly path: string;
  readonly reason: PassedOverReason;
}

/** All that `hwlint doctor` says; `--format json` writes it as it is. */
export interface Diagnosis {
  /** Of this shape. */
  readonly version: 1;
  readonly files: readonly (HealthyFile | SickFile)[];
  readonly passedOver: readonly PassedOver[];
  readonly mapping: Mapping | null;
}

/** How the first rows of one file are understood. */
export interface Mapping {
  readonly path: string;
  readonly columns: readonly MappedColumn[];
  /** Those of the first five rows. */
  readonly entries: readonly MappedEntry[];
  /** Those of the first five rows that are no entry. */
  readonly skipped: readonly SkippedRow[];
  /** What else its reader passed over or repaired. */
  readonly notices: readonly string[];
}

export interface MappedColumn extends CheckedColumn {
  /** From the first rows; none of a column that is not read. */
  readonly samples: readonly string[];
}

export interface SkippedRow {
  /** Which of the first rows it is, from 1. */
  readonly row: number;
  /** Where it stands, in words. */
  readonly place: string;
  readonly reason: string;
}

export interface MappedEntry {
  /** Which of the first rows it is, from 1. */
  readonly row: number;
  /** Where it stands, in words. */
  readonly place: string;
  readonly id: string | null;
  readonly kind: EntryKind;
  readonly subject: string | null;
  readonly className: string | null;
  readonly grade: string | null;
  readonly given: string | null;
  readonly due: string | null;
  readonly day: string | null;
  /** Its first words. */
  readonly text: string;
}
