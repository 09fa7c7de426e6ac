import type { DocumentFormat, TextFormat } from '../agenda/agenda.ts';
import { hasKnownHeader } from './csv/table.ts';
import { decode } from './decode.ts';
import { ReadError } from './read-error.ts';
import type { ReadOptions } from './reader.ts';

/** The text formats that files with these extensions have. */
export const extensions: Readonly<Record<string, TextFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  csv: 'csv',
  tsv: 'csv',
  ics: 'ics',
  ical: 'ics',
};

/** The document formats that files with these extensions have. */
export const documentExtensions: Readonly<Record<string, DocumentFormat>> = {
  docx: 'docx',
  docm: 'docx',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  odt: 'odt',
  ods: 'ods',
  html: 'html',
  htm: 'html',
  pdf: 'pdf',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
};

/** So much of a text tells its format. */
const headLength = 4096;
const markdown = /^(?:#{1,6} |---\s*$|\s*[-*+] \[[ xX]\] |\s*\|.*\|\s*$|\*\*[^*\n]+\*\*)/mu;

/**
 * The text format of a file: the one that is asked for, else the one of its extension, else the one that its
 * first lines look like. A file without an extension is at least plain text.
 * @throws ReadError for a file of another extension that looks like no calendar and no table, and for
 * bytes that are no text.
 */
export function formatOf(bytes: Uint8Array, { path, format }: ReadOptions): TextFormat {
  const extension = extensionOf(path);
  const known = format ?? (Object.hasOwn(extensions, extension) ? extensions[extension] : undefined);
  if (known) return known;
  const head = decode(bytes, path).text.slice(0, headLength);
  if (/^\s*BEGIN:VCALENDAR/iu.test(head)) return 'ics';
  if (hasKnownHeader(head)) return 'csv';
  if (extension !== '') throw unknownExtension(extension, path);
  return markdown.test(head) ? 'markdown' : 'text';
}

/** The document format that a file's extension tells, in any case; undefined for every other file. */
export function documentFormatOf(path: string): DocumentFormat | undefined {
  const extension = extensionOf(path);
  return Object.hasOwn(documentExtensions, extension) ? documentExtensions[extension] : undefined;
}

/** In lower case, without the dot; empty when there is none. */
function extensionOf(path: string): string {
  return /[^/\\]\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
}

function unknownExtension(extension: string, path: string): ReadError {
  const list = Object.keys({ ...extensions, ...documentExtensions })
    .map((name) => `.${name}`)
    .join(', ');
  return new ReadError(
    {
      nl: `Bestanden met de extensie .${extension} worden niet gelezen. Wel gelezen: ${list}. Bewaar het bestand in een van die formaten.`,
      en: `Files with the extension .${extension} are not read. These are: ${list}. Save the file in one of those formats.`,
    },
    path,
  );
}
