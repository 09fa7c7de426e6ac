import type { CalendarDay } from '../../agenda/entry.ts';
import { type CalendarContext, parseDay } from '../../language/nl/calendar.ts';
import { nameIn, roleOf } from './label.ts';

/** What the words before a colon at the start of an entry tell: "Maandag: wiskunde: blad 4". */
export interface EntryLead {
  readonly day?: CalendarDay;
  readonly subject?: string;
  /** Whether a day is named, known or not. */
  readonly namesDay: boolean;
  /** What stands behind them. */
  readonly rest: string;
}

const lead = /^\s*(?<name>[^:–—\n]{1,40}?)\s*(?::(?=\s)|[–—]|\s-\s)\s*/u;

/** Reads a day and a subject at the start of `text`, in either order. `bold` is its first part when that is in bold. */
export function readLead(text: string, bold: string, calendar: CalendarContext): EntryLead {
  let day: CalendarDay | undefined;
  let subject: string | undefined;
  let namesDay = false;
  const take = (name: string): boolean => {
    const role = roleOf(name);
    if (role === 'day') {
      namesDay = true;
      day ??= parseDay(name, calendar);
    }
    if (role === 'subject') subject ??= nameIn(name);
    return role === 'day' || role === 'subject';
  };
  let rest = text;
  const boldName = bold.replace(/[\s:–—-]+$/u, '');
  if (boldName !== '' && take(boldName)) rest = text.slice(bold.length).replace(/^[\s:–—-]+/u, '');
  for (let match = lead.exec(rest); match && take(match.groups?.name ?? ''); match = lead.exec(rest)) {
    rest = rest.slice(match[0].length);
  }
  return { ...(day !== undefined && { day }), ...(subject !== undefined && { subject }), namesDay, rest };
}
