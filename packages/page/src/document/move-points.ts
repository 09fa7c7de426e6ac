import type { Point, WayOut } from '../engine/reading.ts';
import type { PlanText } from './plan-text.ts';
import { movedBy, type TextChange } from './text-change.ts';

/** Points at offsets of the source, at offsets of the text as shown. */
export function pointsAsShown(points: readonly Point[], text: PlanText): readonly Point[] {
  if (text.source.length === text.shown.length) return points;
  const spanOf = <Range extends { start: number; end: number }>(range: Readonly<Range>) => ({
    ...range,
    start: text.toShown(range.start),
    end: text.toShown(range.end),
  });
  const wayOf = ({ label, edits }: WayOut): WayOut => ({
    label,
    edits: edits.map((edit) => ({ ...edit, span: spanOf(edit.span) })),
  });
  return points.map((point) => ({
    ...spanOf(point),
    related: point.related.map(spanOf),
    ...(point.fix && { fix: wayOf(point.fix) }),
    suggestions: point.suggestions.map(wayOf),
  }));
}

/**
 * A point after the text around it changed. Undefined when the words that it is about changed. Of its
 * related places and ways out only what is untouched stays.
 */
export function movePoint(point: Point, change: TextChange): Point | undefined {
  if (point.end <= change.start && lastEdit(point) <= change.start) return point;
  const moved = movedBy(point, change);
  if (!moved) return undefined;
  const { fix, ...rest } = moved;
  const movedFix = fix && moveWay(fix, change);
  return {
    ...rest,
    related: point.related.flatMap((range) => movedBy(range, change) ?? []),
    ...(movedFix && { fix: movedFix }),
    suggestions: point.suggestions.map((way) => moveWay(way, change) ?? { label: way.label, edits: [] }),
  };
}

function moveWay(way: WayOut, change: TextChange): WayOut | undefined {
  const edits = way.edits.flatMap((edit) => {
    const span = movedBy(edit.span, change);
    return span ? [{ ...edit, span }] : [];
  });
  return edits.length === way.edits.length ? { ...way, edits } : undefined;
}

function lastEdit({ fix, suggestions, related }: Point): number {
  const ends = [...(fix ? [fix] : []), ...suggestions].map(({ edits }) => edits.at(-1)?.span.end ?? 0);
  return Math.max(0, ...ends, ...related.map(({ end }) => end));
}
