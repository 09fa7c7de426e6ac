import { addDays, mondayOf, weekdayFrom } from '../../agenda/calendar-day.ts';
import type { CalendarDay } from '../../agenda/entry.ts';
import {
  type CalendarContext,
  type DayExpression,
  dayPattern,
  readDayExpression,
  resolveDay,
} from './day-expression.ts';

/** What is known when a due day is read from a text. */
export interface DueContext extends CalendarContext {
  /** The day under which the text stands. */
  readonly day?: CalendarDay | undefined;
  /** The day on which the text was handed out. */
  readonly given?: CalendarDay | undefined;
}

const handIn = [
  ...[
    'afgeven',
    'af te geven',
    'afgegeven',
    'geef af',
    'inleveren',
    'in te leveren',
    'ingeleverd',
    'lever in',
  ],
  ...[
    'indienen',
    'in te dienen',
    'ingediend',
    'dien in',
    'binnenbrengen',
    'binnen te brengen',
    'terugbrengen',
  ],
];
const leads = [
  ...['tegen', 'voor', 'vóór', 'uiterlijk', 'uiterlijk op', 'ten laatste', 'ten laatste op', 'deadline'],
  ...handIn.flatMap((verb) =>
    ['', ' op', ' voor', ' ten laatste', ' ten laatste op'].map((word) => verb + word),
  ),
];
const daysAhead: Readonly<Record<string, number>> = { morgen: 1, overmorgen: 2 };

const phrase = new RegExp(
  String.raw`(?<!\p{L})(?<lead>${leads.join('|').replaceAll(' ', String.raw`\s+`)})\s*:?\s+(?:de\s+)?` +
    String.raw`(?<nextWeek>volgende\s+week(?!\p{L})\s*)?(?:(?:aanstaande|komende|volgende)\s+)?` +
    String.raw`(?:(?<relative>${Object.keys(daysAhead).join('|')})(?!\p{L})|${dayPattern}|(?<=week\s*))(?<end>$|[^\p{L}\s])?`,
  'giu',
);

/**
 * The day by which the text asks to be ready: "tegen vrijdag", "voor maandag 30 nov", "afgeven op 24/11",
 * "tegen morgen". A weekday is the first one after `day`, else after `given`, else from the week's start;
 * "morgen" is known beside `day` or `given` only.
 */
export function findDue(text: string, context: DueContext = {}): CalendarDay | undefined {
  for (const { groups } of text.matchAll(phrase)) {
    const due = groups && readDue(groups, context);
    if (due !== undefined) return due;
  }
  return undefined;
}

/** Whether the text names a day to be ready by, known or not. */
export function namesDueDay(text: string): boolean {
  for (const { groups } of text.matchAll(phrase)) {
    if (!groups) continue;
    const expression = readDayExpression(groups);
    if (expression ? isSurelyDay(expression, groups) : (groups.relative ?? groups.nextWeek) !== undefined)
      return true;
  }
  return false;
}

function readDue(
  groups: Readonly<Record<string, string | undefined>>,
  context: DueContext,
): CalendarDay | undefined {
  const from = context.day ?? context.given;
  if (groups.relative !== undefined) {
    return from && addDays(from, daysAhead[groups.relative.toLowerCase()] ?? 0);
  }
  const expression = readDayExpression(groups);
  if (groups.nextWeek !== undefined && !expression?.date) {
    const near = from ?? context.weekStart;
    return near && addDays(mondayOf(near), 6 + (expression?.weekday ?? 1));
  }
  if (!expression || !isSurelyDay(expression, groups)) return undefined;
  if (expression.date || from === undefined || expression.weekday === undefined) {
    return resolveDay(expression, { ...context, weekStart: context.weekStart ?? from });
  }
  return weekdayFrom(addDays(from, 1), expression.weekday);
}

/** "voor wo" is a subject rather than a day, "voor 3/4" a fraction, "tegen zo veel" no day at all. */
function isSurelyDay(
  expression: DayExpression,
  groups: Readonly<Record<string, string | undefined>>,
): boolean {
  const isFor = /^v[oó]/iu.test(groups.lead ?? '');
  if (expression.date) return expression.isPlain || !isFor;
  const name = groups.weekday?.toLowerCase() ?? '';
  if (name.endsWith('dag')) return true;
  return !isFor && (!/^(?:zo|vrij|zon)$/u.test(name) || groups.end !== undefined);
}
