import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { ReportModel } from '../model/report-model.ts';
import { headlineOf } from '../tables/headline.ts';
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
  points: '+0;-0;0',
};

/** The report as a workbook: a sheet a table, numbers as numbers. @returns the bytes of an .xlsx file */
export async function xlsx(model: ReportModel, { texts, rules }: FormContext): Promise<Uint8Array> {
  const tables = [...reportTables(model, texts, rules).values()].map(unpaired);
  const names = new Set<string>();
  const headline = headlineOf(model, texts);
  const first: SheetData = [
    [{ value: texts.title, fontWeight: 'bold', fontSize: 14 }],
    ...scopeLines(model, texts).map((line) => [{ value: line }]),
    ...(headline
      ? [[{ value: headline.figure, fontWeight: 'bold' as const, fontSize: 12, height: 24 }]]
      : []),
    ...(headline?.margin ? [[{ value: headline.margin }]] : []),
    ...(model.withText ? [[{ value: texts.notes.withText, fontWeight: 'bold' as const }]] : []),
    ...model.remarks.map((remark) => [wrapped(sayRemark(remark, model, texts))]),
    ...[texts.notes.intro, texts.notes.margin, texts.notes.how].map((note) => [wrapped(note)]),
    ...(texts.notes.dutchRules === '' ? [] : [[wrapped(texts.notes.dutchRules)]]),
  ];
  const sheets = [
    {
      data: first,
      sheet: sheetName(texts.labels.summary, names),
      columns: [{ width: coverWidth }],
      orientation: 'landscape' as const,
    },
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

/** Of the first sheet, in letters. */
const coverWidth = 110;

/** A text in as many lines as it takes: programs other than Excel do not make room for them by themselves. */
function wrapped(value: string) {
  return { value, wrap: true, height: Math.ceil(value.length / (coverWidth - 10)) * 15 };
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
  const shown = kind === 'money' ? value / 100 : kind === 'points' ? value * 100 : value;
  return { value: shown, type: Number, ...(format && { format }) };
}

/** What Excel takes, in characters. */
const longestName = 31;

/** A name that Excel takes, whole words of it: none of them special, each name once. */
function sheetName(title: string, taken: Set<string>): string {
  const plain = title.replace(/[\\/*?:[\]]/g, ' ').trim();
  const whole = plain.length <= longestName ? plain : plain.slice(0, longestName + 1).replace(/\s+\S*$/u, '');
  const name = whole.slice(0, longestName);
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name.slice(0, 28)} ${number}`;
  taken.add(free.toLowerCase());
  return free;
}
