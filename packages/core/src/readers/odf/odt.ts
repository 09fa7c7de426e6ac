import type { DocumentReader } from '../document-reader.ts';
import { documentAgenda } from '../drawn/document-agenda.ts';
import { DocumentBuilder } from '../drawn/document-builder.ts';
import { readOdf } from './open-odf.ts';
import { OdfStyles } from './styles.ts';
import { OdfTextBody } from './text-body.ts';

/**
 * Reads a week plan or a letter from LibreOffice, as one plan: headings, lists, tables, text boxes, notes; tracked
 * changes as accepted. Remarks, headers and footers are not read.
 */
export const readOdt: DocumentReader = (bytes, options) => {
  const styles = new OdfStyles();
  const builder = new DocumentBuilder(options.path);
  readOdf(bytes, options.path, {
    styles: {
      open: (name, attributes) => styles.open(name, attributes),
      close: (name) => styles.close(name),
      text() {},
    },
    content: new OdfTextBody(builder, styles),
  });
  return documentAgenda(builder.finish(), 'odt', options);
};
