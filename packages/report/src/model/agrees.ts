import type { Cell, ClassCell, Counts, DayCell, PlanCell, Tally } from '../count/counts.ts';
import { withoutClass } from './sums.ts';

/** Whether counts agree with themselves: no part is larger than its whole. What hwlint counted always does. */
export function agrees(counts: Counts): boolean {
  const { cells, plans, days, classes, coverage, schools, unnamed, from, to } = counts;
  return (
    Object.values(cells).every(cellAgrees) &&
    Object.values(plans).every(planAgrees) &&
    Object.values(days).every(dayAgrees) &&
    classes.every(classAgrees) &&
    Object.values(coverage).every((tally) => isWithin(tally, classes.length)) &&
    withoutClass(counts) >= 0 &&
    unnamed <= schools &&
    (from === null) === (to === null) &&
    (from === null || to === null || from <= to)
  );
}

function cellAgrees(cell: Cell): boolean {
  const { entries, flagged, tipped, rules, keys, signs, digitalOnly, asksMoney, namesAmount, cents } = cell;
  return (
    [flagged, tipped, digitalOnly, asksMoney].every((part) => part <= entries) &&
    isWithin(rules, flagged) &&
    isWithin(keys, flagged) &&
    sumOf(rules) >= flagged &&
    isWithin(signs, entries) &&
    namesAmount <= asksMoney &&
    namesAmount > 0 === cents > 0
  );
}

function planAgrees({ plans, rules, signs }: PlanCell): boolean {
  return isWithin(rules, plans) && isWithin(signs, plans);
}

function dayAgrees({ days, byTasks, byLimit, timed, minutes, limited, over }: DayCell): boolean {
  return (
    sumOf(byTasks) === days &&
    sumOf(byLimit) <= days &&
    timed <= days &&
    timed <= minutes &&
    limited <= timed &&
    over <= limited
  );
}

function classAgrees(each: ClassCell): boolean {
  const { isSeen, assignments, flagged, dated, weeks, messages, digital, datedMessages, messageWeeks } = each;
  return (
    isSeen === assignments + messages > 0 &&
    flagged <= assignments &&
    dated <= assignments &&
    weeks <= dated &&
    digital <= messages &&
    datedMessages <= messages &&
    messageWeeks <= datedMessages
  );
}

function isWithin(tally: Tally, most: number): boolean {
  return Object.values(tally).every((count) => count <= most);
}

function sumOf(tally: Tally): number {
  return Object.values(tally).reduce((sum, count) => sum + count, 0);
}
