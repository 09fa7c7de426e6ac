import type { CalendarDay } from '../../agenda/entry.ts';
import {
  type CalendarContext,
  type DayExpression,
  dayPattern,
  readDayExpression,
  resolveDay,
} from './day-expression.ts';
import { dayGroupNames } from './day-names.ts';

const label = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:op\s+)?(?<expression>${dayPattern})(?<rest>.*)$`,
  'isu',
);
const remark = /^(?:[^\p{L}\p{N}]*$|\s*(?:[:(–—,|]|-\s))/u;
const joint = /^\s*(?:[-–/+&,]|en|of|tot(?: en met)?|t\.?e\.?m\.?|t\/m)\s*/iu;

/**
 * The day that a whole label names: "Maandag 23 november", "ma 23/11", "2026-11-23", "VRIJDAG (tegen maandag)".
 * Pictures may stand around it, and a remark may follow in brackets or behind a colon, a comma or a dash. Undefined for a text that is no day
 * label, for several days at once, and where `context` does not tell the week or year that is meant.
 */
export function parseDay(text: string, context: CalendarContext = {}): CalendarDay | undefined {
  const found = readLabel(text);
  return found?.isSingle ? resolveDay(found.expression, context) : undefined;
}

/** Whether the whole text labels a day or several: "woensdag", "ma/di", "weekend", "Maandag: toets". */
export function isDayLabel(text: string): boolean {
  const words = text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return dayGroupNames.includes(words) || readLabel(text) !== undefined;
}

function readLabel(text: string): { expression: DayExpression; isSingle: boolean } | undefined {
  const groups = label.exec(text)?.groups;
  const expression = groups && readDayExpression(groups);
  if (!expression || groups.expression === '') return undefined;
  if (!expression.isPlain && expression.date?.year === undefined && groups.separator !== '/')
    return undefined;
  const rest = groups.rest ?? '';
  const next = joint.exec(rest);
  if (next && readLabel(rest.slice(next[0].length))) return { expression, isSingle: false };
  return remark.test(rest) ? { expression, isSingle: true } : undefined;
}
