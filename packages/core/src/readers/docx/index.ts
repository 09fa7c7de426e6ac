import type { Localized } from '../../locale.ts';
import type { DocumentReader } from '../document-reader.ts';
import { documentAgenda } from '../drawn/document-agenda.ts';
import { DocumentBuilder } from '../drawn/document-builder.ts';
import type { DocumentPart } from '../drawn/document-parts.ts';
import { openOffice } from '../ooxml/open-office.ts';
import { partOfType, readPart, readRelations } from '../ooxml/package.ts';
import { ReadError } from '../read-error.ts';
import type { ZipArchive } from '../zip/archive.ts';
import { DocxBody } from './body.ts';
import { DocxNotes } from './notes.ts';
import { DocxStyles } from './styles.ts';

const noDocument: Localized = {
  nl: 'Dit is geen Word-bestand, of het is beschadigd: de tekst ervan is er niet.',
  en: 'This is no Word file, or it is damaged: its text is not there.',
};

/**
 * Reads a week plan or a letter from Word, as one plan: headings by their styles, lists, tables, text boxes, notes;
 * tracked changes as accepted. Comments, headers and footers are not read.
 */
export const readDocx: DocumentReader = (bytes, options) => {
  const { path } = options;
  const archive = openOffice(bytes, path);
  const main =
    partOfType(archive, readRelations(archive, '', path), 'officeDocument') ??
    archive.member('word/document.xml');
  if (!main) throw new ReadError(noDocument, path);
  const relations = readRelations(archive, main.name, path);
  const styles = new DocxStyles();
  const styleSheet = partOfType(archive, relations, 'styles');
  if (styleSheet) readPart(archive, styleSheet, styles, path);
  const builder = new DocumentBuilder(path);
  const body = new DocxBody(builder, styles);
  readPart(archive, main, body, path);
  const notes = body.notes.length > 0 ? readNotes(archive, relations, body.notes, styles, path) : [];
  return documentAgenda([...builder.finish(), ...notes], 'docx', options);
};

function readNotes(
  archive: ZipArchive,
  relations: ReturnType<typeof readRelations>,
  ids: readonly string[],
  styles: DocxStyles,
  path: string,
): readonly DocumentPart[] {
  const notes = new DocxNotes(styles, path);
  for (const type of ['footnotes', 'endnotes']) {
    const member = partOfType(archive, relations, type);
    if (member) readPart(archive, member, notes, path);
  }
  return [...new Set(ids)].flatMap((id): DocumentPart[] => {
    const parts = notes.parts.get(id) ?? [];
    return parts.length > 0 ? [{ type: 'note', parts }] : [];
  });
}
