import type { Agenda, DocumentFormat } from '../agenda/agenda.ts';
import { checkAgenda } from './check-agenda.ts';
import type { DocumentReader } from './document-reader.ts';
import { ReadError } from './read-error.ts';
import type { ReadOptions } from './reader.ts';

/** The reader of each document format, loaded when it is first asked for. */
export const documentReaders: Readonly<Partial<Record<DocumentFormat, () => Promise<DocumentReader>>>> = {
  docx: async () => (await import('./docx/index.ts')).readDocx,
  xlsx: async () => (await import('./xlsx/index.ts')).readXlsx,
  odt: async () => (await import('./odf/odt.ts')).readOdt,
  ods: async () => (await import('./odf/ods.ts')).readOds,
  html: async () => (await import('./html/index.ts')).readHtml,
  pdf: async () => (await import('./pdf/index.ts')).readPdf,
  json: async () => (await import('./json/index.ts')).readJson,
  ndjson: async () => (await import('./ndjson/index.ts')).readNdjson,
};

/**
 * Reads a file of another program into an agenda.
 * @throws ReadError when the bytes cannot be read as `format`, when nothing reads it, or when an entry is as
 *   long as a book
 */
export async function readDocument(
  bytes: Uint8Array,
  { format, ...options }: Omit<ReadOptions, 'format'> & { readonly format: DocumentFormat },
): Promise<Agenda> {
  const load = documentReaders[format];
  if (!load) {
    throw new ReadError(
      { nl: `Bestanden in ${format} worden niet gelezen.`, en: `Files in ${format} are not read.` },
      options.path,
    );
  }
  const read = await load();
  return checkAgenda(await read(bytes, options));
}
