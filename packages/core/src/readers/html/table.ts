import type { MappedText } from '../../agenda/mapped-text.ts';
import type { TableRow } from '../blocks/block.ts';
import { layOut, type MergedCell, mostColumns } from '../blocks/lay-out.ts';
import { softBroken } from '../blocks/soft-breaks.ts';
import { splitTitles } from '../blocks/split-titles.ts';
import { joinLines } from '../join-lines.ts';
import { hasWords } from '../plan/has-words.ts';
import { isHidden } from './hidden.ts';
import { HtmlTooLargeError } from './limits.ts';
import { wordsOf } from './paragraphs.ts';
import type { HtmlElement, HtmlNode } from './tree.ts';

/** The most cells of a table, those that merged ones reach over counted too. */
const mostCells = 100_000;
/** A cell with more words, in more than one block, is part of a page rather than of a table. */
const mostWordsOfCell = 120;

/**
 * Whether a table only puts parts of a page side by side, as newsletters do: it says so, holds another table, has one
 * column, or a cell with a heading above other words.
 */
export function isLayout(table: HtmlElement): boolean {
  if (/^(?:presentation|none)$/iu.test(table.attributes.role ?? '')) return true;
  const rows = [...rowsOf(table)];
  if (rows.every((row) => cellsOf(row).length < 2)) return true;
  return rows.some((row) => cellsOf(row).some(isPartOfPage));
}

/** The cells of a table by row and column, without its title rows. @throws HtmlTooLargeError */
export function tableRows(table: HtmlElement): readonly TableRow[] {
  const { rows } = splitTitles(mergedRows(table));
  if (rows.length * widthOf(rows) > mostCells) throw new HtmlTooLargeError();
  return layOut(rows);
}

/** What stands above a table as its title: its caption, and first rows of one cell over its whole width. */
export function titlesOf(table: HtmlElement): readonly MappedText[] {
  const captions = elementsIn(table).filter(({ name }) => name === 'caption');
  return [...captions.map(textOf), ...splitTitles(mergedRows(table)).titles].filter(({ text }) =>
    hasWords(text),
  );
}

function mergedRows(table: HtmlElement): readonly (readonly MergedCell[])[] {
  return [...rowsOf(table)].map((row) =>
    cellsOf(row).map((cell) => ({
      text: textOf(cell),
      columns: spanOf(cell.attributes.colspan),
      rows: spanOf(cell.attributes.rowspan),
    })),
  );
}

function widthOf(rows: readonly (readonly MergedCell[])[]): number {
  return rows.reduce((most, row) => {
    const width = row.reduce((sum, { columns }) => sum + Math.min(columns, mostColumns), 0);
    return Math.max(most, Math.min(width, mostColumns));
  }, 0);
}

function textOf(element: HtmlElement): MappedText {
  return softBroken(joinLines(wordsOf(element))).text;
}

/** As HTML reads it: what is no number is 1. */
function spanOf(value: string | undefined): number {
  const number = Number.parseInt(value ?? '', 10);
  return number >= 1 ? Math.min(number, 65_534) : 1;
}

function* rowsOf(table: HtmlElement): Generator<HtmlElement> {
  for (const child of elementsIn(table)) {
    if (child.name === 'tr') yield child;
    else if (['thead', 'tbody', 'tfoot'].includes(child.name)) yield* rowsOf(child);
  }
}

function cellsOf(row: HtmlElement): readonly HtmlElement[] {
  return elementsIn(row).filter(({ name }) => name === 'td' || name === 'th');
}

function elementsIn({ children }: HtmlElement): readonly HtmlElement[] {
  return children.filter((node): node is HtmlElement => node.kind === 'element' && !isHidden(node));
}

function isPartOfPage(cell: HtmlElement): boolean {
  if (contains(cell, ({ name }) => name === 'table')) return true;
  const texts = wordsOf(cell);
  if (texts.length < 2) return false;
  if (contains(cell, ({ name }) => /^h[1-6]$/u.test(name))) return true;
  return texts.reduce((words, { text }) => words + text.split(/\s+/u).length, 0) > mostWordsOfCell;
}

function contains({ children }: HtmlElement, is: (element: HtmlElement) => boolean): boolean {
  return children.some((node: HtmlNode) => node.kind === 'element' && (is(node) || contains(node, is)));
}
