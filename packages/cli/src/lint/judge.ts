import {
  type Agenda,
  badPattern,
  type Counts,
  type FileBaseline,
  type Finding,
  type Frame,
  type Locale,
  type PlanPart,
  readSlice,
  type Slice,
  SliceLinter,
  type SliceResult,
} from '@hwlint/core';
import { slicerOf } from '../documents/slicer.ts';
import { type FailureContext, failuresOf } from './failures.ts';
import { type LintFileOptions, lintCached } from './lint-file.ts';
import type { LintInput } from './lint-input.ts';
import type { FailedFile, LintedFile } from './outcome.ts';
import { reportFinding } from './report-finding.ts';
import { writeRows } from './row-store.ts';
import type { FileSettings, Session } from './session.ts';

export interface JudgeOptions extends FailureContext, LintFileOptions {
  readonly locale: Locale;
}

/** A slice of a large file to judge. Plain data. */
export interface SliceTask {
  readonly path: string;
  readonly shown: string;
  readonly frame: Frame;
  readonly slice: Slice;
}

/** What could not be read, with what a developer wants to know of it. Plain data. */
export interface Failed {
  readonly failures: readonly FailedFile[];
  readonly stack: string;
}

/** What a slice comes to. Plain data. */
export interface JudgedSlice {
  /** As `writeRows` makes them. */
  readonly rows: string;
  readonly parts: readonly PlanPart[];
  readonly entries: number;
  readonly assignments: number;
  readonly counts: Counts;
  readonly hasWords: boolean;
}

/**
 * Whoever reads and judges: this thread, or others. It says what is wrong instead of throwing it.
 * What a file and a slice come to is plain data.
 */
export interface Judge<File = LintedFile, JudgedPart = JudgedSlice> {
  /** How much it takes on at the same time. */
  readonly hands: number;
  /** @param known findings of the file that are set aside, as its baseline has them */
  file(input: LintInput, known?: FileBaseline): Promise<File | Failed>;
  slice(task: SliceTask): Promise<JudgedPart | Failed>;
  /** Gives back what it holds; it is asked nothing any more. */
  close(): Promise<void>;
}

/** Judges in this thread. */
export class LocalJudge implements Judge {
  readonly hands = 1;
  readonly #session: Session;
  readonly #options: JudgeOptions;
  readonly #slices = new SliceJudge();

  constructor(session: Session, options: JudgeOptions) {
    this.#session = session;
    this.#options = options;
  }

  file(input: LintInput, known?: FileBaseline): Promise<LintedFile | Failed> {
    const options = { ...this.#options, ...(known && { known }) };
    return trying(input.shown, options, () => lintCached(input, this.#session, options));
  }

  slice({ path, shown, frame, slice }: SliceTask): Promise<JudgedSlice | Failed> {
    return trying(shown, this.#options, async () => {
      const settings = await this.#session.settingsFor(path, shown);
      const { agenda, counts } = readSlice(slice, slicerOf(frame.format), frame, settings.reading);
      const result = this.#slices.lint(agenda, slice.number, settings, (finding) =>
        JSON.stringify(reportFinding(shown, agenda, finding)),
      );
      const { rows, parts, entries, assignments } = result;
      return {
        rows: writeRows(rows),
        parts: structuredClone(parts), // words cut from a slice hold all of its text
        entries,
        assignments,
        counts,
        hasWords: entries > 0 || /\S/u.test(slice.text),
      };
    });
  }

  async close(): Promise<void> {}
}

/** Judges slices, with one linter for each config. */
export class SliceJudge {
  readonly #cacheSize: number | undefined;
  readonly #linters = new WeakMap<FileSettings['config'], SliceLinter>();

  /** @param cacheSize see `LintOptions.cacheSize` */
  constructor(cacheSize?: number) {
    this.#cacheSize = cacheSize;
  }

  /**
   * @param report makes what is wanted of a finding
   * @throws ConfigError when a rule of the school's own cannot be used
   */
  lint<Report>(
    agenda: Agenda,
    number: number,
    { config, pack, locale }: FileSettings,
    report: (finding: Finding) => Report,
  ): SliceResult<Report> {
    const cacheSize = this.#cacheSize;
    const options = { pack, config, locale, ...(cacheSize !== undefined && { cacheSize }) };
    const linter = this.#linters.get(config) ?? new SliceLinter(options);
    this.#linters.set(config, linter);
    try {
      return linter.lint(agenda, number, report);
    } catch (error) {
      throw badPattern(error, pack, config.packs) ?? error;
    }
  }
}

/** What comes of it, or why nothing does. */
export async function trying<T>(
  shown: string,
  context: FailureContext,
  run: () => Promise<T>,
): Promise<T | Failed> {
  try {
    return await run();
  } catch (error) {
    return failed(error, shown, context);
  }
}

export function failed(error: unknown, shown: string, context: FailureContext): Failed {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return { failures: failuresOf(error, shown, context), stack };
}

export function isFailed(reply: object): reply is Failed {
  return 'failures' in reply;
}
