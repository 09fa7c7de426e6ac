import type { Position } from '../agenda/source-text.ts';

/** Input that a reader cannot read. The message is whole sentences in plain words, for the person who ran the program. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  readonly messages: { readonly nl: string; readonly en: string };
  readonly path: string;
  /** Where reading stopped, when that is known. */
  readonly position: Position | undefined;

  constructor(messages: { nl: string; en: string }, path: string, position?: Position) {
    super(messages.en);
    this.messages = messages;
    this.path = path;
    this.position = position;
  }
}
