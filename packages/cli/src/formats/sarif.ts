import type { Locale, Position, Rule, Severity } from '@hwlint/core';
import {
  type FailedFile,
  type FileOutcome,
  type LintedFile,
  piecesOf,
  type ReportedChange,
  type ReportedFinding,
  type StreamedFile,
  type SuppressedReport,
} from '../lint/outcome.ts';
import { Fingerprints } from './fingerprint.ts';
import type { FormatContext } from './format.ts';
import { type SarifLogicalLocation, sarifLocation } from './sarif-location.ts';

const levels: Readonly<Record<Severity | 'off', string>> = {
  error: 'error',
  warning: 'warning',
  tip: 'note',
  off: 'none',
};

/**
 * SARIF 2.1.0, as code scanning reads it. Columns are UTF-16 code units; paths are relative. Of a document there is no
 * region: it has no lines, and nothing replaces characters in it.
 */
export async function* sarif(
  outcomes: AsyncIterable<FileOutcome>,
  context: FormatContext,
): AsyncGenerator<string> {
  const { rules, locale, version } = context;
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprints = await Fingerprints.create();
  const failed: FailedFile[] = [];
  const driver = {
    name: 'hwlint',
    version,
    semanticVersion: version,
    rules: rules.map((rule) => ruleOf(rule, locale)),
  };
  const head = JSON.stringify({ tool: { driver }, columnKind: 'utf16CodeUnits', language: locale }).slice(
    0,
    -1,
  );
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[${head},"results":[`;
  let separator = '\n';
  for await (const outcome of outcomes) {
    if (outcome.kind === 'failed') {
      failed.push(outcome);
      continue;
    }
    for await (const piece of piecesOf(outcome)) {
      const suppressed = piece.suppressed.map(({ reason, by, ...finding }) => ({
        finding,
        suppressions: [suppression(by, reason)],
      }));
      const found = piece.findings.map((finding) => ({ finding, suppressions: [] }));
      for (const { finding, suppressions } of [...found, ...suppressed].sort(
        (a, b) => a.finding.start.offset - b.finding.start.offset,
      )) {
        const partialFingerprints = { primaryLocationLineHash: fingerprints.next(finding) };
        const result = { ...resultOf(finding, outcome, indexes, locale), partialFingerprints, suppressions };
        yield separator + JSON.stringify(result);
        separator = ',\n';
      }
    }
  }
  yield `\n],"invocations":[${JSON.stringify(invocation(failed))}]}]}\n`;
}

function ruleOf({ id, title, why, severity, source }: Rule, locale: Locale): object {
  const sources = source
    .map(({ document, section, year }) => `${document}, ${section}${year ? ` (${year})` : ''}`)
    .join('; ');
  return {
    id,
    shortDescription: { text: title[locale] },
    fullDescription: { text: why[locale] },
    help: { text: `${why[locale]}\n\n${sources}` },
    defaultConfiguration: { level: levels[severity], enabled: severity !== 'off' },
  };
}

function resultOf(
  finding: ReportedFinding,
  { isDrawnOut }: LintedFile | StreamedFile,
  indexes: ReadonlyMap<string, number>,
  locale: Locale,
): object {
  const { ruleId, severity, message, text, path, related, fix, suggestions, entryId } = finding;
  const ruleIndex = indexes.get(ruleId);
  const changes = [...(fix ? [fix] : []), ...suggestions];
  return {
    ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[severity],
    message: { text: message },
    locations: [location(path, finding, { isDrawnOut, locale, entryId })],
    properties: {
      words: text,
      ...(isDrawnOut && changes.length > 0 && { changes: changes.map(({ label }) => label) }),
    },
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id,
        message: { text: place.text },
        ...location(path, place, { isDrawnOut, locale, entryId: null }),
      })),
    }),
    ...(!isDrawnOut && changes.length > 0 && { fixes: changes.map((change) => fixOf(path, change)) }),
  };
}

function location(
  path: string,
  { start, end, location: own }: Pick<ReportedFinding, 'start' | 'end' | 'location'>,
  {
    isDrawnOut,
    locale,
    entryId,
  }: { readonly isDrawnOut: boolean; readonly locale: Locale; readonly entryId: string | null },
): object {
  const logicalLocations: SarifLogicalLocation[] = own ? [sarifLocation(own, locale)] : [];
  if (entryId !== null) logicalLocations.push({ name: entryId });
  return {
    physicalLocation: {
      artifactLocation: artifact(path),
      ...(!isDrawnOut && { region: regionOf(start, end) }),
    },
    ...(logicalLocations.length > 0 && { logicalLocations }),
  };
}

function fixOf(path: string, { label, edits }: ReportedChange): object {
  const replacements = edits.map(({ start, end, text }) => ({
    deletedRegion: regionOf(start, end),
    insertedContent: { text },
  }));
  return {
    description: { text: label },
    artifactChanges: [{ artifactLocation: artifact(path), replacements }],
  };
}

function regionOf(start: Position, end: Position): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

function artifact(path: string): object {
  return { uri: path.split('/').map(encodeURIComponent).join('/') };
}

function suppression(by: SuppressedReport['by'], reason: string | null): object {
  return {
    kind: by === 'comment' ? 'inSource' : 'external',
    ...(reason !== null && { justification: reason }),
  };
}

function invocation(failed: readonly FailedFile[]): object {
  return {
    executionSuccessful: failed.length === 0,
    toolExecutionNotifications: failed.map(({ path, message }) => ({
      level: 'error',
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
    })),
  };
}
