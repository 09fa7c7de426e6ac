import type { Localized } from '@hwlint/core';

/** Why the program cannot do what was asked, in whole sentences for who asked it. Exit code 2. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly messages: Localized;

  constructor(messages: Localized) {
    super(messages.en);
    this.messages = messages;
  }
}
