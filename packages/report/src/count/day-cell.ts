import type { DayCell } from './counts.ts';

const empty: DayCell = { days: 0, byTasks: {}, byLimit: {}, timed: 0, minutes: 0, limited: 0, over: 0 };

/** Counts one day of one class among the days of its grade. */
export function addCountedDay(
  byGrade: Map<string, DayCell>,
  grade: string,
  { tasks, minutes, limit }: { readonly tasks: number; readonly minutes: number; readonly limit: number },
): void {
  const cell = byGrade.get(grade) ?? empty;
  const isTimed = minutes > 0;
  const isLimited = isTimed && limit > 0;
  byGrade.set(grade, {
    days: cell.days + 1,
    byTasks: { ...cell.byTasks, [tasks]: (cell.byTasks[tasks] ?? 0) + 1 },
    byLimit: limit > 0 ? { ...cell.byLimit, [limit]: (cell.byLimit[limit] ?? 0) + 1 } : cell.byLimit,
    timed: cell.timed + (isTimed ? 1 : 0),
    minutes: cell.minutes + minutes,
    limited: cell.limited + (isLimited ? 1 : 0),
    over: cell.over + (isLimited && minutes > limit ? 1 : 0),
  });
}
