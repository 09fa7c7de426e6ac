import { mondayOf, mondayOfIsoWeek, nearestTo } from '../../agenda/calendar-day.ts';
import type { CalendarDay } from '../../agenda/entry.ts';
import { anyWord } from '../any-word.ts';
import {
  type CalendarContext,
  type DayExpression,
  dayPattern,
  readDayExpression,
  resolveDay,
  schoolYears,
} from './day-expression.ts';
import { weekdayNames } from './day-names.ts';

/** A week as a text names it. */
export interface WeekPhrase {
  /** As written: "23 tot 27 januari", "week van 4 mei", "week 48". */
  readonly text: string;
  /** Its Monday, as far as the year is known. */
  readonly monday?: CalendarDay;
}

const until = String.raw`\s*(?:[-–—]|tot(?:\s+en\s+met)?|t\.?e\.?m\.?|t\/m|en)\s*`;
const day = new RegExp(dayPattern, 'giu');
const weekOf = /(?<!\p{L})week\s+van\s+(?:\p{L}+\s+)?$/iu;
const weekday = String.raw`(?:${anyWord(Object.keys(weekdayNames))}\.?\s+)?`;
const firstDay = new RegExp(String.raw`(?<!\p{N})${weekday}(?<dayOfMonth>\d{1,2})${until}$`, 'iu');
const lastDay = new RegExp(`^${until}${dayPattern}`, 'iu');
const number =
  /(?<!\p{L})week\s*(?<week>\d{1,2})(?![\p{L}\p{N}]|[/.]\d)(?:,?\s+(?:van\s+)?(?<year>\d{4}))?/iu;

/** The week that a title or a field names, if any: "week van 23 november", "23/11 - 27/11", "week 48". */
export function findWeek(text: string, context: CalendarContext = {}): WeekPhrase | undefined {
  return findDays(text, context) ?? findNumber(text, context);
}

function findDays(text: string, context: CalendarContext): WeekPhrase | undefined {
  for (const match of text.matchAll(day)) {
    const expression = match.groups && readDayExpression(match.groups);
    if (!expression?.date) continue;
    const before = text.slice(0, match.index);
    const end = match.index + match[0].length;
    const opening = firstDay.exec(before);
    const closing = opening ? undefined : lastDayAfter(text.slice(end));
    const start = weekOf.exec(before.slice(0, opening?.index))?.index ?? opening?.index;
    if (start === undefined && closing === undefined) continue;
    const first = resolveDay(
      opening ? earlier(expression, Number(opening.groups?.dayOfMonth)) : inYearOf(closing, expression),
      context,
    );
    return {
      text: text.slice(start ?? match.index, end + (closing?.length ?? 0)).trim(),
      ...(first !== undefined && { monday: mondayOf(first) }),
    };
  }
  return undefined;
}

interface LastDay {
  readonly date: NonNullable<DayExpression['date']>;
  /** How many characters " tot 27 januari" takes. */
  readonly length: number;
}

function lastDayAfter(text: string): LastDay | undefined {
  const match = lastDay.exec(text);
  const date = match?.groups && readDayExpression(match.groups)?.date;
  return match && date ? { date, length: match[0].length } : undefined;
}

/** The first day of "28 september tot 2 oktober 2026": a year at the end counts for both ends. */
function inYearOf(last: LastDay | undefined, first: DayExpression): DayExpression {
  const year = last?.date.year;
  if (year === undefined || !first.date || first.date.year !== undefined) return first;
  const isYearBefore = first.date.month > (last as LastDay).date.month;
  return { ...first, date: { ...first.date, year: isYearBefore ? year - 1 : year } };
}

/** The first day of "30 tot 4 december": in the same month, or at the end of the month before. */
function earlier(last: DayExpression, dayOfMonth: number): DayExpression {
  if (!last.date) return last;
  const { month, year } = last.date;
  if (dayOfMonth <= last.date.dayOfMonth) return { isPlain: true, date: { ...last.date, dayOfMonth } };
  const isJanuary = month === 1;
  return {
    isPlain: true,
    date: {
      month: isJanuary ? 12 : month - 1,
      dayOfMonth,
      ...(year !== undefined && { year: isJanuary ? year - 1 : year }),
    },
  };
}

function findNumber(
  text: string,
  { schoolYear, weekStart, referenceDay }: CalendarContext,
): WeekPhrase | undefined {
  const match = number.exec(text);
  if (!match) return undefined;
  const week = Number(match.groups?.week);
  const inYear = (year: number) => mondayOfIsoWeek(year, week);
  const years = schoolYear === undefined ? undefined : schoolYears(schoolYear);
  const near = weekStart ?? referenceDay;
  let monday: CalendarDay | undefined;
  if (match.groups?.year !== undefined) monday = inYear(Number(match.groups.year));
  else if (years) monday = inYear(week > 30 ? years[0] : years[1]);
  else if (near !== undefined) monday = nearestTo(near, inYear);
  return { text: match[0], ...(monday !== undefined && { monday }) };
}
