import { resolve } from 'node:path';
import { type AgendaFormat, baselineFileName, type Localized } from '@hwlint/core';
import { CliError } from '../cli-error.ts';
import type { FormatName } from '../formats/index.ts';
import { entriesFormat } from '../formats/index.ts';
import type { BaselineOptions } from '../lint/baselines.ts';
import type { SessionOptions } from '../lint/session.ts';
import {
  type RawOptions,
  readFormat,
  readInputFormat,
  readLocale,
  readMaxWarnings,
  readReferenceDay,
  readThreads,
  readTimeZone,
} from '../options.ts';

/** What a lint run was asked to do, checked. */
export interface LintOptions {
  readonly targets: readonly string[];
  readonly session: SessionOptions;
  /** `ndjson-entries` is no report of files: lines go out as they come in. */
  readonly format: FormatName | 'ndjson-entries';
  /** Absolute. */
  readonly outputFile: string | undefined;
  readonly fix: 'no' | 'write' | 'show';
  /** Absolute path of the baseline, where the command line tells it, and what is done with it. */
  readonly baseline: BaselineOptions;
  readonly maxWarnings: number | undefined;
  readonly isQuiet: boolean;
  readonly color: boolean | undefined;
  /** How many threads judge; 1 for none beside this one. Undefined to choose by what there is to do. */
  readonly threads: number | undefined;
  /** Where results are kept from run to run; absolute. */
  readonly cacheFolder: string | undefined;
  /** The name that stands for what comes in on stdin; `undefined` when nothing does. */
  readonly stdinName: string | undefined;
  /** What comes in on stdin, whatever its name says. */
  readonly from: AgendaFormat | undefined;
}

/** @throws CliError for values that do not exist and flags that exclude each other. */
export function readLintOptions(targets: readonly string[], raw: RawOptions, cwd: string): LintOptions {
  refuseCombinations(targets, raw);
  const { locale, config, timeZone, referenceDay, format, outputFile, maxWarnings } = raw;
  return {
    targets: targets.length > 0 ? targets : ['.'],
    session: {
      cwd,
      rules: raw.rule ?? [],
      ...(config !== undefined && { configPath: resolve(cwd, config) }),
      ...(locale !== undefined && { locale: readLocale(locale) }),
      ...(timeZone !== undefined && { timeZone: readTimeZone(timeZone) }),
      ...(referenceDay !== undefined && { referenceDay: readReferenceDay(referenceDay) }),
    },
    format: readFormat(format ?? 'stylish'),
    outputFile: outputFile === undefined ? undefined : resolve(cwd, outputFile),
    baseline: readBaseline(raw, cwd),
    fix: raw.fix ? 'write' : raw.fixDryRun ? 'show' : 'no',
    maxWarnings: maxWarnings === undefined ? undefined : readMaxWarnings(maxWarnings),
    isQuiet: raw.quiet === true,
    color: raw.color,
    threads: raw.threads === undefined ? undefined : readThreads(raw.threads),
    cacheFolder: raw.cache ? resolve(cwd, raw.cacheLocation ?? '.hwlintcache') : undefined,
    stdinName: raw.stdin ? (raw.stdinFilename ?? 'stdin') : undefined,
    from: raw.from === undefined ? undefined : readInputFormat(raw.from),
  };
}

/** Where neither flag nor config says where, what is written goes to a file of the usual name in the working folder. */
function readBaseline({ baseline, updateBaseline, prune }: RawOptions, cwd: string): BaselineOptions {
  const use = updateBaseline ? 'update' : prune ? 'prune' : 'apply';
  if (baseline !== undefined) return { use, path: resolve(cwd, baseline) };
  return use === 'apply' ? { use } : { use, fallback: resolve(cwd, baselineFileName) };
}

const excluded: readonly (readonly [(targets: readonly string[], raw: RawOptions) => boolean, Localized])[] =
  [
    [
      (targets, { stdin }) => Boolean(stdin) && targets.length > 0,
      { nl: '--stdin gaat niet samen met bestanden of mappen', en: '--stdin excludes files and folders' },
    ],
    [
      (_, { stdin, stdinFilename }) => stdinFilename !== undefined && !stdin,
      { nl: '--stdin-filename hoort bij --stdin', en: '--stdin-filename belongs to --stdin' },
    ],
    [
      (_, { cache, cacheLocation }) => cacheLocation !== undefined && !cache,
      { nl: '--cache-location hoort bij --cache', en: '--cache-location belongs to --cache' },
    ],
    [
      (_, { stdin, from }) => from !== undefined && !stdin,
      { nl: '--from hoort bij --stdin', en: '--from belongs to --stdin' },
    ],
    [
      (_, { format, stdin, from }) => format === entriesFormat && !(stdin && from === 'ndjson'),
      {
        nl: `--format ${entriesFormat} gaat alleen samen met --stdin --from ndjson: per regel die erin gaat, komt er één uit`,
        en: `--format ${entriesFormat} goes with --stdin --from ndjson only: for each line that goes in one comes out`,
      },
    ],
    [
      (_, { format, baseline, updateBaseline, prune }) =>
        format === entriesFormat && Boolean(baseline || updateBaseline || prune),
      {
        nl: `--format ${entriesFormat} gaat niet samen met --baseline, --update-baseline of --prune`,
        en: `--format ${entriesFormat} excludes --baseline, --update-baseline and --prune`,
      },
    ],
    [
      (_, { stdin, fix }) => Boolean(stdin && fix),
      {
        nl: '--fix kan niets terugschrijven naar --stdin; --fix-dry-run toont wat er zou veranderen',
        en: '--fix cannot write back to --stdin; --fix-dry-run shows what would change',
      },
    ],
    [
      (_, { updateBaseline, prune }) => Boolean(updateBaseline && prune),
      {
        nl: '--update-baseline en --prune sluiten elkaar uit',
        en: '--update-baseline and --prune exclude each other',
      },
    ],
    [
      (_, { stdin, updateBaseline, prune }) => Boolean(stdin && (updateBaseline || prune)),
      {
        nl: '--stdin gaat niet samen met --update-baseline of --prune',
        en: '--stdin excludes --update-baseline and --prune',
      },
    ],
    [
      (_, { fix, fixDryRun }) => Boolean(fix && fixDryRun),
      { nl: '--fix en --fix-dry-run sluiten elkaar uit', en: '--fix and --fix-dry-run exclude each other' },
    ],
    [
      (_, { format, fixDryRun }) => Boolean(format && fixDryRun),
      {
        nl: '--fix-dry-run toont altijd een diff, zonder --format',
        en: '--fix-dry-run always shows a diff, without --format',
      },
    ],
  ];

function refuseCombinations(targets: readonly string[], raw: RawOptions): void {
  for (const [isGiven, messages] of excluded) if (isGiven(targets, raw)) throw new CliError(messages);
}
