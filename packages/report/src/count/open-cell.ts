import type { Cell } from './counts.ts';
import type { EntryRecord } from './file-record.ts';
import { sortedRecord } from './merge-counts.ts';

/** A {@link Cell} while it is being counted. */
export class OpenCell {
  copies = 0;
  #entries = 0;
  #flagged = 0;
  #tipped = 0;
  #digitalOnly = 0;
  #asksMoney = 0;
  #namesAmount = 0;
  #cents = 0;
  readonly #rules = new Map<string, number>();
  readonly #keys = new Map<string, number>();
  readonly #signs = new Map<string, number>();

  /** @returns whether the entry is flagged */
  add({ points, signs, cents, isDigitalOnly }: EntryRecord): boolean {
    this.#entries += 1;
    const rules = new Set<string>();
    const keys = new Set<string>();
    let hasTip = false;
    for (const { ruleId, key, isTip } of points) {
      if (isTip) hasTip = true;
      else {
        rules.add(ruleId);
        keys.add(key);
      }
    }
    if (isDigitalOnly) this.#digitalOnly += 1;
    if (hasTip) this.#tipped += 1;
    if (rules.size > 0) this.#flagged += 1;
    addEach(this.#rules, rules);
    addEach(this.#keys, keys);
    addEach(this.#signs, signs);
    if (cents !== undefined) {
      this.#asksMoney += 1;
      if (cents > 0) this.#namesAmount += 1;
      this.#cents += cents;
    }
    return rules.size > 0;
  }

  closed(): Cell {
    return {
      entries: this.#entries,
      copies: this.copies,
      flagged: this.#flagged,
      tipped: this.#tipped,
      rules: sortedRecord(Object.fromEntries(this.#rules)),
      keys: sortedRecord(Object.fromEntries(this.#keys)),
      signs: sortedRecord(Object.fromEntries(this.#signs)),
      digitalOnly: this.#digitalOnly,
      asksMoney: this.#asksMoney,
      namesAmount: this.#namesAmount,
      cents: this.#cents,
    };
  }
}

function addEach(counts: Map<string, number>, names: Iterable<string>): void {
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
}
