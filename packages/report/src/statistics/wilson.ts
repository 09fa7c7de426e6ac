/** Bounds within which a share lies, from 0 to 1, with 95% confidence. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Normal quantile of a 95% interval. */
const z = 1.959963984540054;

/**
 * The Wilson score interval of a share, which stays honest for few cases and for shares near 0 or 1.
 * @param part how many of `whole`, from 0
 * @param whole at least 1
 */
export function wilson(part: number, whole: number): Interval {
  const share = part / whole;
  const spread = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  const middle = share + (z * z) / (2 * whole);
  const scale = 1 + (z * z) / whole;
  return {
    low: part === 0 ? 0 : Math.max(0, (middle - spread) / scale),
    high: part === whole ? 1 : Math.min(1, (middle + spread) / scale),
  };
}

/** A count of a whole. */
export interface Part {
  readonly part: number;
  readonly whole: number;
}

/**
 * How much the share rose from `before` to `after`, with Newcombe's interval (his method 10, made of two Wilson
 * intervals). Below 0 when it fell.
 */
export function difference(before: Part, after: Part): Interval & { readonly value: number } {
  const from = before.part / before.whole;
  const to = after.part / after.whole;
  const first = wilson(before.part, before.whole);
  const second = wilson(after.part, after.whole);
  const value = to - from;
  return {
    value,
    low: value - Math.hypot(to - second.low, first.high - from),
    high: value + Math.hypot(second.high - to, from - first.low),
  };
}
