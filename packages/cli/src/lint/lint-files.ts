import { ConfigError, type Locale } from '@hwlint/core';
import type { BaselineShare, Baselines } from './baselines.ts';
import { type Failed, failed, isFailed, type Judge } from './judge.ts';
import { judgeInOrder } from './judge-in-order.ts';
import { type LargeFile, lintLargeFile } from './large-file.ts';
import type { LintInput } from './lint-input.ts';
import type { FileOutcome, LintedFile } from './outcome.ts';
import type { Session } from './session.ts';

export interface LintFilesOptions {
  readonly cwd: string;
  readonly locale: Locale;
  readonly fixes: boolean;
  readonly isQuiet: boolean;
  /** Findings that are set aside; without it no baseline counts. */
  readonly baselines?: Baselines;
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
  const replies = judgeInOrder<LintedFile | LargeFile | Failed>(inputs, {
    hands: judge.hands,
    hasSlices: !options.fixes,
    file: async (input) => {
      const share = await shareOf(input, session, options);
      if (share && isFailed(share)) return share;
      return settled(await judge.file(input, share?.known), share, options);
    },
    large: async (input, stream, isLast) => {
      const share = await shareOf(input, session, options);
      if (share && isFailed(share)) return share;
      const large = await lintLargeFile(input, stream, judge, session, { ...options, share });
      if (large && isLast) await judge.close(); // a large report takes memory of its own
      return large ?? settled(await judge.file(input, share?.known), share, options);
    },
  });
  for await (const reply of replies) {
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
      const { failure, ...file } = reply;
      options.onRead?.(file.summary.entries);
      yield file;
      if (failure) yield failure;
    }
  }
}

/** What a baseline knows of an input; a config that cannot be used is left to who judges it. */
async function shareOf(
  { path, shown }: LintInput,
  session: Session,
  { baselines, ...context }: LintFilesOptions,
): Promise<BaselineShare | Failed | undefined> {
  if (!baselines) return undefined;
  try {
    return await baselines.shareOf(path, await session.configFor(path));
  } catch (error) {
    return error instanceof ConfigError ? undefined : failed(error, shown, context);
  }
}

/** Tells the baseline what was met in a file. To make one anew, all is judged, and what is not listed left out here. */
function settled(
  reply: LintedFile | Failed,
  share: BaselineShare | undefined,
  { isQuiet }: LintFilesOptions,
): LintedFile | Failed {
  if (!share || isFailed(reply)) return reply;
  share.note(reply);
  return isQuiet
    ? { ...reply, findings: reply.findings.filter(({ severity }) => severity === 'error') }
    : reply;
}
