import type { Agenda, DocumentFormat, Notice, Plan } from '../../agenda/agenda.ts';
import type { Entry } from '../../agenda/entry.ts';
import type { Reading } from '../../agenda/reading.ts';
import { type Column, longestName } from '../csv/header.ts';
import { CsvTallies, unreadColumns } from '../csv/notices.ts';
import { type ColumnReader, columnReader } from '../csv/understand-columns.ts';
import { unknownHeader } from '../csv/unknown-header.ts';
import type { DocumentReader } from '../document-reader.ts';
import { DrawnText } from '../drawn/drawn-text.ts';
import { tableDropper } from '../drop-columns.ts';
import { PlanGroups, sharedMeta } from '../plan-groups.ts';
import { ReadError } from '../read-error.ts';
import { readZone } from '../read-zone.ts';
import { readingOfColumns } from '../reading.ts';
import { mostInPlan, mostInWorkbook } from './limits.ts';
import { otherList } from './other-list.ts';
import type { Sheet } from './sheet.ts';
import { drawSheet } from './sheet-grid.ts';
import { findList, readList, sampleRows } from './sheet-list.ts';
import { readSheetPlan } from './sheet-plan.ts';

/**
 * The agenda of a workbook. A sheet with a header that an export has (an id, a class, a week) is a list with an entry a
 * row; one with the heads of something else is not read; any other is a plan of its own.
 */
export function sheetAgenda(
  sheets: readonly Sheet[],
  notices: readonly Notice[],
  format: DocumentFormat,
  options: Parameters<DocumentReader>[1],
): Agenda {
  const drawn = new DrawnText(options.path, mostInWorkbook);
  const understand = columnReader(options);
  const isDropped = tableDropper(options);
  const dayAt = readZone(options);
  const groups = new PlanGroups();
  const tallies = new CsvTallies();
  const listed: Entry[] = [];
  const planned: { readonly plan: Plan; readonly entries: readonly Entry[] }[] = [];
  const said: Notice[] = [...notices];
  const unread: { readonly name: string; readonly heads: readonly Column[] }[] = [];
  let reading: Reading | undefined;
  for (const sheet of sheets) {
    const list = findList(sheet, understand);
    const heads = list ? undefined : headsOfOther(sheet, understand);
    if (heads) {
      unread.push({ name: sheet.name, heads });
      continue;
    }
    const rows = drawSheet(
      sheet,
      drawn,
      list?.columns.map(({ field }) => field === 'ignore' || field === undefined),
    );
    if (list) {
      reading ??= readingOfColumns(list.columns, list.profile, sampleRows(rows, list));
      listed.push(...readList(rows, list, groups, options, dayAt, tallies));
      said.push(...unreadColumns(list.columns));
    } else {
      const plan = readSheetPlan(sheet, rows, isDropped, options.referenceDay);
      if (plan.entries.length > 0 || plan.plan.labels.length > 0) planned.push(plan);
    }
  }
  for (const { name, heads } of unread) {
    const messages = unknownHeader(heads);
    if (unread.length === sheets.length) throw new ReadError(messages, options.path);
    const message = {
      nl: `Blad "${name}" niet gelezen. ${messages.nl}`,
      en: `Sheet "${name}" not read. ${messages.en}`,
    };
    said.push({ code: 'skipped', message });
  }
  const lists = groups.build();
  const plans = [...lists, ...planned.map(({ plan }) => plan)];
  const entries = [
    ...listed,
    ...planned.flatMap((one, at) => one.entries.map((entry) => ({ ...entry, plan: lists.length + at }))),
  ].sort((a, b) => startOf(a) - startOf(b));
  return {
    path: options.path,
    format,
    source: drawn.source(),
    meta: sharedMeta(plans),
    plans,
    entries,
    directives: [],
    notices: [...tallies.notices(), ...said],
    escape: (words) => words,
    locate: drawn.locate,
    ...(reading && { reading: { ...reading, skipped: tallies.skipped() } }),
  };
}

function startOf({ text }: Entry): number {
  return text.sourceSpan(0, 0).start;
}

/** The heads of a sheet that is not read: one too long for a plan, and a list of something else than homework. */
function headsOfOther(sheet: Sheet, understand: ColumnReader): readonly Column[] | undefined {
  if (sheet.rows.length <= mostInPlan) return otherList(sheet, understand);
  const names = sheet.rows[0]?.cells.map(({ text }) => text.slice(0, longestName)) ?? [];
  return understand(names, false).columns;
}
