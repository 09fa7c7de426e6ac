import type { Agenda } from '../../agenda/agenda.ts';
import { inWords } from '../../agenda/logical-location.ts';
import type { DocumentReader } from '../document-reader.ts';
import { zipOf } from '../zip/testing.ts';
import { readXlsx } from './index.ts';

const x = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const ofOffice = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet by its XML: rows, and what stands before and behind them. */
export interface TestSheet {
  readonly name: string;
  readonly rows: string;
  readonly before?: string;
  readonly behind?: string;
  readonly state?: string;
}

export interface WorkbookLook {
  readonly is1904?: boolean;
  readonly strings?: string;
  readonly styles?: string;
}

/** A workbook with these sheets, for tests. */
export function xlsxOf(
  sheets: readonly TestSheet[],
  { is1904 = false, strings, styles }: WorkbookLook = {},
): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${ofOffice}/${type}" Target="${target}"/>`;
  const listed = sheets
    .map(
      ({ name, state = 'visible' }, at) =>
        `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="s${at}"/>`,
    )
    .join('');
  const relations = sheets
    .map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/sheet${at}.xml`))
    .join('');
  return zipOf({
    'xl/workbook.xml': `<workbook ${x} xmlns:r="${ofOffice}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${listed}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}${relation('a', 'sharedStrings', '/xl/sharedStrings.xml')}${relation('b', 'styles', 'styles.xml')}</Relationships>`,
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `<sst ${x}>${strings}</sst>` }),
    ...(styles !== undefined && { 'xl/styles.xml': `<styleSheet ${x}>${styles}</styleSheet>` }),
    ...Object.fromEntries(
      sheets.map(({ rows, before = '', behind = '' }, at) => [
        `xl/worksheets/sheet${at}.xml`,
        `<worksheet ${x}>${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`,
      ]),
    ),
  });
}

/** A cell that holds its own text. Nothing for an empty one, as the next says where it stands. */
export function cell(place: string, text: string): string {
  return text === '' ? '' : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** A row of texts from column A on. */
export function row(number: number, texts: readonly string[], look = ''): string {
  const cells = texts.map((text, at) => cell(`${String.fromCharCode(65 + at)}${number}`, text));
  return `<row r="${number}" ${look}>${cells.join('')}</row>`;
}

export function rows(texts: readonly (readonly string[])[]): string {
  return texts.map((each, at) => row(at + 1, each)).join('');
}

export async function readSheets(
  sheets: readonly TestSheet[],
  look: WorkbookLook = {},
  options: Partial<Parameters<DocumentReader>[1]> = {},
): Promise<Agenda> {
  return readXlsx(xlsxOf(sheets, look), { path: 'plan.xlsx', ...options });
}

/** The same for one sheet of texts. */
export async function readGrid(texts: readonly (readonly string[])[], behind = ''): Promise<Agenda> {
  return readSheets([{ name: 'Blad1', rows: rows(texts), behind }]);
}

/** What the entries say, each with its place. */
export function told({ entries, locate }: Agenda): readonly string[] {
  return entries.map(({ text }) => {
    const at = locate?.(text.sourceSpan(0, 0).start);
    return `${at && inWords(at).nl}: ${text.text}`;
  });
}
