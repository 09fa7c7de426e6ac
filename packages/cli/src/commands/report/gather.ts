import {
  addExamples,
  type Counted,
  Counter,
  type EntryRecord,
  ExampleCollector,
  type FileHead,
  type FileTail,
  type Period,
  Schools,
  schoolKey,
} from '@hwlint/report';
import { type Failed, isFailed } from '../../lint/judge.ts';
import { judgeInOrder } from '../../lint/judge-in-order.ts';
import type { LintInput } from '../../lint/lint-input.ts';
import type { FailedFile } from '../../lint/outcome.ts';
import type { Session } from '../../lint/session.ts';
import type { RecordedFile, RecordingJudge } from './record-judge.ts';
import { type LargeRecord, recordLargeFile } from './record-large-file.ts';
import { type TakenFile, WaitingFiles } from './waiting-files.ts';

/** Takes each entry as a row as it is counted. */
export interface RowSink {
  add(school: string, entry: EntryRecord, outcome: Counted, path: string): void;
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
  /** Told how many more entries were read. */
  readonly onRead: (entries: number) => void;
}

export interface Gathered {
  readonly counter: Counter;
  readonly before: Counter | undefined;
  readonly examples: ExampleCollector | undefined;
  /** How many files had parts that their reader passed over. */
  readonly partlyRead: number;
}

/** Has the inputs read and judged, counts what comes of each in their order, and forgets it. */
export async function gather(
  inputs: readonly LintInput[],
  failures: readonly FailedFile[],
  judge: RecordingJudge,
  session: Session,
  options: GatherOptions,
): Promise<Gathered> {
  const gathering = new Gathering(options);
  const said = new Set<string>();
  const fail = (failure: FailedFile) => {
    const key = JSON.stringify(failure);
    if (said.has(key)) return;
    said.add(key);
    gathering.counter.addFailure();
    options.onFailure(failure);
  };
  for (const failure of failures) fail(failure);
  const replies = judgeInOrder<Reply>(inputs, {
    hands: judge.hands,
    hasSlices: true,
    file: async (input) => ({ input, reply: await judge.file(input) }),
    large: async (input, stream, isLast) => {
      const large = await recordLargeFile(input, stream, judge, session, options);
      if (large && isLast) await judge.close(); // counting takes memory of its own
      return { input, reply: large ?? (await judge.file(input)) };
    },
  });
  for await (const { input, reply } of replies) {
    if (isFailed(reply)) for (const failure of reply.failures) fail(failure);
    else {
      if (gathering.needsVocabulary) {
        gathering.examples = new ExampleCollector((await session.settingsFor(input.path, input.shown)).pack);
      }
      if (reply.isPartlyRead) gathering.partlyRead += 1;
      if ('close' in reply) await gathering.addLarge(reply, input.shown);
      else {
        options.onRead(reply.record.entries.length);
        await gathering.add(reply, input.shown);
      }
    }
    options.onFile();
  }
  await gathering.finish();
  return gathering;
}

interface Reply {
  readonly input: LintInput;
  readonly reply: RecordedFile | LargeRecord | Failed;
}

class Gathering implements Gathered {
  readonly counter: Counter;
  readonly before: Counter | undefined;
  examples: ExampleCollector | undefined;
  partlyRead = 0;
  readonly #hasExamples: boolean;
  readonly #rows: RowSink | undefined;
  readonly #schools = new Schools();
  /** Files whose school is known only when all are read. */
  readonly #waiting = new WaitingFiles();

  constructor({ period, compare, hasExamples, rows }: GatherOptions) {
    this.counter = new Counter(period ?? (compare && after(compare)));
    this.before = compare && new Counter(compare);
    this.#hasExamples = hasExamples;
    this.#rows = rows;
  }

  get needsVocabulary(): boolean {
    return this.#hasExamples && !this.examples;
  }

  async add({ record }: RecordedFile, shown: string): Promise<void> {
    await this.#take(record, record.entries, () => record, shown);
  }

  async addLarge(large: LargeRecord, shown: string): Promise<void> {
    try {
      await this.#take(large.head, large.entries(), large.tail, shown);
    } finally {
      await large.close();
    }
  }

  /** Counts the files that had to wait. To be called once, after the last file. */
  async finish(): Promise<void> {
    try {
      await this.#waiting.settle((head, shown) => this.#open(head, shown));
    } finally {
      await this.#waiting.close();
    }
  }

  async #take(
    head: FileHead,
    entries: Iterable<EntryRecord> | AsyncIterable<EntryRecord>,
    tail: () => FileTail,
    shown: string,
  ): Promise<void> {
    this.#schools.note(head);
    const file = head.school === '' ? this.#waiting.open(head, shown) : this.#open(head, shown);
    for await (const entry of entries) {
      this.#schools.noteEntry(entry, head);
      await file.add(entry);
    }
    await file.close(tail());
  }

  #open(head: FileHead, shown: string): TakenFile {
    const school = this.#schools.of(head);
    const { listedClasses } = head;
    const now = this.counter.open({ school, listedClasses });
    const before = this.before?.open({ school, listedClasses });
    return {
      add: (entry: EntryRecord) => {
        const outcome = now.add(entry);
        before?.add(entry);
        if (this.examples && outcome === 'counted') addExamples(this.examples, entry);
        this.#rows?.add(entry.school === '' ? school : schoolKey(entry.school), entry, outcome, shown);
      },
      close: (tail: FileTail) => {
        now.close(tail);
        before?.close(tail);
      },
    };
  }
}

/** All days after a period. */
function after({ to }: Period): Period {
  const next = new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return { from: next, to: '9999-12-31' };
}
