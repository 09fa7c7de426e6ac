import type { Locale } from '@hwlint/core';
import { type Failed, isFailed, type Judge } from './judge.ts';
import { type LargeFile, lintLargeFile } from './large-file.ts';
import type { LintInput } from './lint-input.ts';
import type { FileOutcome, LintedFile } from './outcome.ts';
import type { Session } from './session.ts';

/** A file of more bytes is read slice by slice, if its format allows it. */
export const mostAtOnce = 1024 * 1024;

export interface LintFilesOptions {
  readonly cwd: string;
  readonly locale: Locale;
  readonly fixes: boolean;
  readonly isQuiet: boolean;
  /** Told of the stack of every error that is turned into a failure. */
  readonly onError: (stack: string) => void;
  /** Told how many more entries were read. */
  readonly onRead?: (entries: number) => void;
  /** Of a slice, about, in characters. Default: what core takes. */
  readonly sliceLength?: number;
}

/**
 * Lints the inputs and gives what comes of each in their order, and forgets it before the next. An input that cannot
 * be read is a failure among the outcomes; the others go on. What is wrong with a config is said once.
 */
export async function* lintFiles(
  inputs: readonly LintInput[],
  judge: Judge,
  session: Session,
  options: LintFilesOptions,
): AsyncGenerator<FileOutcome> {
  const said = new Set<string>();
  const running: (() => Promise<LintedFile | LargeFile | Failed>)[] = [];

  async function* next(): AsyncGenerator<FileOutcome> {
    const reply = await running.shift()?.();
    if (!reply) return;
    if ('outcome' in reply) {
      try {
        yield reply.outcome;
      } finally {
        await reply.close();
      }
    } else if (isFailed(reply)) {
      options.onError(reply.stack);
      for (const failure of reply.failures) {
        const key = JSON.stringify(failure);
        if (!said.has(key)) yield failure;
        said.add(key);
      }
    } else {
      options.onRead?.(reply.summary.entries);
      yield reply;
    }
  }

  for (const [index, input] of inputs.entries()) {
    const stream = options.fixes ? undefined : await largeStreamOf(input);
    if (stream) {
      while (running.length > 0) yield* next();
      const large = await lintLargeFile(input, stream, judge, session, options);
      // a large report takes memory of its own
      if (large && index === inputs.length - 1) await judge.close();
      running.push(() => (large ? Promise.resolve(large) : judge.file(input)));
      yield* next();
      continue;
    }
    const judged = judge.file(input);
    running.push(() => judged);
    if (running.length > (judge.hands > 1 ? 2 * judge.hands : 0)) yield* next();
  }
  while (running.length > 0) yield* next();
}

/** The bytes of a file that is too large to be held; a file that cannot be looked at is left to who reads it. */
async function largeStreamOf(input: LintInput) {
  const stream = await input.stream?.().catch(() => undefined);
  return stream && stream.size > mostAtOnce ? stream : undefined;
}
