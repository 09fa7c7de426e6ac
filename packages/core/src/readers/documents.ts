import type { Agenda, DocumentFormat } from '../agenda/agenda.ts';
import { drawnOutFormats } from '../agenda/drawn-out.ts';
import { SourceText } from '../agenda/source-text.ts';
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
 * Reads a file of another program into an agenda. An empty file is an agenda without entries, and says so in a notice.
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
  if (bytes.length === 0) return checkAgenda(emptyAgenda(options.path, format));
  const read = await load();
  return checkAgenda(await read(bytes, options));
}

/** Of a file without a byte, which is no document of any program. */
function emptyAgenda(path: string, format: DocumentFormat): Agenda {
  return {
    path,
    format,
    source: new SourceText('', { isExact: !drawnOutFormats.has(format) }),
    meta: {},
    plans: [],
    entries: [],
    directives: [],
    notices: [],
    escape: (words) => words,
  };
}
