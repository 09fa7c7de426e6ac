import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { ReportModel } from '../model/report-model.ts';
import { reportTables } from '../tables/report-tables.ts';
import { scopeLines } from '../tables/scope-lines.ts';
import { type ColumnKind, type FlatTable, type Single, unpaired } from '../tables/table.ts';
import { sayRemark } from '../texts/say-remark.ts';
import type { FormContext } from './form-context.ts';
import { withZipComment } from './zip-comment.ts';

const formats: Readonly<Partial<Record<ColumnKind, string>>> = {
  count: '0',
  share: '0%',
  number: '0.0',
  money: '0.00 "€"',
  points: '+0%;-0%;0%',
};

/** The report as a workbook: a sheet a table, numbers as numbers. @returns the bytes of an .xlsx file */
export async function xlsx(model: ReportModel, { texts, rules }: FormContext): Promise<Uint8Array> {
  const tables = [...reportTables(model, texts, rules).values()].map(unpaired);
  const names = new Set<string>();
  const first: SheetData = [
    [{ value: texts.title, fontWeight: 'bold', fontSize: 14 }],
    ...scopeLines(model, texts).map((line) => [{ value: line }]),
    ...(model.withText ? [[{ value: texts.notes.withText, fontWeight: 'bold' as const }]] : []),
    ...model.remarks.map((remark) => [{ value: sayRemark(remark, model, texts), wrap: true }]),
    [{ value: texts.notes.intro, wrap: true }],
    [{ value: texts.notes.margin, wrap: true }],
    [{ value: texts.notes.how, wrap: true }],
    ...(texts.notes.dutchRules === '' ? [] : [[{ value: texts.notes.dutchRules }]]),
  ];
  const sheets = [
    { data: first, sheet: sheetName(texts.labels.summary, names), columns: [{ width: 110 }] },
    ...tables.map((table) => ({
      data: sheetOf(table),
      sheet: sheetName(table.title, names),
      columns: table.columns.map(({ kind }, at) => ({ width: at === 0 ? 42 : kind === 'text' ? 26 : 16 })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
  ];
  const bytes = new Uint8Array(await writeExcelFile(sheets).toBuffer());
  return withZipComment(bytes, model.program);
}

function sheetOf({ columns, rows }: FlatTable): SheetData {
  return [
    columns.map(({ label }) => ({ value: label, fontWeight: 'bold' as const, wrap: true })),
    ...rows.map((row) => row.map((value, at) => cellOf(value, columns[at]?.kind ?? 'text'))),
  ];
}

function cellOf(value: Single, kind: ColumnKind) {
  if (value === null) return null;
  if (typeof value === 'string') return { value, type: String };
  const format = formats[kind];
  return { value: kind === 'money' ? value / 100 : value, type: Number, ...(format && { format }) };
}

/** A name that Excel takes: 31 characters at most, none of them special, each once. */
function sheetName(title: string, taken: Set<string>): string {
  const name = title
    .replace(/[\\/*?:[\]]/g, ' ')
    .slice(0, 31)
    .trim();
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name.slice(0, 28)} ${number}`;
  taken.add(free.toLowerCase());
  return free;
}
