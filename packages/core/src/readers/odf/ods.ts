import type { DocumentReader } from '../document-reader.ts';
import { hiddenNotices } from '../sheet/hidden.ts';
import { sheetAgenda } from '../sheet/sheet-agenda.ts';
import { CellCount } from '../sheet/sheet-builder.ts';
import { readOdf } from './open-odf.ts';
import { OdfSheetBody } from './sheet-body.ts';

/** Reads a workbook from LibreOffice the way one from Excel is read. */
export const readOds: DocumentReader = (bytes, options) => {
  const body = new OdfSheetBody(new CellCount(options.path));
  readOdf(bytes, options.path, { content: body });
  return sheetAgenda(body.sheets, hiddenNotices(body.hiddenSheets, body.hiddenRows), 'ods', options);
};
