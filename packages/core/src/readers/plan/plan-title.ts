import type { AgendaMeta } from '../../agenda/agenda.ts';
import type { Grade } from '../../agenda/entry.ts';
import { schoolYears } from '../../language/nl/day-expression.ts';
import { findClassName } from '../class-name.ts';
import { findGrade } from '../grade.ts';

/** What a title, or the line under it, tells of the plan: "Weekplan 4A", "THUISWERK 6de leerjaar", "L3 – 2026-2027". */
export function readTitle(title: string): AgendaMeta {
  const className = findClassName(title);
  const grade = findGrade(title) ?? (className === undefined ? undefined : gradeOfClass(className));
  const schoolYear = /\d{4}\s*[-–/]\s*\d{2,4}/u.exec(title)?.[0];
  return {
    ...(className !== undefined && { className }),
    ...(grade !== undefined && { grade }),
    ...(schoolYear !== undefined && schoolYears(schoolYear) && { schoolYear }),
  };
}

/** The grade of a class by its name, in a plan without a grade: 4A is a class of the fourth in primary school. */
export function gradeOfClass(name: string): Grade | undefined {
  const year = /^[1-6](?=\s?\p{L}?$)/u.exec(name.trim())?.[0];
  return findGrade(name) ?? (year === undefined ? undefined : findGrade(`L${year}`));
}
