import { calendarDay, nearestTo, weekdayFrom } from '../../agenda/calendar-day.ts';
import type { CalendarDay } from '../../agenda/entry.ts';
import { dayPartNames, monthNames, weekdayNames } from './day-names.ts';

/** What is known of the time that a text speaks of. Where nothing is, only full dates are days. */
export interface CalendarContext {
  /** First day of the week that the plan is for; a bare weekday counts from it. */
  readonly weekStart?: CalendarDay | undefined;
  /** As written: "2026-2027". Tells the year of a day that has none. */
  readonly schoolYear?: string | undefined;
  /** The day from which "23/11" and "vrijdag" are counted when nothing nearer is known. */
  readonly referenceDay?: CalendarDay | undefined;
}

/** A day as a text names it: a weekday, a date, or both. */
export interface DayExpression {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday?: number;
  readonly date?: { readonly year?: number; readonly month: number; readonly dayOfMonth: number };
  /** False for numbers that may as well be a fraction or a range of pages, such as "3/4" and "12-14". */
  readonly isPlain: boolean;
}

const oneOf = (names: readonly string[]) => [...names].sort((a, b) => b.length - a.length).join('|');
const weekdays = oneOf(Object.keys(weekdayNames));
const months = oneOf(Object.keys(monthNames));
const wordEnd = String.raw`(?![\p{L}\p{N}'’])`;

const weekday = `(?<weekday>${weekdays})(?:(?<=dag)(?:${oneOf(dayPartNames)}))?${wordEnd}\\.?`;
const iso = String.raw`(?<isoYear>\d{4})-(?<isoMonth>\d{1,2})-(?<isoDay>\d{1,2})`;
const named = String.raw`(?<namedDay>\d{1,2})(?:ste|de|e)?\s+(?<monthName>${months})${wordEnd}\.?(?:\s+(?<namedYear>\d{4}|'\d{2}))?`;
const numeric = String.raw`(?<day>\d{1,2})\s?(?<separator>[/.-])\s?(?<month>\d{1,2})(?:\s?\k<separator>\s?(?<year>\d{4}|\d{2}))?`;
const date = String.raw`(?:${iso}|${named}|${numeric})(?![\p{L}\p{N}]|[/.,-]\d|\s+(?:${months})${wordEnd})`;

/**
 * Source of a regular expression (flags `iu`) for one day in Dutch text; {@link readDayExpression} reads its
 * match. It holds named groups, so it fits into an expression once.
 */
export const dayPattern = String.raw`(?<![\p{L}\p{N}])(?=\d|${weekdays})(?:${weekday})?(?:(?:(?<![\p{L}\p{N}.])|,?\s+(?:de\s+)?)${date})?`;

/** The day that a match of {@link dayPattern} names, or undefined when its numbers are no day. */
export function readDayExpression(
  groups: Readonly<Record<string, string | undefined>>,
): DayExpression | undefined {
  const weekday = groups.weekday === undefined ? undefined : weekdayNames[groups.weekday.toLowerCase()];
  const date = readDate(groups);
  const hasNumbers = (groups.isoDay ?? groups.namedDay ?? groups.day) !== undefined;
  if (!date && (weekday === undefined || hasNumbers)) return undefined;
  return {
    ...(weekday !== undefined && { weekday }),
    ...(date && { date }),
    isPlain: weekday !== undefined || groups.day === undefined || groups.year?.length === 4,
  };
}

/** The day meant, as far as `context` tells the year or the week. */
export function resolveDay(expression: DayExpression, context: CalendarContext): CalendarDay | undefined {
  const { weekday, date } = expression;
  if (date) {
    if (date.year !== undefined) return calendarDay(date.year, date.month, date.dayOfMonth);
    const near = yearAnchor(context);
    return near && nearestTo(near, (year) => calendarDay(year, date.month, date.dayOfMonth));
  }
  const from = context.weekStart ?? context.referenceDay;
  return from !== undefined && weekday !== undefined ? weekdayFrom(from, weekday) : undefined;
}

/** The years of "2026-2027" or "2026-27". */
export function schoolYears(schoolYear: string): readonly [number, number] | undefined {
  const match = /\b(\d{4})\s*[-–/]\s*(?:\d{2})?(\d{2})\b/u.exec(schoolYear);
  const first = Number(match?.[1]);
  return match && (first + 1) % 100 === Number(match[2]) ? [first, first + 1] : undefined;
}

/** A day to which the year's day that is meant lies nearest. A school year runs from half a year before March. */
function yearAnchor({ weekStart, schoolYear, referenceDay }: CalendarContext): CalendarDay | undefined {
  const years = schoolYear === undefined ? undefined : schoolYears(schoolYear);
  return weekStart ?? (years ? `${years[1]}-03-01` : referenceDay);
}

function readDate(groups: Readonly<Record<string, string | undefined>>): DayExpression['date'] {
  const { isoYear, monthName } = groups;
  const yearText = isoYear ?? groups.namedYear?.replace("'", '') ?? groups.year;
  const month =
    monthName === undefined ? Number(groups.isoMonth ?? groups.month) : monthNames[monthName.toLowerCase()];
  const dayOfMonth = Number(groups.isoDay ?? groups.namedDay ?? groups.day);
  // 2000 is a leap year, so that every day of any year passes.
  if (month === undefined || !calendarDay(2000, month, dayOfMonth)) return undefined;
  if (yearText === undefined) return { month, dayOfMonth };
  return { year: yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText), month, dayOfMonth };
}
