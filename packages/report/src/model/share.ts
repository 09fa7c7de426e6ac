import { type Interval, wilson } from '../statistics/wilson.ts';

/** How many of how many, with the margin within which the share lies (95%). */
export interface Share extends Interval {
  readonly part: number;
  readonly whole: number;
  /** From 0 to 1. */
  readonly value: number;
}

/** The share, or null where there are none to have a share of. */
export function shareOf(part: number, whole: number): Share | null {
  if (whole === 0) return null;
  const { low, high } = wilson(part, whole);
  return { part, whole, value: rounded(part / whole), low: rounded(low), high: rounded(high) };
}

/** Four decimals: more would pretend to know more. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
