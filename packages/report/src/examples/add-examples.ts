import type { Agenda, Finding, LintResult } from '@hwlint/core';
import type { Counted } from '../count/counter.ts';
import type { ExampleCollector } from './example-collector.ts';

/** Offers the points of attention of a file as examples: those on entries that were counted. */
export function addExamples(
  examples: ExampleCollector,
  { entries }: Agenda,
  { findings }: LintResult,
  outcomes: readonly Counted[],
): void {
  for (const finding of findings) {
    const { entryIndex, key, scope, severity, ruleId, text } = finding;
    if (entryIndex === undefined || key === 'suppression' || scope === 'plan' || severity === 'tip') continue;
    const entry = entries[entryIndex];
    if (!entry || outcomes[entryIndex] !== 'counted') continue;
    examples.add({ ruleId, key, found: text, text: entry.text.text, suggestion: suggestionOf(finding) });
  }
}

/** What can be written instead, in words; undefined where a rule suggests nothing. */
export function suggestionOf({ fix, suggestions }: Finding): string | undefined {
  return (fix ?? suggestions[0])?.label;
}
