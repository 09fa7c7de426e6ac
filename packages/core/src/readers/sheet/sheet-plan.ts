import type { Plan } from '../../agenda/agenda.ts';
import type { CalendarDay, Entry } from '../../agenda/entry.ts';
import { MappedText } from '../../agenda/mapped-text.ts';
import { isDayLabel } from '../../language/nl/calendar.ts';
import type { Block, TableRow } from '../blocks/block.ts';
import { dropColumns } from '../blocks/drop-columns.ts';
import { readBlocks } from '../blocks/read-blocks.ts';
import { hasHeads, namesColumns, splitAtTitles, type WideRow } from '../blocks/table-heads.ts';
import { isBareName } from '../plan/label-text.ts';
import { PlanWriter, planStart } from '../plan/plan-writer.ts';
import { isTitle } from '../text/title.ts';
import type { Sheet } from './sheet.ts';
import type { GridCell, GridRow } from './sheet-grid.ts';

/** Reads a sheet as a plan: lines of one cell, and tables with days, subjects or other names at their head. */
export function readSheetPlan(
  { name }: Sheet,
  rows: readonly GridRow[],
  isDropped: (name: string) => boolean,
  referenceDay: CalendarDay | undefined,
): { readonly plan: Plan; readonly entries: readonly Entry[] } {
  const writer = new PlanWriter(planStart({ meta: {}, notices: [] }, referenceDay));
  writer.noteName(name);
  readBlocks(writer, dropColumns(sheetBlocks(rows), isDropped));
  return writer.finish();
}

/** The blocks of a sheet: rows of one cell are lines of text, until a row of several opens a table. */
export function sheetBlocks(rows: readonly GridRow[]): readonly Block[] {
  const blocks: Block[] = [];
  let table: GridRow[] = [];
  const close = () => {
    if (table.length > 0) blocks.push(...tableBlocks(table));
    table = [];
  };
  for (const row of rows) {
    const cells = ownCells(row);
    const [first] = cells;
    if (!first) {
      if (table.length > 0) table.push(row);
      continue;
    }
    const isApart = row.number > (table.at(-1)?.number ?? row.number) + 1;
    if (table.length === 0 || isApart) {
      if (cells.length === 1 && (table.length === 0 || first.column <= leftOf(table))) {
        close();
        blocks.push(line(first.cell.text, blocks.length === 0));
        continue;
      }
      if (table.length > 0 && cells.length > 1 && namesColumns(rowOf(row, columnsOf([row])))) close();
    }
    table.push(row);
  }
  close();
  return blocks;
}

function tableBlocks(rows: readonly GridRow[]): readonly Block[] {
  const columns = columnsOf(rows);
  const hasDays = rows.some((row) => {
    const [first, second] = ownCells(row);
    return (
      first !== undefined &&
      second !== undefined &&
      first.column === columns[0] &&
      isDayLabel(first.cell.text.text)
    );
  });
  const wide = rows.map((row): WideRow => {
    const [first, second] = ownCells(row);
    const alone = second === undefined && first?.column === columns[0] ? first?.cell : undefined;
    return {
      row: rowOf(row, columns),
      isWide: alone !== undefined && ((!hasDays && isDay(alone)) || reachesOver(alone, columns.length)),
      isHeader: false,
    };
  });
  return splitAtTitles(wide, hasHeads(wide));
}

function isDay({ text: { text } }: GridCell): boolean {
  return isDayLabel(text) && isBareName(text);
}

function reachesOver(cell: GridCell, width: number): boolean {
  return cell.columns > 1 && cell.columns >= width;
}

function line(text: MappedText, isFirst: boolean): Block {
  if (isFirst && isTitle(text.text)) return { type: 'heading', depth: 1, text };
  return { type: 'paragraph', inline: { text, softBreaks: [] }, isBold: false, boldLead: '' };
}

/** The columns in which one of the rows says something of its own. */
function columnsOf(rows: readonly GridRow[]): readonly number[] {
  const columns = new Set<number>();
  for (const row of rows) {
    for (const { column, cell } of ownCells(row)) {
      columns.add(column);
      // A head that reaches over columns stands for each of them, also where their cells are empty.
      if (cell.columns > 1) columns.add(column + cell.columns - 1);
    }
  }
  return [...columns].sort((a, b) => a - b);
}

function rowOf({ cells }: GridRow, columns: readonly number[]): TableRow {
  return columns.map((column) => cells.get(column) ?? nothing);
}

const nothing = { text: MappedText.verbatim(''), isCovered: false };

function ownCells({ cells }: GridRow): readonly { readonly column: number; readonly cell: GridCell }[] {
  return [...cells]
    .filter(([, { isCovered }]) => !isCovered)
    .map(([column, cell]) => ({ column, cell }))
    .sort((a, b) => a.column - b.column);
}

function leftOf(rows: readonly GridRow[]): number {
  return columnsOf(rows)[0] ?? 1;
}
