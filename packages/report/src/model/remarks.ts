import type { Counts } from '../count/counts.ts';
import { smallest } from './fold.ts';
import type { Remark } from './report-model.ts';
import { assignmentsOf, cellsOf, type PlacedCell, withoutClass } from './sums.ts';

/** What must be said beside the figures, so that nobody takes them for more than they are. */
export function remarksOf(counts: Counts, before: Counts | undefined, isMerged: boolean): readonly Remark[] {
  const assignments = assignmentsOf(cellsOf(counts));
  const all = entriesOf(assignments);
  const without = (field: 'week' | 'grade' | 'subject') =>
    entriesOf(assignments.filter((cell) => cell[field] === ''));
  const holds: Readonly<Record<Remark, boolean>> = {
    empty: all === 0,
    few: all > 0 && all < smallest,
    'no-dates': all > 0 && without('week') === all,
    'some-undated': without('week') > 0 && without('week') < all,
    'no-grades': all > 0 && without('grade') === all,
    'no-subjects': all > 0 && without('subject') === all,
    'no-classes': all > 0 && withoutClass(counts) === all,
    'some-without-class': withoutClass(counts) > 0 && withoutClass(counts) < all,
    'unnamed-merged': isMerged && mayHoldTwice(counts),
    'files-failed': counts.files.failed > 0,
    'undated-left-out': counts.undated > 0,
    'earlier-empty': before !== undefined && entriesOf(assignmentsOf(cellsOf(before))) < smallest,
    'earlier-same': before !== undefined && all > 0 && JSON.stringify(before) === JSON.stringify(counts),
    'earlier-other-school': before !== undefined && areOfOthers(before, counts),
    'periods-overlap': before !== undefined && overlap(before, counts),
  };
  return (Object.keys(holds) as Remark[]).filter((remark) => holds[remark]);
}

function entriesOf(cells: readonly PlacedCell[]): number {
  return cells.reduce((sum, { cell }) => sum + cell.entries, 0);
}

/** Whether counts that were added up may hold a school twice: one without a name cannot be told from another. */
export function mayHoldTwice({ unnamed, schools }: Counts): boolean {
  return unnamed > 0 && schools > 1;
}

/** Schools without a name cannot be told apart. */
function areOfOthers(a: Counts, b: Counts): boolean {
  if (a.schools === 0 || b.schools === 0) return false;
  return a.schools !== b.schools || (a.mark !== 0 && b.mark !== 0 && a.mark !== b.mark);
}

function overlap(a: Counts, b: Counts): boolean {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return false;
  return a.from <= b.to && b.from <= a.to;
}
