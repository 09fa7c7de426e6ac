import type { Root } from 'mdast';
import type { AgendaMeta, Notice } from '../../agenda/agenda.ts';
import { mondayOf } from '../../agenda/calendar-day.ts';
import type { CalendarDay } from '../../agenda/entry.ts';
import type { SourceText } from '../../agenda/source-text.ts';
import { type CalendarContext, findWeek, parseDay } from '../../language/nl/calendar.ts';
import { findGrade, parseGrade } from '../grade.ts';
import { type YamlField, yamlFields } from './yaml-fields.ts';

/** What the YAML block at the top of a file says of its plan. */
export interface FrontMatter {
  readonly meta: AgendaMeta;
  /** First day of the week that it names, as far as the year is known. */
  readonly weekStart?: CalendarDay;
  /** Values that were not understood. */
  readonly notices: readonly Notice[];
}

/**
 * Reads the front matter: school, klas, leerjaar, week, schooljaar and gegeven, by their Dutch or English names.
 * @throws ReadError when the block cannot be read.
 */
export function readFrontMatter(
  tree: Root,
  source: SourceText,
  path: string,
  referenceDay: CalendarDay | undefined,
): FrontMatter {
  const fields = yamlFields(tree, source, path);
  const notices: Notice[] = [];
  const understood = <T>(field: YamlField | undefined, value: T | undefined): T | undefined => {
    if (field && value === undefined) notices.push(notUnderstood(field));
    return value;
  };
  const text = (field: YamlField | undefined) => field?.text;
  const gradeField = fields.get('grade');
  const givenField = fields.get('given');
  const calendar: CalendarContext = { schoolYear: text(fields.get('schoolYear')), referenceDay };
  const week = readWeek(text(fields.get('week')), calendar);
  const grade = understood(gradeField, gradeField && readGrade(gradeField));
  const given = understood(givenField, givenField && parseDay(givenField.text, { ...calendar, ...week }));
  const known = {
    school: text(fields.get('school')),
    className: text(fields.get('className')),
    grade: grade ?? findGrade(text(fields.get('className')) ?? ''),
    week: week.text,
    schoolYear: calendar.schoolYear,
    given: given ?? week.weekStart,
  };
  const meta: AgendaMeta = Object.fromEntries(
    Object.entries(known).filter(([, value]) => value !== undefined),
  );
  return { meta, ...(week.weekStart !== undefined && { weekStart: week.weekStart }), notices };
}

/** "48", "week 48", "23 tot 27 november" and "2026-11-23". */
function readWeek(
  value: string | undefined,
  calendar: CalendarContext,
): { readonly text?: string; readonly weekStart?: CalendarDay } {
  if (value === undefined) return {};
  const text = /^\d{1,2}$/u.test(value) ? `week ${value}` : value;
  const day = parseDay(text, calendar);
  const weekStart = findWeek(text, calendar)?.monday ?? (day && mondayOf(day));
  return { text, ...(weekStart !== undefined && { weekStart }) };
}

function readGrade({ key, text }: YamlField) {
  return /^groep$/iu.test(key) ? findGrade(`groep ${text}`) : parseGrade(text);
}

function notUnderstood({ key, text, span }: YamlField): Notice {
  return {
    code: 'skipped',
    message: {
      nl: `"${key}: ${text}" bovenaan is niet begrepen en telt niet mee.`,
      en: `"${key}: ${text}" at the top was not understood and does not count.`,
    },
    span,
  };
}
