import {
  addCounts,
  addRow,
  byPlace,
  documentFormatOf,
  emptySummary,
  type Finding,
  type Frame,
  firstCounts,
  formatOfStream,
  frameOf,
  frameOfSlices,
  type LintSummary,
  type Locale,
  type LogicalLocation,
  PlanLedger,
  type ReadOptions,
  type SlicedFormat,
  type SliceFinding,
  sliceNotices,
  slicesOf,
} from '@hwlint/core';
import { slicerOf } from '../documents/slicer.ts';
import type { FailureContext } from './failures.ts';
import { type Failed, failed, isFailed, type Judge, type JudgedSlice } from './judge.ts';
import type { ByteStream, LintInput } from './lint-input.ts';
import type { Piece, ReportedFinding, StreamedFile } from './outcome.ts';
import { reportFinding } from './report-finding.ts';
import { type JsonRow, RowStore } from './row-store.ts';
import { isTextFormat, type Session } from './session.ts';

export interface LargeFileOptions extends FailureContext {
  readonly locale: Locale;
  readonly isQuiet: boolean;
  readonly onRead?: ((entries: number) => void) | undefined;
  /** Of a slice, about, in characters. Default: what core takes. */
  readonly sliceLength?: number | undefined;
}

/** What came of a large file; to be closed when nobody wants its pieces any more. */
export interface LargeFile {
  readonly outcome: StreamedFile;
  close(): Promise<void>;
}

/** At least so many findings of a report go together. */
const findingsInPiece = 200;

/**
 * Reads a file slice by slice, and judges each. What is found waits on disk until all of the file is read: its last row
 * may have a say over its first, and a file that is damaged at its end is not reported at all.
 * @returns undefined for a format that cannot be cut
 */
export async function lintLargeFile(
  input: LintInput,
  stream: ByteStream,
  judge: Judge,
  session: Session,
  options: LargeFileOptions,
): Promise<LargeFile | Failed | undefined> {
  const store = new RowStore();
  try {
    const { path, shown } = input;
    const { config, pack, locale, reading } = await session.settingsFor(path, shown);
    const format = await slicedFormat(input, stream, reading);
    if (!format) return undefined;
    const frame = await frameOf(stream.open, slicerOf(format), reading, options.sliceLength);
    const report = (finding: Finding, location: LogicalLocation | undefined) => {
      const locate = location && (() => location);
      return JSON.stringify(reportFinding(shown, { source: nowhere, ...(locate && { locate }) }, finding));
    };
    const ledger = new PlanLedger<string>({ pack, config, locale, report });
    const tally = new Tally(ledger, store, frame);
    const broken = await judgeSlices(input, stream, frame, judge, tally, options);
    if (broken) {
      await store.close();
      return broken;
    }
    const settled = () => ledger.settle(store.rows());
    const outcome = await tally.outcome(shown, settled, options);
    return { outcome, close: () => store.close() };
  } catch (error) {
    await store.close();
    return failed(error, input.shown, options);
  }
}

async function slicedFormat(
  { path, format = documentFormatOf(path) }: LintInput,
  { open }: ByteStream,
  reading: ReadOptions,
): Promise<SlicedFormat | undefined> {
  if (format === 'ndjson') return format;
  if (format !== undefined && !isTextFormat(format)) return undefined;
  const text = await formatOfStream(open, { ...reading, ...(format && { format }) });
  return text === 'csv' || text === 'ics' ? text : undefined;
}

/** What is said of a whole plan changes nothing. */
const nowhere = {
  place: () => {
    throw new Error('a plan has no edits');
  },
} as unknown as Parameters<typeof reportFinding>[1]['source'];

async function judgeSlices(
  { path, shown }: LintInput,
  { open }: ByteStream,
  frame: Frame,
  judge: Judge,
  tally: Tally,
  { onRead, sliceLength }: LargeFileOptions,
): Promise<Failed | undefined> {
  const ofSlices = frameOfSlices(frame);
  const running: Promise<JudgedSlice | Failed>[] = [];
  const mostAhead = judge.hands > 1 ? 2 * judge.hands : 0;
  const takeNext = async (): Promise<Failed | undefined> => {
    const reply = await running.shift();
    if (!reply || isFailed(reply)) return reply;
    await tally.add(reply);
    onRead?.(reply.entries);
    return undefined;
  };
  try {
    for await (const slice of slicesOf(open, slicerOf(frame.format), frame, shown, sliceLength)) {
      running.push(judge.slice({ path, shown, frame: ofSlices, slice }));
      if (running.length <= mostAhead) continue;
      const broken = await takeNext();
      if (broken) return broken;
    }
  } catch (error) {
    const broken = await drain(running, takeNext);
    if (broken) return broken;
    throw error;
  }
  return drain(running, takeNext);
}

async function drain<T>(
  running: readonly T[],
  takeNext: () => Promise<Failed | undefined>,
): Promise<Failed | undefined> {
  while (running.length > 0) {
    const broken = await takeNext();
    if (broken) return broken;
  }
  return undefined;
}

/** What the slices of a file come to together. */
class Tally {
  readonly #ledger: PlanLedger<string>;
  readonly #store: RowStore;
  readonly #frame: Frame;
  #counts: ReturnType<typeof firstCounts>;
  #hasWords = false;
  #summary: LintSummary = emptySummary;

  constructor(ledger: PlanLedger<string>, store: RowStore, frame: Frame) {
    this.#ledger = ledger;
    this.#store = store;
    this.#frame = frame;
    this.#counts = firstCounts(frame);
  }

  async add({ rows, parts, entries, assignments, counts, hasWords }: JudgedSlice): Promise<void> {
    for (const part of parts) this.#ledger.add(part);
    this.#counts = addCounts(this.#counts, counts);
    this.#hasWords ||= hasWords;
    this.#summary = {
      ...this.#summary,
      entries: this.#summary.entries + entries,
      assignments: this.#summary.assignments + assignments,
    };
    await this.#store.add(rows);
  }

  async outcome(
    path: string,
    settled: () => AsyncIterable<JsonRow>,
    { locale, isQuiet }: LargeFileOptions,
  ): Promise<StreamedFile> {
    const isListed = ({ ignored, severity }: SliceFinding<string>) =>
      !ignored && (!isQuiet || severity === 'error');
    let summary = this.#summary;
    let last: SliceFinding<string> | undefined;
    for await (const row of settled()) {
      summary = addRow(summary, row);
      last = row.findings.findLast(isListed) ?? last;
    }
    const { errors, warnings, tips } = summary;
    const notices = sliceNotices(slicerOf(this.#frame.format), this.#frame, this.#counts, this.#hasWords);
    const lastFinding = last && (JSON.parse(last.report) as ReportedFinding);
    return {
      kind: 'streamed',
      path,
      isDrawnOut: false,
      isWritable: this.#frame.encoding.isExact,
      notices: notices.map(({ code, message, start, location = null }) => ({
        code,
        message: message[locale],
        start,
        location,
      })),
      summary,
      listed: isQuiet ? { errors, warnings: 0, tips: 0 } : { errors, warnings, tips },
      lastStart: lastFinding?.location ? undefined : lastFinding?.start,
      pieces: () => piecesOf(settled(), isListed),
    };
  }
}

/** What stands in one line of the file goes together, and in order: entries in one value may share a label. */
async function* piecesOf(
  rows: AsyncIterable<JsonRow>,
  isListed: (finding: SliceFinding<string>) => boolean,
): AsyncGenerator<Piece> {
  let waiting: SliceFinding<string>[] = [];
  let line = 0;
  const piece = (): Piece => {
    const all = waiting.sort(byPlace);
    waiting = [];
    return {
      findings: all.filter(isListed).map(({ report }) => JSON.parse(report)),
      suppressed: all.flatMap(({ report, ignored }) =>
        ignored ? [{ ...JSON.parse(report), by: 'config' as const, reason: ignored.reason ?? null }] : [],
      ),
    };
  };
  for await (const { findings } of rows) {
    const first = findings[0]?.line ?? line;
    if (waiting.length >= findingsInPiece && first !== line) yield piece();
    for (const finding of findings) waiting.push(finding);
    line = first;
  }
  if (waiting.length > 0) yield piece();
}
