import type { AgendaFormat } from './agenda.ts';

/**
 * Formats whose files are no text: the `source` of their agendas is the text that was drawn out of the file. Offsets
 * count in that text, `Agenda.locate` says where its words stand in the file, and nothing is written back.
 */
export const drawnOutFormats: ReadonlySet<AgendaFormat> = new Set(['docx', 'xlsx', 'odt', 'ods', 'pdf']);
