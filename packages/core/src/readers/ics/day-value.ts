import { addDays, calendarDay } from '../../agenda/calendar-day.ts';
import type { CalendarDay } from '../../agenda/entry.ts';
import type { DayAt } from '../zoned-day.ts';

const shape = /^\s*(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?\s*$/i;

/** A DATE or DATE-TIME value. */
interface DayValue {
  /** The day that is written. */
  readonly written: CalendarDay;
  /** Milliseconds since 1970, for a time in UTC. */
  readonly instant?: number;
  readonly isMidnight: boolean;
}

/**
 * The day of a DATE or DATE-TIME value. A time in UTC falls on the day that `dayAt` makes of it; any
 * other time, with a TZID or floating, on the day that is written.
 */
export function dayOfValue(value: string, dayAt: DayAt): CalendarDay | undefined {
  const found = parse(value);
  return found?.instant === undefined ? found?.written : dayAt(found.instant);
}

/** The last day of an event that lasts until a DTEND: a date, or midnight, is no part of it any more. */
export function lastDayBefore(value: string, dayAt: DayAt): CalendarDay | undefined {
  const found = parse(value);
  if (found?.instant !== undefined) return dayAt(found.instant - 1);
  return found?.isMidnight ? addDays(found.written, -1) : found?.written;
}

function parse(value: string): DayValue | undefined {
  const match = shape.exec(value);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const written = calendarDay(year, month, day);
  if (written === undefined) return undefined;
  const isMidnight = hours + minutes + seconds === 0;
  if (match[7] === undefined) return { written, isMidnight };
  return { written, isMidnight, instant: Date.UTC(year, month - 1, day, hours, minutes, seconds) };
}
