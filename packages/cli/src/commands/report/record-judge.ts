import type { Counts, Grade, PlanPart } from '@hwlint/core';
import { readSlice } from '@hwlint/core';
import {
  draftEntries,
  type FileHead,
  type FileRecord,
  gradesOfPlans,
  headOf,
  noteOf,
  type RecordContext,
  recordFile,
} from '@hwlint/report';
import { slicerOf } from '../../documents/slicer.ts';
import type { FailureContext } from '../../lint/failures.ts';
import { type Failed, type Judge, SliceJudge, type SliceTask, trying } from '../../lint/judge.ts';
import type { LintInput } from '../../lint/lint-input.ts';
import { writeRows } from '../../lint/row-store.ts';
import type { FileSettings, Session } from '../../lint/session.ts';

/** Texts remembered for each config: a region has many configs, and memory must not grow with them. */
export const cacheSize = 500;

/** What a file comes to in a report. Plain data. */
export interface RecordedFile {
  readonly record: FileRecord;
  /** Whether its reader passed over a part of it. */
  readonly isPartlyRead: boolean;
}

/** What a slice of a large file comes to in a report. Plain data. */
export interface RecordedSlice {
  readonly head: FileHead;
  /** An entry a line, as JSON, the first with this number in its file. */
  readonly drafts: string;
  readonly first: number;
  readonly entries: number;
  /** The plans that the entries name; those with a key may go on in other slices. */
  readonly plans: readonly { readonly key?: string; readonly grade: Grade | '' }[];
  /** As `writeRows` makes them, of notes. */
  readonly rows: string;
  readonly parts: readonly PlanPart[];
  readonly counts: Counts;
}

export type RecordingJudge = Judge<RecordedFile, RecordedSlice>;

/** Reads, judges and notes what a report needs, in this thread. */
export class RecordJudge implements RecordingJudge {
  readonly hands = 1;
  readonly #session: Session;
  readonly #context: FailureContext;
  readonly #slices = new SliceJudge(cacheSize);

  /** @param session whose packs know the report's own facts, and whose cache is {@link cacheSize} */
  constructor(session: Session, context: FailureContext) {
    this.#session = session;
    this.#context = context;
  }

  file({ path, shown, format, read }: LintInput): Promise<RecordedFile | Failed> {
    return trying(shown, this.#context, async () => {
      const { agenda, result } = await this.#session.lint(await read(), path, shown, format);
      const settings = await this.#session.settingsFor(path, shown);
      return {
        record: recordFile(agenda, result, recordContext(settings)),
        isPartlyRead: agenda.notices.some(({ code }) => code === 'skipped'),
      };
    });
  }

  slice({ path, shown, frame, slice }: SliceTask): Promise<RecordedSlice | Failed> {
    return trying(shown, this.#context, async () => {
      const settings = await this.#session.settingsFor(path, shown);
      const context = recordContext(settings);
      const { agenda, counts } = readSlice(slice, slicerOf(frame.format), frame, settings.reading);
      const { rows, parts, first } = this.#slices.lint(agenda, slice.number, settings, (finding) =>
        JSON.stringify(noteOf(finding, settings.pack)),
      );
      const drafts = draftEntries(agenda, context).map((draft) => `${JSON.stringify(draft)}\n`);
      const grades = gradesOfPlans(agenda, context);
      return {
        head: headOf(agenda, context),
        drafts: drafts.join(''),
        first,
        entries: drafts.length,
        plans: agenda.plans.map(({ key }, index) => {
          return { ...(key !== undefined && { key }), grade: grades[index] ?? '' };
        }),
        rows: writeRows(rows),
        parts: structuredClone(parts), // words cut from a slice hold all of its text
        counts,
      };
    });
  }

  async close(): Promise<void> {}
}

function recordContext({ pack, config }: FileSettings): RecordContext {
  return { pack, config, cacheSize };
}
