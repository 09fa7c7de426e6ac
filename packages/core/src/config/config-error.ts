import type { Position } from '../agenda/source-text.ts';
import type { Localized } from '../locale.ts';

/** One thing that is wrong in a config. The messages are for the person who wrote it. */
export interface ConfigProblem {
  readonly path: string;
  /** Absent when it is about the file as a whole. */
  readonly position?: Position;
  readonly messages: Localized;
}

/** A config that cannot be used, with everything that is wrong in it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map((problem) => `${problem.path}: ${problem.messages.en}`).join('\n'));
    this.problems = problems;
  }
}
