import type { Severity } from '@hwlint/core';
import type { Point } from '../engine/reading.ts';

/** A run of marked characters in a line, at offsets of that line. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** The gravest of the points that hold here. */
  readonly severity: Severity;
  /** Only further places of a point hold here. */
  readonly isRelated: boolean;
  readonly isActive: boolean;
  /** Numbers of the points that hold here, in order. */
  readonly numbers: readonly number[];
}

/** One line of the text with what is marked in it. */
export interface MarkedLine {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Numbers of the points that begin in the line. */
  readonly numbers: readonly number[];
}

export interface NumberedPoint {
  readonly point: Point;
  readonly number: number;
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly isRelated: boolean;
  readonly isActive: boolean;
  readonly number: number;
}

const gravity: Readonly<Record<Severity, number>> = { error: 2, warning: 1, tip: 0 };

/**
 * Cuts a text into lines and says what is marked in each. Where points overlap, each stretch knows all of them.
 * @param points in source order
 */
export function markedLines(
  text: string,
  points: readonly NumberedPoint[],
  activeKey: string | undefined,
): MarkedLine[] {
  const ranges = points.flatMap((each) => rangesOf(each, activeKey)).sort((a, b) => a.start - b.start);
  const lines: MarkedLine[] = [];
  let open: Range[] = [];
  let nextRange = 0;
  let nextPoint = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    open = open.filter((range) => range.end > start);
    for (let range = ranges[nextRange]; range && range.start <= end; range = ranges[nextRange]) {
      if (range.end > range.start) open.push(range);
      nextRange += 1;
    }
    const numbers: number[] = [];
    for (let each = points[nextPoint]; each && each.point.start <= end; each = points[nextPoint]) {
      numbers.push(each.number);
      nextPoint += 1;
    }
    lines.push({ text: line, marks: open.length === 0 ? [] : marksIn(open, start, end), numbers });
    start = end + 1;
  }
  return lines;
}

function rangesOf({ point, number }: NumberedPoint, activeKey: string | undefined): Range[] {
  const { start, end, severity, related, key } = point;
  const shared = { severity, number, isActive: key === activeKey };
  return [
    { start, end, isRelated: false, ...shared },
    ...related.map((range) => ({ start: range.start, end: range.end, isRelated: true, ...shared })),
  ];
}

function marksIn(ranges: readonly Range[], lineStart: number, lineEnd: number): Mark[] {
  const edges = new Set<number>();
  for (const { start, end } of ranges) {
    edges.add(Math.max(start, lineStart)).add(Math.min(end, lineEnd));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).flatMap((start, index) => {
    const end = sorted[index + 1] ?? start;
    const here = ranges.filter((range) => range.start <= start && range.end >= end);
    const [first] = here.toSorted((a, b) => gravity[b.severity] - gravity[a.severity]);
    if (!first || start === end) return [];
    return {
      start: start - lineStart,
      end: end - lineStart,
      severity: first.severity,
      isRelated: here.every(({ isRelated }) => isRelated),
      isActive: here.some(({ isActive }) => isActive),
      numbers: [...new Set(here.map(({ number }) => number))].sort((a, b) => a - b),
    };
  });
}
