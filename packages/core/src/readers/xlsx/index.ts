import type { Localized } from '../../locale.ts';
import type { DocumentReader } from '../document-reader.ts';
import { openOffice } from '../ooxml/open-office.ts';
import { partOfType, readPart, readRelations } from '../ooxml/package.ts';
import { ReadError } from '../read-error.ts';
import { hiddenNotices } from '../sheet/hidden.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { sheetAgenda } from '../sheet/sheet-agenda.ts';
import { CellCount } from '../sheet/sheet-builder.ts';
import { damagedCells } from './damaged-cells.ts';
import { NumberFormats } from './number-formats.ts';
import { SharedStrings } from './shared-strings.ts';
import { Workbook } from './workbook.ts';
import { Worksheet } from './worksheet.ts';

const noWorkbook: Localized = {
  nl: 'Dit is geen Excelbestand, of het is beschadigd: de bladen ervan zijn er niet.',
  en: 'This is no Excel file, or it is damaged: its sheets are not there.',
};

/**
 * Reads a workbook from Excel: grids and lists, merged cells, days and times as they are shown, of formulas the last
 * results. Hidden sheets, rows and columns are not read, nor are remarks, charts and macros.
 */
export const readXlsx: DocumentReader = (bytes, options) => {
  const { path } = options;
  const archive = openOffice(bytes, path);
  const main =
    partOfType(archive, readRelations(archive, '', path), 'officeDocument') ??
    archive.member('xl/workbook.xml');
  if (!main) throw new ReadError(noWorkbook, path);
  const relations = readRelations(archive, main.name, path);
  const workbook = new Workbook();
  readPart(archive, main, workbook, path);
  const strings = new SharedStrings(path);
  const texts = partOfType(archive, relations, 'sharedStrings');
  if (texts) readPart(archive, texts, strings, path);
  const formats = new NumberFormats();
  const styles = partOfType(archive, relations, 'styles');
  if (styles) readPart(archive, styles, formats, path);
  const count = new CellCount(path);
  const sheets: Sheet[] = [];
  let hiddenRows = 0;
  let misplaced = 0;
  let textless = 0;
  for (const { name, relation, isHidden } of workbook.sheets) {
    const part = relations.get(relation);
    const member = part?.type === 'worksheet' ? archive.member(part.target) : undefined;
    if (!member || isHidden) continue;
    const sheet = new Worksheet(name, { strings: strings.texts, formats, epoch: workbook.epoch }, count);
    readPart(archive, member, sheet, path);
    sheets.push(sheet.finish());
    hiddenRows += sheet.hiddenRows;
    misplaced += sheet.misplaced;
    textless += sheet.textless;
  }
  const hidden = workbook.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  const notices = [...hiddenNotices(hidden, hiddenRows), ...damagedCells(misplaced, textless)];
  return sheetAgenda(sheets, notices, 'xlsx', options);
};
