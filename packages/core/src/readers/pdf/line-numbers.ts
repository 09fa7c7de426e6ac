import { isSameLine } from './line.ts';
import type { Fragment } from './page.ts';

/** Tells the number, from 1 at the top, of the line of a page with a given baseline. Columns side by side share lines. */
export function lineNumbers(fragments: readonly Fragment[]): (baseline: number) => number {
  const baselines: number[] = [];
  for (const { baseline, size } of [...fragments].sort((a, b) => a.baseline - b.baseline)) {
    const last = baselines.at(-1);
    if (last === undefined || !isSameLine(last, baseline, size)) baselines.push(baseline);
  }
  return (baseline) => {
    const below = baselines.findIndex((line) => line > baseline + 0.01);
    return Math.max(1, below < 0 ? baselines.length : below);
  };
}
