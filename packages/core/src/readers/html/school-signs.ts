import type { Notice, Plan } from '../../agenda/agenda.ts';
import type { Entry } from '../../agenda/entry.ts';
import { asksToDo, pointsToWork } from '../../language/nl/asks-work.ts';
import { isDayLabel } from '../../language/nl/calendar.ts';

const words =
  /(?<!\p{L})(?:ouders?|mama|papa|kind(?:eren|je|jes)?|leerling(?:en)?|(?:\p{L}+-)?klas(?:sen|je|sen)?|juf|meester|leerkracht(?:en)?|huiswerk|huistaak|huistaken|taak|taken|oefening(?:en)?|oef|blz|bladzijden?|werkblad(?:en|jes)?|toets(?:en)?|les(?:sen)?|rapport|oudercontact|boekentas|speeltijd|opvang|uitstap|schoolreis|weekplan)(?!\p{L})/iu;
/** What a page of any kind asks its readers to do. */
const ofAnyPage =
  /(?<!\p{L})(?:bel|mail|kom|klik|volg|contacteer|bezoek|bekijk|ontdek|stuur|bestel|koop|neem|open|tel|schrijf je in)(?!\p{L})/iu;
const firstWord = /^[\p{L}.]+/u;

/**
 * Whether anything on a page belongs to a school: a class, a week, a subject, a day, something to do, or one word that
 * letters to parents have. Any list and any paragraph of any page would be an entry otherwise.
 */
export function hasSchoolSign({ meta, labels, dayLabels }: Plan, entries: readonly Entry[]): boolean {
  if (meta.className !== undefined || meta.grade !== undefined || meta.week !== undefined) return true;
  if (dayLabels.size > 0 || labels.some(({ text }) => words.test(text))) return true;
  return entries.some(({ kind, subject, day, due, text: { text } }) => {
    if ((kind !== 'message' && kind !== 'task') || subject !== undefined) return true;
    if (day !== undefined || due !== undefined || isDayLabel(firstWord.exec(text)?.[0] ?? '')) return true;
    if (words.test(text)) return true;
    return !ofAnyPage.test(text) && (asksToDo(text) || pointsToWork(text));
  });
}

/** Said of a page that holds no such sign. */
export const noHomework: Notice = {
  code: 'skipped',
  message: {
    nl: 'Op deze bladzijde is niets van een klas herkend (geen huiswerk, vak, dag of bericht aan ouders), dus er is niets gelezen.',
    en: 'Nothing of a class was recognised on this page (no homework, subject, day or message to parents), so nothing was read.',
  },
};
