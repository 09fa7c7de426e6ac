import type { SourceText } from '../agenda/source-text.ts';
import type { Change, Finding } from './finding.ts';

/**
 * The finding of an entry that stands `by` characters later in a source than it did, and is otherwise as it was. The
 * same object when it did not move.
 */
export function moveFinding(finding: Finding, by: number, entryIndex: number, source: SourceText): Finding {
  const { place, related, fix, suggestions } = finding;
  const moved = source.place(place.start.offset + by, place.end.offset + by);
  const isStill =
    by === 0 &&
    finding.entryIndex === entryIndex &&
    moved.start.line === place.start.line &&
    moved.start.column === place.start.column;
  if (isStill) return finding;
  return {
    ...finding,
    place: moved,
    entryIndex,
    related: related.map(({ text, place: { start, end } }) => ({
      text,
      place: source.place(start.offset + by, end.offset + by),
    })),
    ...(fix && { fix: moveChange(fix, by) }),
    suggestions: suggestions.map((change) => (change.edits.length === 0 ? change : moveChange(change, by))),
  };
}

function moveChange({ label, edits }: Change, by: number): Change {
  return {
    label,
    edits: edits.map(({ span, text }) => ({ span: { start: span.start + by, end: span.end + by }, text })),
  };
}
