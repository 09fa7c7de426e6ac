import type { ClassCell, Counts, DayCell } from '../count/counts.ts';
import { addTallies } from '../count/merge-counts.ts';
import { folded, smallest } from './fold.ts';
import type { Shown } from './groups.ts';
import type { SpreadRow, WorkRow } from './report-model.ts';
import { shareOf } from './share.ts';

/** Tasks and stated minutes a day, per grade with enough of them. */
export function workOf({ days }: Counts, grades: Shown): readonly WorkRow[] {
  const sums = new Map<string, DayCell>();
  for (const [grade, cell] of Object.entries(days)) {
    const id = grades.get(grade);
    if (id === undefined) continue;
    const sum = sums.get(id);
    sums.set(id, sum ? addDays(sum, cell) : cell);
  }
  return [...sums].sort(byGrade).flatMap(([id, cell]) => {
    const counted = Object.entries(cell.byTasks).map(([tasks, times]) => [Number(tasks), times] as const);
    const tasks = counted.reduce((sum, [many, times]) => sum + many * times, 0);
    if (tasks < smallest) return [];
    const row: WorkRow = {
      id,
      days: cell.days,
      tasksPerDay: tenths(tasks / cell.days),
      mostTasks: Math.max(...counted.map(([many]) => many)),
      minutesPerDay: cell.timed >= smallest ? tenths(cell.minutes / cell.timed) : null,
      timedDays: cell.timed,
      limit: limitsOf(cell),
      over: cell.limited < smallest ? null : shareOf(cell.over, cell.limited),
    };
    return [row];
  });
}

/** The lowest and the highest limit that holds for any of the days. */
function limitsOf({ byLimit }: DayCell): readonly [number, number] | null {
  const limits = Object.keys(byLimit).map(Number);
  return limits.length === 0 ? null : [Math.min(...limits), Math.max(...limits)];
}

/**
 * How far the classes of one grade lie apart, for grades that stand by themselves with at least two classes that gave
 * enough with a date; at least three where another gave little, which would else be what the two leave of the grade's total.
 */
export function spreadOf({ classes }: Counts, grades: Shown): readonly SpreadRow[] {
  const byGrades = new Map<string, ClassCell[]>();
  const withSmall = new Set<string>();
  for (const each of classes) {
    if (each.assignments > 0 && each.dated < smallest) withSmall.add(each.grade);
    if (each.grade === '' || grades.get(each.grade) !== each.grade || each.dated < smallest) continue;
    const list = byGrades.get(each.grade);
    if (list) list.push(each);
    else byGrades.set(each.grade, [each]);
  }
  return [...byGrades]
    .filter(([id, cells]) => cells.length > (withSmall.has(id) ? 2 : 1))
    .sort(byGrade)
    .map(([id, cells]) => ({
      id,
      classes: cells.length,
      tasksPerWeek: ends(cells.map(({ dated, weeks }) => dated / weeks)),
      minutesPerWeek: cells.every(({ minutes }) => minutes === 0)
        ? null
        : ends(cells.map(({ minutes, weeks }) => minutes / weeks)),
      undated: cells.reduce((sum, { assignments, dated }) => sum + assignments - dated, 0),
    }));
}

/** Grades in their order, folded ones last. */
export function byGrade([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  const order = (id: string) => (id === folded ? '~' : id === '' ? '}' : id);
  return order(a) < order(b) ? -1 : 1;
}

export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function ends(values: readonly number[]): readonly [number, number] {
  return [tenths(Math.min(...values)), tenths(Math.max(...values))];
}

function addDays(a: DayCell, b: DayCell): DayCell {
  return {
    days: a.days + b.days,
    byTasks: addTallies(a.byTasks, b.byTasks),
    byLimit: addTallies(a.byLimit, b.byLimit),
    timed: a.timed + b.timed,
    minutes: a.minutes + b.minutes,
    limited: a.limited + b.limited,
    over: a.over + b.over,
  };
}
