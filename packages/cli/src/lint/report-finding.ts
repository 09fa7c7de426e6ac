import {
  type Agenda,
  type Change,
  drawnOutFormats,
  type Finding,
  type LintResult,
  type LintSummary,
  type Locale,
  type SourceText,
} from '@hwlint/core';
import type { LintedFile, ReportedChange, ReportedFinding } from './outcome.ts';

/** What came of an agenda, cut loose from it, so that the agenda can be forgotten. */
export function reportFile(
  path: string,
  agenda: Agenda,
  { findings, suppressed }: LintResult,
  summary: LintSummary,
  {
    locale,
    isPacked = false,
    ...written
  }: { readonly locale: Locale; readonly isPacked?: boolean } & Pick<LintedFile, 'fixed' | 'change'>,
): LintedFile {
  const { source, locate } = agenda;
  return {
    kind: 'linted',
    path,
    isDrawnOut: drawnOutFormats.has(agenda.format),
    isWritable: source.isWritable && !isPacked,
    findings: findings.map((finding) => reportFinding(path, agenda, finding)),
    suppressed: suppressed.map(({ finding, by, reason = null }) => ({
      ...reportFinding(path, agenda, finding),
      by,
      reason,
    })),
    notices: agenda.notices.map(({ code, message, span }) => ({
      code,
      message: message[locale],
      start: span ? source.position(span.start) : null,
      location: (span && locate?.(span.start)) ?? null,
    })),
    summary,
    ...written,
  };
}

/** A finding of an agenda as it leaves the program. */
export function reportFinding(
  path: string,
  agenda: Pick<Agenda, 'source' | 'locate'>,
  finding: Finding,
): ReportedFinding {
  const { source, locate } = agenda;
  return {
    path,
    entryId: finding.entryId ?? null,
    ruleId: finding.ruleId,
    severity: finding.severity,
    message: finding.message,
    text: finding.text,
    ...finding.place,
    location: locate?.(finding.place.start.offset) ?? null,
    key: finding.key,
    scope: finding.scope,
    related: finding.related.map(({ text, place }) => ({
      text,
      ...place,
      location: locate?.(place.start.offset) ?? null,
    })),
    fix: finding.fix ? reportChange(source, finding.fix) : null,
    suggestions: finding.suggestions.map((change) => reportChange(source, change)),
  };
}

function reportChange(source: SourceText, { label, edits }: Change): ReportedChange {
  return { label, edits: edits.map(({ span, text }) => ({ ...source.place(span.start, span.end), text })) };
}
