import { hashPair } from '@hwlint/core';

const first = 64;
/** Of one text: two halves of its hash, and how often it came. */
const width = 3;

/** Counts how often texts came, at a few dozen bytes a text whatever their length: it keeps 64 bits of each. */
export class HashCounter {
  #slots = new Uint32Array(first * width);
  #size = 0;

  /** @returns how often the text came, this time included */
  add(text: string): number {
    if (this.#size * 2 * width >= this.#slots.length) this.#grow();
    const { high, low } = hashPair(text);
    const at = placeOf(this.#slots, high, low);
    if (this.#slots[at + 2] === 0) this.#size += 1;
    this.#slots[at] = high;
    this.#slots[at + 1] = low;
    const times = (this.#slots[at + 2] ?? 0) + 1;
    this.#slots[at + 2] = times;
    return times;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += width) {
      if (old[at + 2] === 0) continue;
      const to = placeOf(this.#slots, old[at] as number, old[at + 1] as number);
      this.#slots.set(old.subarray(at, at + width), to);
    }
  }
}

/** Where a hash stands, or else the first free slot from its place on. */
function placeOf(slots: Uint32Array, high: number, low: number): number {
  const count = slots.length / width;
  let at = low & (count - 1);
  while (slots[at * width + 2] !== 0 && (slots[at * width] !== high || slots[at * width + 1] !== low))
    at = (at + 1) & (count - 1);
  return at * width;
}
