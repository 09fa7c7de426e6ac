import type { Agenda } from '../agenda/agenda.ts';
import type { Entry } from '../agenda/entry.ts';
import type { LintResult } from './lint.ts';

/** Counts over one file, or over many. */
export interface LintSummary {
  readonly entries: number;
  /** Entries of kind task or test. */
  readonly assignments: number;
  /** Assignments with at least one finding of severity error or warning on themselves. */
  readonly flagged: number;
  readonly errors: number;
  readonly warnings: number;
  readonly tips: number;
  /** Findings set aside by a comment or the config. */
  readonly suppressed: number;
}

export const emptySummary: LintSummary = {
  entries: 0,
  assignments: 0,
  flagged: 0,
  errors: 0,
  warnings: 0,
  tips: 0,
  suppressed: 0,
};

/** Counts what was read and found. Tips and findings about a whole plan flag no assignment. */
export function summarize(agenda: Agenda, { findings, suppressed }: LintResult): LintSummary {
  const count = { error: 0, warning: 0, tip: 0 };
  const flagged = new Set<number>();
  for (const { severity, scope, entryIndex } of findings) {
    count[severity] += 1;
    if (severity === 'tip' || scope === 'plan' || entryIndex === undefined) continue;
    const entry = agenda.entries[entryIndex];
    if (entry && isAssignment(entry)) flagged.add(entryIndex);
  }
  return {
    entries: agenda.entries.length,
    assignments: agenda.entries.filter(isAssignment).length,
    flagged: flagged.size,
    errors: count.error,
    warnings: count.warning,
    tips: count.tip,
    suppressed: suppressed.length,
  };
}

export function addSummaries(a: LintSummary, b: LintSummary): LintSummary {
  return {
    entries: a.entries + b.entries,
    assignments: a.assignments + b.assignments,
    flagged: a.flagged + b.flagged,
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
    tips: a.tips + b.tips,
    suppressed: a.suppressed + b.suppressed,
  };
}

/** Whether an entry asks for work. */
export function isAssignment({ kind }: Pick<Entry, 'kind'>): boolean {
  return kind === 'task' || kind === 'test';
}
