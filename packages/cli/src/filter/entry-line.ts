import type { EntryKind, Grade, Position } from '@hwlint/core';
import type { ReportedChange, ReportedFinding } from '../lint/outcome.ts';

/** What goes out for a line that was read; schema/entry.schema.json describes it field by field. */
export interface EntryLine {
  /** 1-based, of the line that came in. */
  readonly line: number;
  /** Null, as are kind, grade and subject, where the line holds no entry. */
  readonly id: string | null;
  readonly kind: EntryKind | null;
  readonly grade: Grade | null;
  readonly subject: string | null;
  readonly findings: readonly ReportedFinding[];
  /** What was passed over or repaired in the line. */
  readonly notices: readonly string[];
}

/** What goes out for a line that could not be read. */
export interface ErrorLine {
  readonly line: number;
  readonly error: { readonly message: string; readonly position: Position | null };
}

/** A finding in a line that starts at an offset of what comes in. */
export function findingInLine(finding: ReportedFinding, line: number, offset: number): ReportedFinding {
  const moved = <T extends { readonly start: Position; readonly end: Position }>(place: T): T => ({
    ...place,
    start: positionInLine(place.start, line, offset),
    end: positionInLine(place.end, line, offset),
  });
  const change = ({ label, edits }: ReportedChange) => ({ label, edits: edits.map(moved) });
  const { location } = finding;
  return {
    ...moved(finding),
    location: location?.kind === 'pointer' && location.line !== undefined ? { ...location, line } : location,
    related: finding.related.map(moved),
    fix: finding.fix && change(finding.fix),
    suggestions: finding.suggestions.map(change),
  };
}

/** A position in a line, as one of what comes in. */
export function positionInLine(position: Position, line: number, offset: number): Position {
  return { offset: position.offset + offset, line, column: position.column };
}
