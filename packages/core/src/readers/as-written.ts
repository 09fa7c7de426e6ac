import type { Agenda } from '../agenda/agenda.ts';
import { refold } from './ics/refold.ts';

/** The text of a file after fixes, as its format wants it written: in a calendar the lines that changed are folded again. */
export function asWritten(text: string, { format, source }: Pick<Agenda, 'format' | 'source'>): string {
  return format === 'ics' ? refold(source.text, text, source.encoding) : text;
}
