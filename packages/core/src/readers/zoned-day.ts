import { calendarDay } from '../agenda/calendar-day.ts';
import type { CalendarDay } from '../agenda/entry.ts';

/** Tells which day it is somewhere at an instant (milliseconds since 1970, UTC). */
export type DayAt = (instant: number) => CalendarDay | undefined;

/**
 * The days of one time zone, such as `Europe/Brussels`.
 * @returns undefined when the runtime knows no zone of that name.
 */
export function daysIn(timeZone: string): DayAt | undefined {
  const found = known.get(timeZone);
  if (found) return found;
  const made = makeDays(timeZone);
  if (made && known.size < mostKnown) known.set(timeZone, made);
  return made;
}

/** Making one costs as much as reading an entry; a file may name any number of them. */
const mostKnown = 20;
const known = new Map<string, DayAt>();

function makeDays(timeZone: string): DayAt | undefined {
  const parts = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', { timeZone, ...parts });
  } catch {
    return undefined;
  }
  return (instant) => {
    if (!(Math.abs(instant) <= 8.64e15)) return undefined;
    const found = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    return calendarDay(found.get('year') ?? 0, found.get('month') ?? 0, found.get('day') ?? 0);
  };
}
