import { expect, test } from 'vitest';
import type { Agenda } from '../agenda/agenda.ts';
import type { Entry, EntryKind } from '../agenda/entry.ts';
import { MappedText } from '../agenda/mapped-text.ts';
import { SourceText } from '../agenda/source-text.ts';
import type { Finding, Severity } from './finding.ts';
import { addSummaries, emptySummary, summarize } from './summary.ts';

const entry = (kind: EntryKind): Entry => ({ kind, text: MappedText.verbatim('x'), plan: 0, context: [] });

const agenda: Agenda = {
  path: 'plan.md',
  format: 'markdown',
  source: new SourceText(''),
  meta: {},
  plans: [],
  entries: [entry('task'), entry('test'), entry('task'), entry('message')],
  directives: [],
  notices: [],
  escape: (words) => words,
};

const finding = (severity: Severity, entryIndex?: number, scope: Finding['scope'] = 'entry'): Finding => ({
  ruleId: 'a-rule',
  key: 'purpose',
  severity,
  message: '',
  text: '',
  place: agenda.source.place(0, 0),
  scope,
  ...(entryIndex !== undefined && { entryIndex }),
  related: [],
  suggestions: [],
});

test('counts assignments with an error or warning of their own, once each', () => {
  const findings = [
    finding('warning', 0),
    finding('error', 0),
    finding('tip', 1),
    finding('warning', 2, 'plan'),
    finding('warning', 3),
    finding('warning'),
  ];
  expect(
    summarize(agenda, { findings, suppressed: [{ finding: finding('error', 1), by: 'comment' }] }),
  ).toEqual({
    entries: 4,
    assignments: 3,
    flagged: 1,
    errors: 1,
    warnings: 4,
    tips: 1,
    suppressed: 1,
  });
});

test('summaries add up, from the empty one', () => {
  const one = summarize(agenda, { findings: [finding('warning', 0)], suppressed: [] });
  expect(addSummaries(emptySummary, one)).toEqual(one);
  expect(addSummaries(one, one)).toMatchObject({ assignments: 6, flagged: 2, warnings: 2 });
});
