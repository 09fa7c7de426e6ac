import type { Agenda } from '../agenda/agenda.ts';
import type { CalendarDay } from '../agenda/entry.ts';
import type { MappedText, Span } from '../agenda/mapped-text.ts';
import { isDayLabel } from '../language/nl/calendar.ts';
import { dayOf, minutesOf } from '../rules/checks/day-work.ts';

/** The entries of one day of one plan. */
export interface Day {
  /** As the plan names it, else the calendar day. */
  readonly name: string;
  readonly calendarDay?: CalendarDay;
  /** Index in {@link Agenda.plans}. */
  readonly plan: number;
  /** The heading, cell or first words that name it; its first entry where nothing does. */
  readonly anchor: Span;
  /** Indexes in the agenda, in order. */
  readonly entries: readonly number[];
  /** Minutes of work that the tasks and tests state, 0 when none does. */
  readonly minutes: number;
}

/** The days of an agenda, in order of their first entry. Entries that stand under no day are in none. */
export function daysOf(agenda: Agenda): readonly Day[] {
  const days = new Map<string, Writable<Day> & { entries: number[] }>();
  agenda.entries.forEach((entry, index) => {
    const key = dayOf(entry);
    if (key === undefined) return;
    const label = entry.context.findLast(({ text }) => isDayLabel(text));
    const ofPlan = `${entry.plan} ${key}`;
    let day = days.get(ofPlan);
    if (!day) {
      day = {
        name: label ? nameOf(label) : key,
        plan: entry.plan,
        anchor: spanOf(label ?? entry.text),
        entries: [],
        minutes: 0,
        ...(entry.day !== undefined && { calendarDay: entry.day }),
      };
      days.set(ofPlan, day);
    }
    day.entries.push(index);
    if (entry.kind === 'task' || entry.kind === 'test') day.minutes += minutesOf(entry);
  });
  return [...days.values()];
}

type Writable<T> = { -readonly [key in keyof T]: T[key] };

function nameOf({ text }: MappedText): string {
  return text.replace(/^[^\p{L}\p{N}]+|[\s:–—-]+$/gu, '');
}

function spanOf(text: MappedText): Span {
  return text.sourceSpan(0, text.length);
}
