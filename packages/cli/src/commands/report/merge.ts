import { resolve } from 'node:path';
import type { Rule } from '@hwlint/core';
import { type Counts, emptyCounts, mergeCounts } from '@hwlint/report';
import { CliError } from '../../cli-error.ts';
import { Session } from '../../lint/session.ts';
import type { Shell } from '../../terminal/shell.ts';
import { Talk } from '../../terminal/talk.ts';
import { readCountsFile } from './read-counts-file.ts';
import type { RawReportOptions, ReportOptions } from './report-options.ts';

export interface Merged {
  readonly counts: Counts;
  readonly before: Counts | undefined;
  readonly rules: readonly Rule[];
  readonly talk: Talk;
}

/**
 * Adds up the counts of several files.
 * @throws CliError for flags that need the texts themselves, for the same counts given twice, and for counts that hold the
 *   figures of a school that others hold too
 */
export async function mergeFiles(
  files: readonly string[],
  own: RawReportOptions,
  options: ReportOptions,
  { cwd, stderr }: Shell,
): Promise<Merged> {
  const stray = (['compare', 'period', 'byClass', 'withText'] as const).find((flag) => own[flag]);
  if (stray) {
    const flag = `--${stray.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    throw new CliError({
      nl: `${flag} gaat niet samen met "hwlint report merge": een telling bevat geen teksten, dagen of klassen`,
      en: `${flag} does not go with "hwlint report merge": counts hold no texts, days or classes`,
    });
  }
  const session = new Session(options.session);
  const talk = new Talk((text) => stderr.write(text), await session.locale());
  const seen = new Map<string, string>();
  /** In which file each school was met. */
  const schools = new Map<string, string>();
  let counts = emptyCounts;
  for (const file of files) {
    const next = await readCountsFile(resolve(cwd, file), file);
    const text = JSON.stringify(next);
    const same = seen.get(text);
    if (same !== undefined) {
      throw new CliError({
        nl: `${file} is dezelfde telling als ${same}: ze zou dubbel meetellen`,
        en: `${file} holds the same counts as ${same}: they would count twice`,
      });
    }
    seen.set(text, file);
    for (const mark of new Set(next.marks)) {
      const other = schools.get(mark);
      if (other !== undefined) throw sharesSchool(file, other);
      schools.set(mark, file);
    }
    counts = mergeCounts(counts, next);
  }
  const before = options.compareTo ? await readCountsFile(options.compareTo, own.compareTo ?? '') : undefined;
  return { counts, before, rules: await session.rules(), talk };
}

function sharesSchool(file: string, other: string): CliError {
  return new CliError({
    nl: `${file} en ${other} bevatten de cijfers van dezelfde school in dezelfde week: die zouden dubbel meetellen. Laat een van beide weg, of tel die school in één keer`,
    en: `${file} and ${other} hold the figures of the same school in the same week: they would count twice. Leave one of them out, or count that school in one run`,
  });
}
