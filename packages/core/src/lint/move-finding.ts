import type { SourceText } from '../agenda/source-text.ts';
import type { Change, Finding } from './finding.ts';

/** Whether a finding stands at `offset`, in the line and column that it says, and in the entry of this index. */
export function isStill(finding: Finding, offset: number, entryIndex: number, source: SourceText): boolean {
  const { start } = finding.place;
  if (start.offset !== offset || finding.entryIndex !== entryIndex) return false;
  const now = source.position(offset);
  return now.line === start.line && now.column === start.column;
}

/**
 * The finding of an entry that stands `by` characters later in a source than it did, and is otherwise as it was. What
 * is seldom asked for is moved when it is: an editor shows a thousand findings and mends one.
 */
export function moveFinding(finding: Finding, by: number, entryIndex: number, source: SourceText): Finding {
  const place = source.place(finding.place.start.offset + by, finding.place.end.offset + by);
  const related = finding.related.map(({ text, place: { start, end } }) => {
    return { text, place: source.place(start.offset + by, end.offset + by) };
  });
  return movedFinding(finding, by, { place, related, entryIndex });
}

/** A function of its own: what it makes must not keep a whole source. */
function movedFinding(
  finding: Finding,
  by: number,
  { place, related, entryIndex }: Pick<Finding, 'place' | 'related'> & { readonly entryIndex: number },
): Finding {
  const { ruleId, key, severity, message, text, scope, entryId } = finding;
  return {
    ruleId,
    key,
    severity,
    message,
    text,
    place,
    scope,
    entryIndex,
    ...(entryId !== undefined && { entryId }),
    related,
    ...(finding.fix && { fix: moveChange(finding.fix, by) }),
    get suggestions() {
      return finding.suggestions.map((change) => moveChange(change, by));
    },
  };
}

function moveChange({ label, edits }: Change, by: number): Change {
  return {
    label,
    edits: edits.map(({ span, text }) => ({ span: { start: span.start + by, end: span.end + by }, text })),
  };
}
