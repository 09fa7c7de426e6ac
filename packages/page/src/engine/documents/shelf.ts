import type { DrawnDocument } from './drawn-document.ts';

/** The document at hand, and the one that it took the place of and that may be put back. */
const mostKept = 2;

/** The documents of a visit, in memory only. */
export class DocumentShelf {
  readonly #documents = new Map<number, DrawnDocument>();
  #lastKey = 0;

  /** @returns the key that it is asked for by */
  put(document: DrawnDocument): number {
    this.#lastKey += 1;
    this.#keep(this.#lastKey, document);
    return this.#lastKey;
  }

  get(key: number): DrawnDocument | undefined {
    const document = this.#documents.get(key);
    if (document) this.#keep(key, document);
    return document;
  }

  #keep(key: number, document: DrawnDocument): void {
    this.#documents.delete(key);
    this.#documents.set(key, document);
    const [oldest] = this.#documents.keys();
    if (this.#documents.size > mostKept && oldest !== undefined) this.#documents.delete(oldest);
  }
}
