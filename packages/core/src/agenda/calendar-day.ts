import type { CalendarDay } from './entry.ts';

const msPerDay = 86_400_000;

/** The day `YYYY-MM-DD` of a year, month (1 to 12) and day of the month, if the calendar has it. */
export function calendarDay(year: number, month: number, dayOfMonth: number): CalendarDay | undefined {
  const time = Date.UTC(year, month - 1, dayOfMonth);
  if (Number.isNaN(time) || year < 1000 || year > 9999) return undefined;
  const day = fromTime(time);
  return Number(day.slice(5, 7)) === month && Number(day.slice(8)) === dayOfMonth ? day : undefined;
}

/** The day `days` later; earlier when negative. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return fromTime(toTime(day) + days * msPerDay);
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return (toTime(to) - toTime(from)) / msPerDay;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return new Date(toTime(day)).getUTCDay() || 7;
}

/** The Monday of the week that `day` lies in. */
export function mondayOf(day: CalendarDay): CalendarDay {
  return addDays(day, 1 - weekdayOf(day));
}

/** The first day with this weekday (1 to 7) that is `from` or later. */
export function weekdayFrom(from: CalendarDay, weekday: number): CalendarDay {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}

/** The Monday of an ISO week: week 1 holds the first Thursday of the year. */
export function mondayOfIsoWeek(year: number, week: number): CalendarDay | undefined {
  const fourth = calendarDay(year, 1, 4);
  if (!fourth || week < 1 || week > 53) return undefined;
  const monday = addDays(mondayOf(fourth), (week - 1) * 7);
  return addDays(monday, 3).startsWith(String(year)) ? monday : undefined;
}

/** The year's day that lies nearest to `reference`, of the years in which `inYear` gives one. */
export function nearestTo(
  reference: CalendarDay,
  inYear: (year: number) => CalendarDay | undefined,
): CalendarDay | undefined {
  const year = Number(reference.slice(0, 4));
  let nearest: CalendarDay | undefined;
  for (const candidate of [year - 1, year, year + 1].map(inYear)) {
    if (candidate && (!nearest || distance(reference, candidate) < distance(reference, nearest))) {
      nearest = candidate;
    }
  }
  return nearest;
}

function distance(a: CalendarDay, b: CalendarDay): number {
  return Math.abs(daysBetween(a, b));
}

function toTime(day: CalendarDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function fromTime(time: number): CalendarDay {
  return new Date(time).toISOString().slice(0, 10);
}
