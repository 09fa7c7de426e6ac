import { resolve, sep } from 'node:path';
import { isCalendarDay } from '@hwlint/core';
import type { Period } from '@hwlint/report';
import type { ReportLocale } from '@hwlint/report/forms';
import { CliError } from '../../cli-error.ts';
import type { SessionOptions } from '../../lint/session.ts';
import { oneOf, type RawOptions, readReferenceDay, readThreads, readTimeZone } from '../../options.ts';

/** What commander makes of the flags that only `report` has. */
export interface RawReportOptions {
  readonly partial?: boolean;
  readonly compareTo?: string;
  readonly compare?: string;
  readonly period?: string;
  readonly byClass?: boolean;
  readonly examples?: boolean;
  readonly withText?: boolean;
}

/** The forms of the report, by the name that `--format` knows; each with the file it becomes in a folder. */
export const reportForms = {
  html: 'report.html',
  md: 'report.md',
  json: 'report.json',
  xlsx: 'report.xlsx',
  csv: 'tables/',
  parquet: 'rows/',
} as const;

export type ReportForm = keyof typeof reportForms;

const formNames = Object.keys(reportForms) as ReportForm[];
const locales = ['nl', 'en', 'fr'] as const;

/** Where the report goes. */
export type Target =
  | { readonly kind: 'stdout'; readonly form: ReportForm }
  | { readonly kind: 'file'; readonly path: string; readonly form: ReportForm }
  | { readonly kind: 'folder'; readonly path: string; readonly forms: readonly ReportForm[] };

export interface ReportOptions {
  readonly targets: readonly string[];
  readonly session: SessionOptions;
  readonly locale: ReportLocale | undefined;
  readonly target: Target;
  readonly isPartial: boolean;
  /** Absolute. */
  readonly compareTo: string | undefined;
  readonly compare: Period | undefined;
  readonly period: Period | undefined;
  readonly byClass: boolean;
  readonly hasExamples: boolean;
  readonly withText: boolean;
  /** How many threads judge; undefined to choose by what there is to do. */
  readonly threads: number | undefined;
}

/** @throws CliError for values that do not exist and flags that exclude each other. */
export function readReportOptions(
  targets: readonly string[],
  raw: RawOptions,
  own: RawReportOptions,
  cwd: string,
): ReportOptions {
  refuse(own, raw);
  const locale = raw.locale === undefined ? undefined : oneOf('--locale', raw.locale, locales);
  const period = own.period === undefined ? undefined : readPeriod('--period', own.period);
  const compare = own.compare === undefined ? undefined : readPeriod('--compare', own.compare);
  if (period && compare && compare.from <= period.to && period.from <= compare.to) {
    throw new CliError({
      nl: '--compare en --period overlappen: een opdracht zou in allebei meetellen',
      en: '--compare and --period overlap: an assignment would count in both',
    });
  }
  return {
    targets: targets.length > 0 ? targets : ['.'],
    session: {
      cwd,
      rules: raw.rule ?? [],
      ...(raw.config !== undefined && { configPath: resolve(cwd, raw.config) }),
      ...(locale !== undefined && { locale: locale === 'en' ? ('en' as const) : ('nl' as const) }),
      ...(raw.timeZone !== undefined && { timeZone: readTimeZone(raw.timeZone) }),
      ...(raw.referenceDay !== undefined && { referenceDay: readReferenceDay(raw.referenceDay) }),
    },
    locale,
    target: readTarget(raw, own.partial === true, cwd),
    isPartial: own.partial === true,
    compareTo: own.compareTo === undefined ? undefined : resolve(cwd, own.compareTo),
    compare,
    period,
    byClass: own.byClass === true,
    hasExamples: own.examples !== false && own.partial !== true,
    withText: own.withText === true,
    threads: raw.threads === undefined ? undefined : readThreads(raw.threads),
  };
}

function refuse(own: RawReportOptions, raw: RawOptions): void {
  const both = (a: string, b: string) =>
    new CliError({ nl: `${a} en ${b} sluiten elkaar uit`, en: `${a} and ${b} exclude each other` });
  if (own.compare !== undefined && own.compareTo !== undefined) throw both('--compare', '--compare-to');
  if (!own.partial) return;
  if (raw.format !== undefined) throw both('--partial', '--format');
  if (own.withText) throw both('--partial', '--with-text');
  if (own.byClass) throw both('--partial', '--by-class');
  if (own.compare !== undefined) throw both('--partial', '--compare');
  if (own.compareTo !== undefined) throw both('--partial', '--compare-to');
}

/** A period such as `2026-09-01..2026-12-31`, both days included. @throws CliError */
export function readPeriod(flag: string, written: string): Period {
  const [from = '', to = '', ...more] = written.split('..');
  if (more.length > 0 || !isCalendarDay(from) || !isCalendarDay(to)) {
    throw new CliError({
      nl: `${flag} is een periode zoals 2026-09-01..2026-12-31, niet "${written}"`,
      en: `${flag} is a period such as 2026-09-01..2026-12-31, not "${written}"`,
    });
  }
  if (from > to) {
    throw new CliError({
      nl: `${flag}: ${from} komt na ${to}`,
      en: `${flag}: ${from} comes after ${to}`,
    });
  }
  return { from, to };
}

function readTarget({ format, outputFile }: RawOptions, isPartial: boolean, cwd: string): Target {
  const asked = format?.split(',').map((name) => oneOf('--format', name.trim(), formNames));
  if (outputFile === undefined) return toStdout(asked, isPartial);
  const path = resolve(cwd, outputFile);
  if (isPartial) return { kind: 'file', path, form: 'json' };
  const extension = /\.([a-z]+)$/i.exec(outputFile)?.[1]?.toLowerCase();
  const isFolder = outputFile.endsWith('/') || outputFile.endsWith(sep) || extension === undefined;
  if (isFolder) return { kind: 'folder', path, forms: asked ?? formNames };
  const form = asked?.[0] ?? formNames.find((name) => name === extension);
  if (form === undefined || (asked?.length ?? 0) > 1 || inFolderOnly(form)) {
    throw new CliError({
      nl: `-o ${outputFile}: geef een bestand in .html, .md, .json of .xlsx, of een map met een / erachter`,
      en: `-o ${outputFile}: give a file in .html, .md, .json or .xlsx, or a folder with a / behind it`,
    });
  }
  return { kind: 'file', path, form };
}

function toStdout(asked: readonly ReportForm[] | undefined, isPartial: boolean): Target {
  const form = isPartial ? 'json' : (asked?.[0] ?? 'md');
  if ((asked?.length ?? 0) > 1 || form === 'xlsx' || inFolderOnly(form)) {
    throw new CliError({
      nl: `--format ${asked?.join(',')} gaat niet naar het scherm: geef met -o een map of een bestand`,
      en: `--format ${asked?.join(',')} cannot go to the screen: give a folder or a file with -o`,
    });
  }
  return { kind: 'stdout', form };
}

function inFolderOnly(form: ReportForm): boolean {
  return form === 'csv' || form === 'parquet';
}
