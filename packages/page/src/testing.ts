import type { Group, Point } from './engine/reading.ts';

/** A point for tests: the short form in “Lees blz. 3”. */
export function aPoint(changes: Partial<Point> = {}): Point {
  return {
    key: 'no-abbreviation:blz.:1',
    ruleId: 'no-abbreviation',
    severity: 'warning',
    message: '“blz.” is een afkorting.',
    words: 'blz.',
    start: 5,
    end: 9,
    related: [],
    suggestions: [],
    group: 0,
    ...changes,
  };
}

/** A group for tests. */
export function aGroup(changes: Partial<Group> = {}): Group {
  return { kind: 'task', opening: 'Lees blz. 3', ...changes };
}
