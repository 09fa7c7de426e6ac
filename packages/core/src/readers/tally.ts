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

  /** One notice, at the first place; none when nothing was counted. */
  notices(): readonly Notice[] {
    if (!this.#first) return [];
    return [{ code: this.#code, message: this.#message(this.#count), span: this.#first }];
  }
}
