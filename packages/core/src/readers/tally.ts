import type { Notice } from '../agenda/agenda.ts';
import type { Span } from '../agenda/mapped-text.ts';
import type { Localized } from '../locale.ts';

/** Counts what a reader passes over or repairs, so that it is said once instead of lost silently. */
export class Tally {
  readonly #code: Notice['code'];
  readonly #message: (count: number) => Localized;
  #count = 0;
  #first: Span | undefined;

  constructor(code: Notice['code'], message: (count: number) => Localized) {
    this.#code = code;
    this.#message = message;
  }

  add(span: Span): void {
    this.#count += 1;
    this.#first ??= span;
  }

  get count(): number {
    return this.#count;
  }

  /** Where the first stands of what was counted. */
  get first(): Span | undefined {
    return this.#first;
  }

  /** What is said of so many. */
  say(count: number): Omit<Notice, 'span'> {
    return { code: this.#code, message: this.#message(count) };
  }

  /** One notice, at the first place; none when nothing was counted. */
  notices(): readonly Notice[] {
    return this.#first ? [{ ...this.say(this.#count), span: this.#first }] : [];
  }
}
