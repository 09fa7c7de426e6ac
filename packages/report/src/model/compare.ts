import type { Counts } from '../count/counts.ts';
import { difference } from '../statistics/wilson.ts';
import { smallest } from './fold.ts';
import { type Shown, shownNames } from './groups.ts';
import { policyKeys } from './policy-keys.ts';
import type { Change, ChangeRow, Comparison } from './report-model.ts';
import { rounded, shareOf } from './share.ts';
import { assignmentsOf, cellsOf, sumOf, sumsBy } from './sums.ts';

interface Two {
  readonly part: number;
  readonly whole: number;
}

/** What changed between two periods, or null where either has too few to say anything. */
export function changeOf(before: Two, after: Two): Change | null {
  if (before.whole < smallest || after.whole < smallest) return null;
  const from = shareOf(before.part, before.whole);
  const to = shareOf(after.part, after.whole);
  if (!from || !to) return null;
  const { value, low, high } = difference(before, after);
  return {
    before: from,
    after: to,
    rise: rounded(value),
    low: rounded(low),
    high: rounded(high),
    says: low > 0 ? 'up' : high < 0 ? 'down' : 'unclear',
  };
}

/**
 * @param before the counts of the earlier period
 * @param shown under which name each grade is shown: only those that stand by themselves, then and now, are compared
 */
export function comparisonOf(before: Counts, after: Counts, shown: Shown): Comparison {
  const [first, second] = [before, after].map((counts) => assignmentsOf(cellsOf(counts)));
  const [from, to] = [sumOf(first ?? []), sumOf(second ?? [])];
  const grades = [sumsBy(first ?? [], ({ grade }) => grade), sumsBy(second ?? [], ({ grade }) => grade)];
  const shownBefore = shownNames(first ?? [], 'grade');
  const rows = (names: Iterable<string>, then: (id: string) => Two, now: (id: string) => Two): ChangeRow[] =>
    [...new Set(names)].flatMap((id) => {
      const change = changeOf(then(id), now(id));
      return change ? [{ id, ...change }] : [];
    });
  const ofGrade = (at: 0 | 1) => (id: string) => {
    const cell = grades[at]?.get(id);
    return { part: cell?.flagged ?? 0, whole: cell?.entries ?? 0 };
  };
  return {
    from: before.from,
    to: before.to,
    assignments: from.entries,
    all: changeOf({ part: from.flagged, whole: from.entries }, { part: to.flagged, whole: to.entries }),
    grades: rows(
      [...shown.keys()]
        .filter((id) => id !== '' && shown.get(id) === id && shownBefore.get(id) === id)
        .sort(),
      ofGrade(0),
      ofGrade(1),
    ),
    keys: rows(
      policyKeys.filter((id) => (from.keys[id] ?? 0) + (to.keys[id] ?? 0) > 0),
      (id) => ({ part: from.keys[id] ?? 0, whole: from.entries }),
      (id) => ({ part: to.keys[id] ?? 0, whole: to.entries }),
    ),
    rules: rows(
      Object.keys({ ...from.rules, ...to.rules }).sort(),
      (id) => ({ part: from.rules[id] ?? 0, whole: from.entries }),
      (id) => ({ part: to.rules[id] ?? 0, whole: to.entries }),
    ),
  };
}
