import type { Finding } from '@hwlint/core';
import type { FindingCounts } from '../protocol.ts';

export const noFindings: FindingCounts = { error: 0, warning: 0, tip: 0 };

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, warning: 0, tip: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

export function addCounts(a: FindingCounts, b: FindingCounts): FindingCounts {
  return { error: a.error + b.error, warning: a.warning + b.warning, tip: a.tip + b.tip };
}
