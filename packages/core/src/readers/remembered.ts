import type { CalendarDay, EntryKind } from '../agenda/entry.ts';

/**
 * Answers that were worked out of texts last, at most so many: a file that is edited says nearly the same each time
 * that it is read.
 */
export class Remembered<T> {
  readonly #size: number;
  readonly #answers = new Map<string, T>();

  /** @param size 1 or more */
  constructor(size: number) {
    this.#size = size;
  }

  /** @param key tells everything that `find` depends on */
  get(key: string, find: () => T): T {
    const known = this.#answers.get(key);
    if (known !== undefined || this.#answers.has(key)) return known as T;
    const found = find();
    if (this.#answers.size >= this.#size) {
      const oldest = this.#answers.keys().next();
      if (!oldest.done) this.#answers.delete(oldest.value);
    }
    this.#answers.set(key, found);
    return found;
  }
}

/** So many rows of a table that is edited are known again. */
const mostRows = 5_000;

/** What was worked out of the rows of one document, for reading it again. */
export class RowMemory {
  readonly kinds = new Remembered<EntryKind>(mostRows);
  readonly dueDays = new Remembered<CalendarDay | undefined>(mostRows);
}
