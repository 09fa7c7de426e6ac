import type { LogicalLocation } from '../../agenda/logical-location.ts';
import type { Block, TableCell, TableRow } from '../blocks/block.ts';
import { softBroken } from '../blocks/soft-breaks.ts';
import { hasHeads, splitAtTitles, type WideRow } from '../blocks/table-heads.ts';
import type { DocumentCell, DocumentPart, DocumentTable } from './document-parts.ts';
import type { PartPlacer } from './place-parts.ts';

/**
 * Makes blocks of a table. One that only divides the page (a single row or column, tables in its cells) is read cell by
 * cell; any other is a table with a cell for each column, in which a row of one cell labels what stands under it.
 */
export function placeTable(placer: PartPlacer, table: DocumentTable, number: number): readonly Block[] {
  const width = table.rows.reduce((most, row) => Math.max(most, widthOf(row.before, row.cells)), 0);
  const isLayout =
    width < 2 ||
    table.rows.length < 2 ||
    table.rows.some(({ cells }) => cells.some(({ parts }) => parts.some(({ type }) => type === 'table')));
  if (isLayout) return placeCells(placer, table, number);
  const rows: WideRow[] = [];
  let above: TableRow = [];
  for (const [index, { before, cells, isHeader }] of table.rows.entries()) {
    const row: TableCell[] = Array.from({ length: before }, () => ({ text: placer.drawn.nothing() }));
    for (const cell of cells) {
      const location = locationOf(number, index, row.length);
      const own = cell.goesOn ? above[row.length]?.text : undefined;
      const text = own ?? softBroken(placer.drawn.add(linesOf(cell.parts).join('\n'), location).trim()).text;
      row.push({ text, isCovered: own !== undefined });
      for (let column = 1; column < cell.columns; column += 1) row.push({ text, isCovered: true });
    }
    rows.push({ row, isWide: cells.length === 1 && row.length === width, isHeader });
    above = row;
  }
  return splitAtTitles(rows, hasHeads(rows));
}

/** The parts of each cell one after the other, in the order of reading. */
function placeCells(placer: PartPlacer, table: DocumentTable, number: number): readonly Block[] {
  return table.rows.flatMap(({ before, cells }, index) => {
    let column = before;
    return cells.flatMap(({ parts, columns, goesOn }) => {
      const location = locationOf(number, index, column);
      column += columns;
      return goesOn ? [] : placer.blocks(parts, location);
    });
  });
}

function widthOf(before: number, cells: readonly DocumentCell[]): number {
  return cells.reduce((sum, { columns }) => sum + columns, before);
}

function locationOf(table: number, row: number, column: number): LogicalLocation {
  return { kind: 'table-cell', table, row: row + 1, column: column + 1 };
}

function linesOf(parts: readonly DocumentPart[]): readonly string[] {
  return parts.flatMap((part) => {
    if (part.type === 'paragraph') return [part.text.trim()];
    return part.type === 'note' ? linesOf(part.parts) : [];
  });
}
