import { hashPair } from '@hwlint/core';
import type { SignId } from '../signs/sign.ts';
import { isAssignment } from './assignment.ts';
import type { EntryRecord } from './file-record.ts';

/** What one plan comes to while its file is open, whatever of it stands in other files too. */
export class OpenPlan {
  assignments = 0;
  readonly signs = new Set<SignId>();
  #canBeCopy = false;
  #high = 0;
  #low = 0;

  /**
   * @param key the same for the same assignment in other files
   * @param canBeCopy whether it has what tells it from another of the same text
   */
  add(entry: EntryRecord, key: string, canBeCopy: boolean): void {
    for (const sign of entry.signs) this.signs.add(sign);
    if (isAssignment(entry)) this.assignments += 1;
    const { high, low } = hashPair(key);
    this.#high = (this.#high + high) >>> 0;
    this.#low = (this.#low + low) >>> 0;
    if (canBeCopy) this.#canBeCopy = true;
  }

  /** The same for plans with the same entries, in any order; nothing for one without any class and day. */
  get mark(): string | undefined {
    return this.#canBeCopy ? [this.#high, this.#low, ...[...this.signs].sort()].join(' ') : undefined;
  }
}
