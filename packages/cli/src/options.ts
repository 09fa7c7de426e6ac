import {
  type AgendaFormat,
  documentExtensions,
  extensions,
  isCalendarDay,
  isTimeZone,
  knownWordHint,
  type Locale,
} from '@hwlint/core';
import { CliError } from './cli-error.ts';
import { entriesFormat, type FormatName, formatNames } from './formats/index.ts';

/** What commander makes of the flags, before it is checked. */
export interface RawOptions {
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly from?: string;
  readonly format?: string;
  readonly outputFile?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly rule?: readonly string[];
  readonly config?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly prune?: boolean;
  readonly printConfig?: string;
  readonly maxWarnings?: string;
  readonly quiet?: boolean;
  readonly locale?: string;
  readonly color?: boolean;
  readonly referenceDay?: string;
  readonly timeZone?: string;
  readonly threads?: string;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
}

/** The flags that every command has. */
export interface CommonOptions {
  readonly locale?: Locale;
  readonly color?: boolean;
}

/** The value itself when it is one of `known`. @throws CliError naming the nearest known one. */
export function oneOf<T extends string>(flag: string, value: string, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const hint = knownWordHint(value, known);
  throw new CliError({
    nl: `${flag} kent "${value}" niet${hint.nl}`,
    en: `${flag} does not know "${value}"${hint.en}`,
  });
}

export function readLocale(value: string): Locale {
  return oneOf('--locale', value, ['nl', 'en']);
}

export function readFormat(value: string): FormatName | typeof entriesFormat {
  return oneOf('--format', value, [...formatNames, entriesFormat]);
}

/** The formats that stdin can be said to be in, by name. */
export const inputFormats: readonly AgendaFormat[] = [
  ...new Set([...Object.values(extensions), ...Object.values(documentExtensions)]),
];

export function readInputFormat(value: string): AgendaFormat {
  return oneOf('--from', value, inputFormats);
}

/** A whole number from 0. @throws CliError */
export function readMaxWarnings(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new CliError({
    nl: `--max-warnings is een geheel getal vanaf 0, niet "${value}"`,
    en: `--max-warnings is a whole number from 0, not "${value}"`,
  });
}

/** A whole number from 1 to 64. @throws CliError */
export function readThreads(value: string): number {
  if (/^[1-9]\d?$/.test(value) && Number(value) <= 64) return Number(value);
  throw new CliError({
    nl: `--threads is een geheel getal van 1 tot 64, niet "${value}"`,
    en: `--threads is a whole number from 1 to 64, not "${value}"`,
  });
}

/** @throws CliError for what is no day that exists. */
export function readReferenceDay(value: string): string {
  if (isCalendarDay(value)) return value;
  throw new CliError({
    nl: `--reference-day is een dag zoals 2026-11-23, niet "${value}"`,
    en: `--reference-day is a day such as 2026-11-23, not "${value}"`,
  });
}

/** @throws CliError for a zone that does not exist. */
export function readTimeZone(value: string): string {
  if (isTimeZone(value)) return value;
  throw new CliError({
    nl: `--time-zone is een tijdzone zoals Europe/Brussels, niet "${value}"`,
    en: `--time-zone is a time zone such as Europe/Brussels, not "${value}"`,
  });
}
