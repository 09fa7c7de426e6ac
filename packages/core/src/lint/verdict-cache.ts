import type { Verdict } from './judged-entry.ts';

/** Remembers the verdicts on the texts seen last. Agendas repeat themselves. */
export class VerdictCache {
  readonly #size: number;
  readonly #verdicts = new Map<string, Verdict>();

  /** @param size how many texts are remembered, 1 or more */
  constructor(size: number) {
    this.#size = size;
  }

  get(key: string): Verdict | undefined {
    const verdict = this.#verdicts.get(key);
    if (verdict) {
      this.#verdicts.delete(key);
      this.#verdicts.set(key, verdict);
    }
    return verdict;
  }

  set(key: string, verdict: Verdict): void {
    if (this.#verdicts.size >= this.#size) {
      const oldest = this.#verdicts.keys().next();
      if (!oldest.done) this.#verdicts.delete(oldest.value);
    }
    this.#verdicts.set(key, verdict);
  }
}
