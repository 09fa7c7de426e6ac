import { asksForWork } from '../../language/nl/asks-work.ts';
import { findWeek, isDayLabel } from '../../language/nl/calendar.ts';
import { sectionKind } from '../../language/nl/section-kind.ts';
import { readTitle } from '../plan/plan-title.ts';

const mostWords = 12;
const planWords = /(?:plan|planning|agenda|weekblad|blad|brief)(?!\p{L})/iu;

/**
 * Whether the first line of a plain text is its title: a few words without a full stop that name a plan, a
 * class, a grade or a week, and ask no work themselves. Only for a line that something stands under.
 */
export function isTitle(line: string): boolean {
  if (line.split(/\s+/u).length > mostWords || /[.!?,;]$/u.test(line)) return false;
  if (isDayLabel(line) || asksForWork(line)) return false;
  return (
    Object.keys(readTitle(line)).length > 0 ||
    findWeek(line) !== undefined ||
    sectionKind(line) !== undefined ||
    planWords.test(line)
  );
}

/** A line in capitals stands out the way bold words do: "EXTRA (moet niet)". */
export function standsOut(line: string): boolean {
  const words = line.replace(/\([^)]*\)/gu, '');
  return /\p{Lu}{4}/u.test(words) && !/\p{Ll}/u.test(words);
}
