import { addCounts, firstCounts, PlanLedger, sliceNotices } from '@hwlint/core';
import {
  type EntryDraft,
  type EntryRecord,
  entryRecord,
  type FileHead,
  type FileTail,
  type NoteRecord,
  noteOf,
  planRecord,
} from '@hwlint/report';
import { slicerOf } from '../../documents/slicer.ts';
import type { FailureContext } from '../../lint/failures.ts';
import { type Failed, failed } from '../../lint/judge.ts';
import { judgeSlices, openInSlices, type SlicesOptions } from '../../lint/judge-slices.ts';
import { LineStore } from '../../lint/line-store.ts';
import type { ByteStream, LintInput } from '../../lint/lint-input.ts';
import { type JsonRow, RowStore } from '../../lint/row-store.ts';
import type { Session } from '../../lint/session.ts';
import type { RecordedSlice, RecordingJudge } from './record-judge.ts';

/** What a large file comes to in a report; to be closed when nobody wants it any more. */
export interface LargeRecord {
  readonly head: FileHead;
  readonly isPartlyRead: boolean;
  /** Its entries, in order; once. */
  readonly entries: () => AsyncIterable<EntryRecord>;
  /** To be asked after the last of the entries. */
  readonly tail: () => FileTail;
  close(): Promise<void>;
}

/**
 * Reads a file slice by slice for a report. Its entries and what was found in them wait on disk until all of it is
 * read: its last row may have a say over its first, and a file that is damaged at its end is not counted at all.
 * @returns undefined for a format that cannot be cut
 */
export async function recordLargeFile(
  input: LintInput,
  stream: ByteStream,
  judge: RecordingJudge,
  session: Session,
  options: FailureContext & SlicesOptions,
): Promise<LargeRecord | Failed | undefined> {
  const store = new SliceStore();
  try {
    const opened = await openInSlices(input, stream, session, options.sliceLength);
    if (!opened) return undefined;
    const { frame, settings } = opened;
    const { config, pack, locale } = settings;
    const report = (finding: Parameters<typeof noteOf>[0]) => JSON.stringify(noteOf(finding, pack));
    const ledger = new PlanLedger<string>({ pack, config, locale, report });
    let head: FileHead | undefined;
    let counts = firstCounts(frame);
    const add = async (slice: RecordedSlice) => {
      head = head ? { ...head, school: head.school === slice.head.school ? head.school : '' } : slice.head;
      counts = addCounts(counts, slice.counts);
      for (const part of slice.parts) ledger.add(part);
      await store.add(slice);
    };
    const broken = await judgeSlices(input, stream, frame, judge, add, options);
    if (broken) {
      await store.close();
      return broken;
    }
    const notices = sliceNotices(slicerOf(frame.format), frame, counts, true);
    const tail: { plans: NoteRecord[][]; setAside: number } = { plans: [], setAside: 0 };
    return {
      head: head ?? {
        school: config.school.name ?? '',
        scope: config.files[0] ?? '',
        listedClasses: config.school.classes,
      },
      isPartlyRead: notices.some(({ code }) => code === 'skipped'),
      entries: () => joined(store.drafts(), ledger.settle(store.rows()), tail),
      tail: () => ({
        plans: store.grades.map((grade, index) => planRecord(grade, tail.plans[index] ?? [])),
        setAside: tail.setAside,
      }),
      close: () => store.close(),
    };
  } catch (error) {
    await store.close();
    return failed(error, input.shown, options);
  }
}

interface NumberedDraft {
  /** Of the entry in its file. */
  readonly number: number;
  readonly draft: EntryDraft;
}

/** Each entry with what was found in it; what was found of its plan goes to the tail. */
async function* joined(
  drafts: AsyncIterable<NumberedDraft>,
  rows: AsyncGenerator<JsonRow>,
  tail: { readonly plans: NoteRecord[][]; setAside: number },
): AsyncGenerator<EntryRecord> {
  let row = await rows.next();
  for await (const { number, draft } of drafts) {
    const own: NoteRecord[] = [];
    if (!row.done && row.value.entry === number) {
      for (const { ignored, isOwn, report } of row.value.findings) {
        const note: NoteRecord = JSON.parse(report);
        if (ignored) tail.setAside += 1;
        else if (isOwn) own.push(note);
        else {
          const ofPlan = tail.plans[draft.plan] ?? [];
          tail.plans[draft.plan] = ofPlan;
          ofPlan.push(note);
        }
      }
      row = await rows.next();
    }
    yield entryRecord(draft, own);
  }
}

/** What a line says before the entries of a slice: their first number, and which plans of the file theirs are. */
interface SliceLine {
  readonly first: number;
  readonly plansOfFile: readonly number[];
}

/** The slices of one file. */
class SliceStore {
  /** Of each plan of the file. */
  readonly grades: RecordedSlice['plans'][number]['grade'][] = [];
  readonly #plansByKey = new Map<string, number>();
  readonly #drafts = new LineStore();
  readonly #rows = new RowStore();

  async add({ plans, first, drafts, rows }: RecordedSlice): Promise<void> {
    const line: SliceLine = { first, plansOfFile: plans.map((plan) => this.#planOfFile(plan)) };
    await this.#drafts.add(`${JSON.stringify(line)}\n${drafts}`);
    await this.#rows.add(rows);
  }

  rows(): AsyncGenerator<JsonRow> {
    return this.#rows.rows();
  }

  async *drafts(): AsyncGenerator<NumberedDraft> {
    let plansOfFile: readonly number[] = [];
    let number = 0;
    for await (const lines of this.#drafts.pieces()) {
      for (const line of lines) {
        const said: SliceLine | EntryDraft = JSON.parse(line);
        if ('plansOfFile' in said) {
          plansOfFile = said.plansOfFile;
          number = said.first;
          continue;
        }
        yield { number, draft: { ...said, plan: plansOfFile[said.plan] ?? 0 } };
        number += 1;
      }
    }
  }

  async close(): Promise<void> {
    await this.#drafts.close();
    await this.#rows.close();
  }

  #planOfFile({ key, grade }: RecordedSlice['plans'][number]): number {
    const known = key === undefined ? undefined : this.#plansByKey.get(key);
    if (known !== undefined) return known;
    this.grades.push(grade);
    const index = this.grades.length - 1;
    if (key !== undefined) this.#plansByKey.set(key, index);
    return index;
  }
}
