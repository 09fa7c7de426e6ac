import type { LintSummary } from '../summary.ts';
import type { SliceRow } from './plan-part.ts';

/** Counts the findings of a settled row. */
export function addRow(summary: LintSummary, { findings, isAssignment }: SliceRow<unknown>): LintSummary {
  const count = { error: 0, warning: 0, tip: 0 };
  let suppressed = 0;
  let isFlagged = false;
  for (const { severity, isOwn, ignored } of findings) {
    if (ignored) {
      suppressed += 1;
      continue;
    }
    count[severity] += 1;
    isFlagged ||= isAssignment && isOwn && severity !== 'tip';
  }
  return {
    ...summary,
    flagged: summary.flagged + (isFlagged ? 1 : 0),
    errors: summary.errors + count.error,
    warnings: summary.warnings + count.warning,
    tips: summary.tips + count.tip,
    suppressed: summary.suppressed + suppressed,
  };
}
