/**
 * Answers that were worked out of texts last, at most so many: the slices of a file say much alike.
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
