import { otherSubject } from '../count/other-subject.ts';
import { folded } from '../model/fold.ts';
import type { ReportTexts } from '../texts/texts.ts';

/** How a group is called: small groups together, what is not known, and everything else by its own name. */
export function groupName(id: string, texts: ReportTexts): string {
  if (id === folded) return texts.folded;
  if (id === '') return texts.unknown;
  return id === otherSubject ? texts.otherSubject : id;
}

/** A subject as a school writes it: with a capital, each of several too. */
export function subjectName(id: string, texts: ReportTexts): string {
  const name = groupName(id, texts);
  if (name !== id) return name;
  return name.replace(/(?<=^|\/)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** A week by its number and its Monday. */
export function weekName(id: string, texts: ReportTexts): string {
  return /^\d{4}-/.test(id) ? `${texts.week(isoWeek(id))} (${dayName(id)})` : groupName(id, texts);
}

/** A period from day to day; '' where it is not known. */
export function periodName(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  texts: ReportTexts,
): string {
  return from === null || to === null ? '' : texts.period(dayName(from), dayName(to));
}

/** "2026-11-09" as "9/11/2026". */
export function dayName(day: string): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return `${dayOfMonth}/${month}/${year}`;
}

/** The number of the ISO week that starts on a Monday. */
export function isoWeek(monday: string): number {
  const thursday = new Date(Date.parse(`${monday}T00:00:00Z`) + 3 * 86_400_000);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - first) / (7 * 86_400_000)) + 1;
}
