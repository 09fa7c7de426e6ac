import type { Counts, Frame, Locale, PlanPart, Slice } from '@hwlint/core';
import { badPattern, readSlice, SliceLinter } from '@hwlint/core';
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

/** Whoever reads and judges: this thread, or others. It says what is wrong instead of throwing it. */
export interface Judge {
  /** How much it takes on at the same time. */
  readonly hands: number;
  file(input: LintInput): Promise<LintedFile | Failed>;
  slice(task: SliceTask): Promise<JudgedSlice | Failed>;
  close(): Promise<void>;
}

/** Judges in this thread. */
export class LocalJudge implements Judge {
  readonly hands = 1;
  readonly #session: Session;
  readonly #options: JudgeOptions;
  readonly #linters = new WeakMap<FileSettings['config'], SliceLinter>();

  constructor(session: Session, options: JudgeOptions) {
    this.#session = session;
    this.#options = options;
  }

  file(input: LintInput): Promise<LintedFile | Failed> {
    return this.#trying(input.shown, () => lintCached(input, this.#session, this.#options));
  }

  slice({ path, shown, frame, slice }: SliceTask): Promise<JudgedSlice | Failed> {
    return this.#trying(shown, async () => {
      const settings = await this.#session.settingsFor(path, shown);
      const { agenda, counts } = readSlice(slice, slicerOf(frame.format), frame, settings.reading);
      const result = this.#judge(agenda, slice.number, shown, settings);
      const { rows, parts, entries, assignments } = result;
      return {
        rows: writeRows(rows),
        parts,
        entries,
        assignments,
        counts,
        hasWords: entries > 0 || /\S/u.test(slice.text),
      };
    });
  }

  async close(): Promise<void> {}

  #judge(agenda: Parameters<SliceLinter['lint']>[0], number: number, shown: string, settings: FileSettings) {
    const { config, pack, locale } = settings;
    const linter = this.#linters.get(config) ?? new SliceLinter({ pack, config, locale });
    this.#linters.set(config, linter);
    try {
      return linter.lint(agenda, number, (finding) => JSON.stringify(reportFinding(shown, agenda, finding)));
    } catch (error) {
      throw badPattern(error, pack, config.packs) ?? error;
    }
  }

  async #trying<T>(shown: string, run: () => Promise<T>): Promise<T | Failed> {
    try {
      return await run();
    } catch (error) {
      return failed(error, shown, this.#options);
    }
  }
}

export function failed(error: unknown, shown: string, context: FailureContext): Failed {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return { failures: failuresOf(error, shown, context), stack };
}

export function isFailed(reply: object): reply is Failed {
  return 'failures' in reply;
}
