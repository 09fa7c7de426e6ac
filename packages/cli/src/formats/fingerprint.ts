import type { createHash } from 'node:crypto';
import type { ReportedFinding } from '../lint/outcome.ts';

/**
 * Names findings so that the same finding keeps its name while text around it moves: by path, rule, the
 * words found and how many of the same there were before it in the file; never by line number.
 */
export class Fingerprints {
  readonly #counts = new Map<string, number>();
  readonly #createHash: typeof createHash;

  private constructor(create: typeof createHash) {
    this.#createHash = create;
  }

  /** Loads what it needs only now: most runs need no hash. */
  static async create(): Promise<Fingerprints> {
    return new Fingerprints((await import('node:crypto')).createHash);
  }

  /** @returns 16 hexadecimal digits, a colon and the count, from 1. */
  next({ path, ruleId, text }: ReportedFinding): string {
    const words = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
    const hash = this.#createHash('sha256')
      .update(JSON.stringify([path, ruleId, words]))
      .digest('hex')
      .slice(0, 16);
    const count = (this.#counts.get(hash) ?? 0) + 1;
    this.#counts.set(hash, count);
    return `${hash}:${count}`;
  }
}
