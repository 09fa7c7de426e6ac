import type { Agenda, Finding, LintResult, LogicalLocation } from '@hwlint/core';
import { inWords, summarize } from '@hwlint/core';
import { Grouper } from './group-points.ts';
import type { Point, Reading } from './reading.ts';

/**
 * What the page shows of an agenda and of what was found in it.
 * @param locate where a character of a document stands in it
 */
export function toReading(
  agenda: Agenda,
  result: LintResult,
  locate?: (offset: number) => LogicalLocation | undefined,
): Reading {
  const grouper = new Grouper(agenda);
  const keys = new Map<string, number>();
  const points = result.findings.map((finding) => {
    const location = locate?.(finding.place.start.offset);
    const point = toPoint(finding, keys, grouper.groupOf(finding));
    return location ? { ...point, where: inWords(location) } : point;
  });
  return {
    format: agenda.format,
    points,
    groups: grouper.groups,
    summary: summarize(agenda, result),
    notices: agenda.notices.map(({ message }) => message),
  };
}

function toPoint(finding: Finding, keys: Map<string, number>, group: number): Point {
  const { ruleId, severity, message, text, place, related, fix, suggestions } = finding;
  const name = `${ruleId}:${text.toLowerCase()}`;
  const count = (keys.get(name) ?? 0) + 1;
  keys.set(name, count);
  return {
    key: `${name}:${count}`,
    ruleId,
    severity,
    message,
    words: text,
    start: place.start.offset,
    end: place.end.offset,
    related: related.map((each) => ({ start: each.place.start.offset, end: each.place.end.offset })),
    ...(fix && { fix }),
    suggestions,
    group,
  };
}
