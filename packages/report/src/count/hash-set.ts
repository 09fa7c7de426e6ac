import { type HashPair, hashPair } from '@hwlint/core';

const first = 1024;

/**
 * Remembers which texts it has met, at 16 bytes or less a text whatever their length: it keeps 64 bits of each. Of
 * ten million texts the chance is about one in 400,000 that any two are taken for the same.
 */
export class HashSet {
  #slots = new Uint32Array(first * 2);
  #size = 0;
  #hasZero = false;

  get size(): number {
    return this.#size + (this.#hasZero ? 1 : 0);
  }

  /** @returns whether the text is new */
  add(text: string): boolean {
    return this.#insert(hashPair(text));
  }

  #insert({ high, low }: HashPair): boolean {
    if (high === 0 && low === 0) {
      const isNew = !this.#hasZero;
      this.#hasZero = true;
      return isNew;
    }
    if (this.#size * 4 > this.#slots.length) this.#grow();
    const isNew = put(this.#slots, high, low);
    if (isNew) this.#size += 1;
    return isNew;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const high = old[at] as number;
      const low = old[at + 1] as number;
      if (high !== 0 || low !== 0) put(this.#slots, high, low);
    }
  }
}

/** Puts a pair in the first free slot from its place on. @returns false when it was there */
function put(slots: Uint32Array, high: number, low: number): boolean {
  const mask = slots.length - 1;
  let at = (low * 2) & mask;
  while (slots[at] !== 0 || slots[at + 1] !== 0) {
    if (slots[at] === high && slots[at + 1] === low) return false;
    at = (at + 2) & mask;
  }
  slots[at] = high;
  slots[at + 1] = low;
  return true;
}
