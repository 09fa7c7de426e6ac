import { emptySummary } from '@hwlint/core';
import picocolors from 'picocolors';
import type { FailedFile, FileOutcome, LintedFile, ReportedFinding } from '../lint/outcome.ts';
import type { FormatContext, Formatter } from './format.ts';

/** A finding for tests of reports. */
export function reported(changes: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    path: 'L3/plan.md',
    entryId: null,
    ruleId: 'no-required-internet',
    severity: 'warning',
    message: 'Hier is internet nodig. Niet elk gezin heeft dat. Noem een andere weg.',
    text: 'op internet',
    start: { offset: 40, line: 3, column: 8 },
    end: { offset: 51, line: 3, column: 19 },
    location: null,
    key: 'language-and-access',
    scope: 'entry',
    related: [],
    fix: null,
    suggestions: [],
    ...changes,
  };
}

export function linted(changes: Partial<LintedFile> = {}): LintedFile {
  return {
    kind: 'linted',
    path: 'L3/plan.md',
    isDrawnOut: false,
    isWritable: true,
    findings: [],
    suppressed: [],
    notices: [],
    summary: emptySummary,
    fixed: 0,
    change: null,
    ...changes,
  };
}

export function failed(changes: Partial<FailedFile> = {}): FailedFile {
  return {
    kind: 'failed',
    path: 'kapot.ics',
    message: 'Dit is stuk.',
    position: null,
    isForConfig: false,
    ...changes,
  };
}

/** The whole report of some outcomes. */
export async function reportOf(
  formatter: Formatter,
  outcomes: readonly FileOutcome[],
  context: Partial<FormatContext> = {},
): Promise<string> {
  async function* all() {
    yield* outcomes;
  }
  let report = '';
  const colors = picocolors.createColors(false);
  const whole = {
    locale: 'nl',
    colors,
    width: 80,
    version: '1.2.3',
    rules: [],
    isQuiet: false,
    ...context,
  } as const;
  for await (const text of formatter(all(), whole)) report += text;
  return report;
}
