import type { Locale, Rule } from '@hwlint/core';
import type { Colors } from 'picocolors/types';
import type { FileOutcome } from '../lint/outcome.ts';

export interface FormatContext {
  readonly locale: Locale;
  readonly colors: Colors;
  /** Of the terminal, in characters. */
  readonly width: number;
  readonly version: string;
  /** The rules that can speak, for titles and help. */
  readonly rules: readonly Rule[];
  /** Whether only errors are listed. */
  readonly isQuiet: boolean;
}

/**
 * Turns what came of the files, in order of their path, into the text of a report, piece by piece. A
 * pure function: the same outcomes and context give the same text.
 */
export type Formatter = (
  outcomes: AsyncIterable<FileOutcome>,
  context: FormatContext,
) => AsyncIterable<string>;
