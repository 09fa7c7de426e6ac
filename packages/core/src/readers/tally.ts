import type { Notice } from '../agenda/agenda.ts';
import type { Span } from '../agenda/mapped-text.ts';
import type { SkippedRecord } from '../agenda/reading.ts';
import type { Localized } from '../locale.ts';

/** So many rows show how a file is understood. */
export const sampledRows = 5;

/** Counts what a reader passes over or repairs, so that it is said once instead of lost silently. */
export class Tally {
  readonly #code: Notice['code'];
  readonly #message: (count: number) => Localized;
  #count = 0;
  readonly #spans: Span[] = [];

  constructor(code: Notice['code'], message: (count: number) => Localized) {
    this.#code = code;
    this.#message = message;
  }

  add(span: Span): void {
    this.#count += 1;
    if (this.#spans.length < sampledRows) this.#spans.push(span);
  }

  get count(): number {
    return this.#count;
  }

  /** Where the first stands of what was counted. */
  get first(): Span | undefined {
    return this.#spans[0];
  }

  /** What is said of so many. */
  say(count: number): Omit<Notice, 'span'> {
    return { code: this.#code, message: this.#message(count) };
  }

  /** One notice, at the first place; none when nothing was counted. */
  notices(): readonly Notice[] {
    const { first } = this;
    return first ? [{ ...this.say(this.#count), span: first }] : [];
  }

  /** The first that were passed over, each with the reason; of what was repaired none. */
  skipped(): readonly SkippedRecord[] {
    if (this.#code !== 'skipped') return [];
    const { message } = this.say(1);
    return this.#spans.map((span) => ({ span, message }));
  }
}
