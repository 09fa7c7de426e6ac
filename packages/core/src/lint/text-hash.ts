/** Two numbers of 32 bits, from 0, that stand for a text. */
export interface HashPair {
  readonly high: number;
  readonly low: number;
}

/**
 * Stands for a text in 64 bits: the same in every program and on every machine, and not to be undone for any
 * text longer than a few letters. Fast rather than secret: it tells texts apart and protects nothing.
 */
export function hashPair(text: string): HashPair {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  const first = mixed(high, low);
  return { high: first, low: mixed(low, first) };
}

/** {@link hashPair} as 16 hexadecimal digits. */
export function textHash(text: string): string {
  const { high, low } = hashPair(text);
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

/** Lets every bit of both numbers bear on every bit of the outcome. */
function mixed(a: number, b: number): number {
  let value = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 16)) >>> 0;
}
