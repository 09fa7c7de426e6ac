/** Days and weeks in Dutch text: everything that a reader needs to know of the calendar. */
export type { CalendarContext } from './day-expression.ts';
export { isDayLabel, parseDay } from './day-label.ts';
export { type DueContext, findDue, namesDueDay } from './due-day.ts';
export { findWeek, type WeekPhrase } from './week-phrase.ts';
