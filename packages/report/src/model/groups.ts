import type { Counts } from '../count/counts.ts';
import { folded, foldSmall } from './fold.ts';
import type { Group } from './report-model.ts';
import { shareOf } from './share.ts';
import { type PlacedCell, sizesOf, sumsBy } from './sums.ts';

/** What assignments can be grouped by. */
export type Dimension = 'grade' | 'subject' | 'week';

/** Under which name each group of a dimension is shown. */
export type Shown = ReadonlyMap<string, string>;

export function shownNames(assignments: readonly PlacedCell[], dimension: Dimension): Shown {
  return foldSmall(sizesOf(sumsBy(assignments, (cell) => cell[dimension])));
}

/** Assignments by grade, subject or week, in that order's own order: nothing is ranked by its share. */
export function groupsOf(
  assignments: readonly PlacedCell[],
  dimension: Dimension,
  shown: Shown,
  counts: Counts,
): readonly Group[] {
  const sums = sumsBy(assignments, (cell) => shown.get(cell[dimension]));
  return [...sums]
    .sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))
    .flatMap(([id, { entries, flagged }]) => {
      const share = shareOf(flagged, entries);
      return share ? [{ id, assignments: entries, share, ...classesOf(id, dimension, counts) }] : [];
    });
}

/** Grades from kindergarten up; what is not known, then what was folded, come last. */
function order(id: string): number {
  if (id === folded) return 3;
  if (id === '' || id === 'other') return 2;
  return /^[KLS]\d$/.test(id) ? 'KLS'.indexOf(id[0] as string) / 3 : 0;
}

function classesOf(
  id: string,
  dimension: Dimension,
  { classes, coverage }: Counts,
): Pick<Group, 'classes' | 'known'> {
  if (id === folded || id === '') return { classes: null, known: null };
  if (dimension !== 'grade') {
    const seen = coverage[dimension][id];
    return { classes: seen ?? null, known: seen === undefined ? null : classes.length };
  }
  const ofGrade = classes.filter(({ grade }) => grade === id);
  if (ofGrade.length === 0) return { classes: null, known: null };
  return { classes: ofGrade.filter(({ assignments }) => assignments > 0).length, known: ofGrade.length };
}
