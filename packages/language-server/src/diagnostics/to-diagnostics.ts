import type { Finding, Place } from '@hwlint/core';
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type Range,
} from 'vscode-languageserver';
import type { OpenDocument } from '../documents/open-document.ts';
import type { Problem } from '../lint/linted.ts';
import type { Locale, Severity } from '../protocol.ts';
import { say } from '../texts/texts.ts';

/** What a client shows of a diagnostic. */
export interface DiagnosticFeatures {
  readonly codeLinks: boolean;
  readonly relatedPlaces: boolean;
  readonly tags: boolean;
}

/** What a diagnostic is made with, beside what it says. */
export interface DiagnosticFrame {
  readonly document: OpenDocument;
  readonly locale: Locale;
  readonly features: DiagnosticFeatures;
  /** URI of a rule's page, where there is one. */
  readonly pageOf: (rule: string) => string | undefined;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  tip: DiagnosticSeverity.Information,
};

/** The code of what is said about reading rather than about homework. */
export const readingCodes: Readonly<Record<Problem['kind'], string>> = {
  failed: 'not-read',
  noticed: 'passed-over',
};

/** Findings with the diagnostics that were made of them, in the same order, for the same document and language. */
export interface MadeDiagnostics {
  readonly locale: Locale;
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Findings as an editor shows them. Where positions are counted as findings count them, those that are the same
 * objects as before, from the first on, are taken over: what stands before an edit.
 */
export function toDiagnostics(
  findings: readonly Finding[],
  frame: DiagnosticFrame,
  before: MadeDiagnostics | undefined,
): Diagnostic[] {
  const isSameFrame = before?.locale === frame.locale && countsAsFindings(frame.document);
  const known = isSameFrame && !hadMark(before) ? before : undefined;
  let same = 0;
  while (known && same < findings.length && findings[same] === known.findings[same]) same += 1;
  const diagnostics = known ? known.diagnostics.slice(0, same) : [];
  for (const finding of findings.slice(same)) diagnostics.push(toDiagnostic(finding, frame));
  return diagnostics;
}

function toDiagnostic(finding: Finding, frame: DiagnosticFrame): Diagnostic {
  const { ruleId, place, message, key } = finding;
  const { document, features } = frame;
  const href = features.codeLinks && key !== 'suppression' ? frame.pageOf(ruleId) : undefined;
  const related = features.relatedPlaces ? relatedOf(finding, frame) : [];
  return {
    range: rangeOf(place, document),
    severity: severities[finding.severity],
    code: ruleId,
    ...(href !== undefined && { codeDescription: { href } }),
    source: 'hwlint',
    message,
    ...(features.tags && ruleId === 'unused-suppression' && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

/** A problem as an editor shows it. */
export function problemDiagnostic(problem: Problem, { document, features }: DiagnosticFrame): Diagnostic {
  const { start, end, message, kind, elsewhere } = problem;
  const position = elsewhere && { line: Math.max(0, elsewhere.line - 1), character: 0 };
  return {
    range: document.range(start, end),
    severity: kind === 'failed' ? DiagnosticSeverity.Error : DiagnosticSeverity.Information,
    code: readingCodes[kind],
    source: 'hwlint',
    message,
    ...(elsewhere &&
      position &&
      features.relatedPlaces && {
        relatedInformation: [
          {
            location: { uri: elsewhere.uri, range: { start: position, end: position } },
            message: elsewhere.message,
          },
        ],
      }),
  };
}

function relatedOf(
  { related, elsewhere = [] }: Finding,
  { document, locale }: DiagnosticFrame,
): DiagnosticRelatedInformation[] {
  const at = (place: Place) => ({ uri: document.uri, range: rangeOf(place, document) });
  return [
    ...related.map(({ text, place }) => ({
      location: at(place),
      message: say('alsoHere', locale, { text }),
    })),
    ...elsewhere.map(({ says, place }) => ({
      location: at(place),
      message: say(says === 'explained' ? 'explainedLater' : 'sameDay', locale),
    })),
  ];
}

function rangeOf({ start, end }: Place, document: OpenDocument): Range {
  if (!countsAsFindings(document)) return document.range(start.offset, end.offset);
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}

/** Whether positions in a document are counted as those of findings are. */
function countsAsFindings({ encoding, hasMark }: OpenDocument): boolean {
  return encoding === 'utf-16' && !hasMark;
}

/** Whether they were made while a byte order mark stood before the text. */
function hadMark({ findings: [finding], diagnostics: [diagnostic] }: MadeDiagnostics): boolean {
  return finding?.place.start.line === 1 && diagnostic?.range.start.character === finding.place.start.column;
}
