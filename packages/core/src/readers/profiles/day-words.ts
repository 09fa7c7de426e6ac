import { calendarDay } from '../../agenda/calendar-day.ts';
import { kindNamed } from '../kind-names.ts';
import type { DayAt } from '../zoned-day.ts';
import type { ValueForm } from './profile.ts';

const monthFirst = /^\s*(?<month>\d{1,2})[-./](?<day>\d{1,2})[-./](?<year>\d{4})(?!\d)/u;

/**
 * Words as a day in ISO 8601 where they are written in a form that nobody would know; none where a kind is to be named and
 * is not; any others as they are.
 */
export function dayWords(words: string, form: ValueForm, dayAt: DayAt): string {
  if (form === 'month-first') {
    const groups = monthFirst.exec(words)?.groups;
    return (groups && calendarDay(Number(groups.year), Number(groups.month), Number(groups.day))) ?? '';
  }
  if (form === 'epoch-seconds' || form === 'epoch-milliseconds') {
    const count = /^\s*-?\d{1,16}(?:\.\d+)?\s*$/u.test(words) ? Number(words) : Number.NaN;
    return dayAt(form === 'epoch-seconds' ? count * 1000 : count) ?? '';
  }
  return form === 'kind-name' && !kindNamed(words) ? '' : words;
}
