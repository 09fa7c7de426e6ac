import type { TextAgenda, TextFormat } from '../agenda/agenda.ts';
import { checkAgenda } from './check-agenda.ts';
import { readCsv } from './csv/index.ts';
import { formatOf } from './format.ts';
import { readIcs } from './ics/index.ts';
import { readMarkdown } from './markdown/index.ts';
import type { Reader, ReadOptions } from './reader.ts';
import { readText } from './text/index.ts';

/**
 * The reader of each text format. A program that starts up fast can ask {@link formatOf} first, and load only
 * the reader that it needs from its own folder.
 */
export const readers: Readonly<Record<TextFormat, Reader>> = {
  markdown: readMarkdown,
  text: readText,
  csv: readCsv,
  ics: readIcs,
};

/**
 * Reads a file into an agenda. An empty file is an agenda without entries, and says so in a notice.
 * @throws ReadError when the bytes cannot be read as the format asked for, or as any that is known, or when
 *   an entry is as long as a book.
 */
export function readAgenda(bytes: Uint8Array, options: ReadOptions): TextAgenda {
  return checkAgenda(readers[formatOf(bytes, options)](bytes, options));
}
