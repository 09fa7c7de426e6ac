import {
  addCounts,
  addRow,
  byPlace,
  emptySummary,
  type Finding,
  type Frame,
  firstCounts,
  type LintSummary,
  type Locale,
  type LogicalLocation,
  PlanLedger,
  type SliceFinding,
  sliceNotices,
} from '@hwlint/core';
import { slicerOf } from '../documents/slicer.ts';
import type { BaselineShare } from './baselines.ts';
import type { FailureContext } from './failures.ts';
import { type Failed, failed, type Judge, type JudgedSlice } from './judge.ts';
import { judgeSlices, openInSlices, type SlicesOptions } from './judge-slices.ts';
import type { ByteStream, LintInput } from './lint-input.ts';
import type { Piece, ReportedFinding, StreamedFile } from './outcome.ts';
import { reportFinding } from './report-finding.ts';
import { type JsonRow, RowStore } from './row-store.ts';
import type { Session } from './session.ts';

export interface LargeFileOptions extends FailureContext, SlicesOptions {
  readonly locale: Locale;
  readonly isQuiet: boolean;
  /** What a baseline knows of the file. */
  readonly share?: BaselineShare | undefined;
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
    const { shown } = input;
    const opened = await openInSlices(input, stream, session, options.sliceLength);
    if (!opened) return undefined;
    const { frame, settings } = opened;
    const { config, pack, locale } = settings;
    const report = (finding: Finding, location: LogicalLocation | undefined) => {
      const locate = location && (() => location);
      return JSON.stringify(reportFinding(shown, { source: nowhere, ...(locate && { locate }) }, finding));
    };
    const ledger = new PlanLedger<string>({ pack, config, locale, report });
    const tally = new Tally(ledger, store, frame);
    const add = (slice: JudgedSlice) => tally.add(slice);
    const broken = await judgeSlices(input, stream, frame, judge, add, options);
    if (broken) {
      await store.close();
      return broken;
    }
    const settled = () => withBaseline(ledger.settle(store.rows()), options.share);
    const outcome = await tally.outcome(shown, settled, options);
    return { outcome, close: () => store.close() };
  } catch (error) {
    await store.close();
    return failed(error, input.shown, options);
  }
}

/** What is said of a whole plan changes nothing. */
const nowhere = {
  place: () => {
    throw new Error('a plan has no edits');
  },
} as unknown as Parameters<typeof reportFinding>[1]['source'];

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
    settled: () => AsyncIterable<SettledRow>,
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

/** A finding with whether a baseline set it aside. */
type SettledFinding = SliceFinding<string> & { readonly isKnown?: true };

interface SettledRow extends JsonRow {
  readonly findings: readonly SettledFinding[];
}

/** Sets aside what a baseline knows, in the order of the file. */
async function* withBaseline(
  rows: AsyncIterable<JsonRow>,
  share: BaselineShare | undefined,
): AsyncGenerator<SettledRow> {
  if (!share) {
    yield* rows;
    return;
  }
  const pass = share.begin();
  for await (const together of byLine(rows)) {
    const known = new Set(
      together
        .flatMap(({ findings }) => findings)
        .sort(byPlace)
        .filter(({ ignored, report }) => !ignored && pass.take(JSON.parse(report))),
    );
    for (const row of together) {
      const findings = row.findings.map(
        (each): SettledFinding => (known.has(each) ? { ...each, ignored: {}, isKnown: true } : each),
      );
      yield { ...row, findings };
    }
  }
  pass.end();
}

/** Rows that begin in one line of the file together: entries in one value may share a label. */
async function* byLine<Row extends JsonRow>(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let waiting: Row[] = [];
  let line = 0;
  for await (const row of rows) {
    const first = row.findings[0]?.line ?? line;
    if (waiting.length > 0 && first !== line) {
      yield waiting;
      waiting = [];
    }
    waiting.push(row);
    line = first;
  }
  if (waiting.length > 0) yield waiting;
}

/** What stands in one line of the file goes together, and in order. */
async function* piecesOf(
  rows: AsyncIterable<SettledRow>,
  isListed: (finding: SettledFinding) => boolean,
): AsyncGenerator<Piece> {
  let waiting: SettledFinding[] = [];
  const piece = (): Piece => {
    const all = waiting.sort(byPlace);
    waiting = [];
    return {
      findings: all.filter(isListed).map(({ report }) => JSON.parse(report)),
      suppressed: all.flatMap(({ report, ignored, isKnown }) => {
        const by = isKnown ? ('baseline' as const) : ('config' as const);
        return ignored ? [{ ...JSON.parse(report), by, reason: ignored.reason ?? null }] : [];
      }),
    };
  };
  for await (const together of byLine(rows)) {
    if (waiting.length >= findingsInPiece) yield piece();
    for (const { findings } of together) waiting.push(...findings);
  }
  if (waiting.length > 0) yield piece();
}
