import type { FileBaseline, Localized } from '@hwlint/core';
import type { JudgeOptions, SliceTask } from '../lint/judge.ts';
import type { Writing } from '../lint/lint-input.ts';
import type { SessionOptions } from '../lint/session.ts';

/** What a thread is started with. Plain data. */
export interface ThreadSettings {
  readonly session: SessionOptions;
  readonly options: Omit<JudgeOptions, 'cache'>;
  /** Where results are kept from run to run; absolute. */
  readonly cacheFolder?: string;
}

/** What a thread is asked to do. Plain data. */
export type Task =
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly shown: string;
      readonly writing: Writing;
      readonly known: FileBaseline | undefined;
    }
  | ({ readonly kind: 'slice' } & SliceTask);

/** What it says: first that it is ready, then one reply a task, and now and then a word for who started the program. */
export type Reply<Judged> = 'ready' | { readonly word: Localized } | Judged;
