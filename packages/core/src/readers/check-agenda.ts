import type { Agenda, Notice } from '../agenda/agenda.ts';
import { checkEntries } from './entry-limit.ts';

/** What is said of a file without a word. */
export const empty: Notice = {
  code: 'skipped',
  message: { nl: 'Het bestand is leeg.', en: 'The file is empty.' },
};

/**
 * What every agenda goes through, whatever its format: one without a word says so in a notice, unless its reader has said why.
 * @throws ReadError when an entry is as long as a book
 */
export function checkAgenda<Read extends Agenda>(agenda: Read): Read {
  checkEntries(agenda);
  if (agenda.notices.length > 0 || /\S/u.test(agenda.source.text)) return agenda;
  return { ...agenda, notices: [...agenda.notices, empty] };
}
