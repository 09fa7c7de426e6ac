import type { Agenda, LintResult } from '@hwlint/core';
import {
  addExamples,
  type Counted,
  Counter,
  ExampleCollector,
  type FileRecord,
  type Period,
  recordFile,
  suggestionOf,
} from '@hwlint/report';
import type { RowTexts } from '@hwlint/report/forms';
import { failuresOf } from '../../lint/failures.ts';
import type { LintInput } from '../../lint/lint-input.ts';
import type { FailedFile } from '../../lint/outcome.ts';
import type { Session } from '../../lint/session.ts';

/** Texts remembered for each config: a region has many configs, and memory must not grow with them. */
export const cacheSize = 500;

/** Takes the rows of each file as it is counted. */
export interface RowSink {
  add(file: FileRecord, outcomes: readonly Counted[], texts: RowTexts): void;
}

export interface GatherOptions {
  readonly cwd: string;
  readonly locale: 'nl' | 'en';
  readonly period: Period | undefined;
  /** The earlier period; counted apart from what `period` holds. */
  readonly compare: Period | undefined;
  readonly hasExamples: boolean;
  readonly rows: RowSink | undefined;
  readonly onFailure: (failed: FailedFile) => void;
  readonly onFile: () => void;
}

export interface Gathered {
  readonly counter: Counter;
  readonly before: Counter | undefined;
  readonly examples: ExampleCollector | undefined;
  /** How many files had parts that their reader passed over. */
  readonly partlyRead: number;
}

/** Reads and lints one input after the other, counts it and forgets it. */
export async function gather(
  inputs: readonly LintInput[],
  failures: readonly FailedFile[],
  session: Session,
  options: GatherOptions,
): Promise<Gathered> {
  const { period, compare } = options;
  const counter = new Counter(period ?? (compare && after(compare)));
  const before = compare && new Counter(compare);
  let examples: ExampleCollector | undefined;
  let partlyRead = 0;
  for (const failed of failures) fail(failed);
  for (const { path, shown, read } of inputs) {
    try {
      const { agenda, result } = await session.lint(await read(), path, shown);
      if (agenda.notices.some(({ code }) => code === 'skipped')) partlyRead += 1;
      const config = await session.configFor(path);
      const pack = await session.packFor(config);
      const record = recordFile(agenda, result, { pack, config, cacheSize });
      const outcomes = counter.add(record);
      before?.add(record);
      if (options.hasExamples) {
        examples ??= new ExampleCollector(pack);
        addExamples(examples, agenda, result, outcomes);
      }
      options.rows?.add(record, outcomes, { path: shown, found: foundIn(agenda, result) });
    } catch (error) {
      for (const failed of failuresOf(error, shown, options)) fail(failed);
    }
    options.onFile();
  }
  return { counter, before, examples, partlyRead };

  function fail(failed: FailedFile): void {
    counter.addFailure();
    options.onFailure(failed);
  }
}

/** All days after a period. */
function after({ to }: Period): Period {
  const next = new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return { from: next, to: '9999-12-31' };
}

/** The words found at each point of each entry, in the order in which the record has them. */
function foundIn({ entries }: Agenda, { findings }: LintResult): RowTexts['found'] {
  const found: { words: string; suggestion: string | null }[][] = entries.map(() => []);
  for (const finding of findings) {
    const { entryIndex, key, scope, text } = finding;
    if (entryIndex === undefined || key === 'suppression' || scope === 'plan') continue;
    found[entryIndex]?.push({ words: text, suggestion: suggestionOf(finding) ?? null });
  }
  return found;
}
