import { daysBetween, weekdayOf } from '../agenda/calendar-day.ts';
import type { CalendarDay, Entry } from '../agenda/entry.ts';
import type { SchoolFacts } from '../config/config.ts';
import type { Fact } from '../rules/fact.ts';

/**
 * Whether the school's config offers what a fact asks for, in time for this entry. A free homework
 * class helps when one of its days falls from the day the task is given (else the day under which it
 * stands) up to the day before it is due. Where the first of these is not known, the task is taken to
 * span a week; where only the second is not, a day.
 */
export function schoolOffers(school: SchoolFacts, offer: NonNullable<Fact['school']>, entry: Entry): boolean {
  const homeworkClass = offer === 'homeworkClass' ? school.homeworkClass : undefined;
  if (!homeworkClass?.free) return false;
  const from = entry.given ?? (entry.day === entry.due ? undefined : entry.day);
  if (homeworkClass.days.length === 0 || from === undefined) return true;
  return spannedWeekdays(from, entry.due).some((day) => homeworkClass.days.includes(day));
}

function spannedWeekdays(from: CalendarDay, due: CalendarDay | undefined): number[] {
  const first = weekdayOf(from);
  const days = due === undefined ? 1 : Math.min(7, Math.max(1, daysBetween(from, due)));
  return Array.from({ length: days }, (_, offset) => ((first - 1 + offset) % 7) + 1);
}
