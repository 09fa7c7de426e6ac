import { isDayLabel } from '../../language/nl/calendar.ts';
import { sectionKind } from '../../language/nl/section-kind.ts';
import { isSubjectLabel } from '../../language/nl/subject-label.ts';
import { hasWords } from '../plan/has-words.ts';
import type { Block, TableRow } from './block.ts';
import { columnKey, columnNames } from './table-column-names.ts';

/** A row of a table in a format where one cell may reach over all columns. */
export interface WideRow {
  readonly row: TableRow;
  /** Whether a single cell is all of it. */
  readonly isWide: boolean;
  /** Whether the file itself says that it holds the heads of the columns. */
  readonly isHeader: boolean;
}

/** A text this long heads no column. */
const longestHead = 40;

/** Whether the first row that is not all one cell holds the heads of the columns. Many formats have tables without. */
export function hasHeads(rows: readonly WideRow[]): boolean {
  const first = rows.find(({ isWide }) => !isWide);
  if (!first) return false;
  if (first.isHeader || namesColumns(first.row)) return true;
  const words = first.row.map(({ text }) => text.text).filter(hasWords);
  return words.length > 1 && words.every((text) => text.length <= longestHead && !/[.!?]$/u.test(text));
}

/** Whether several cells of a row name days, subjects, or what columns hold. */
export function namesColumns(row: TableRow): boolean {
  const names = row.filter(({ text: { text }, isCovered }) => {
    return (
      !isCovered &&
      (isDayLabel(text) || isSubjectLabel(text) || columnNames.has(columnKey(text)) || isPart(text))
    );
  });
  return names.length > 1;
}

function isPart(text: string): boolean {
  return text.length <= longestHead && sectionKind(text) !== undefined;
}

/**
 * A table in which some rows are one cell: each of those labels what stands under it, and the heads of the columns hold
 * for all of it. A row that names columns anew starts another table.
 */
export function splitAtTitles(rows: readonly WideRow[], isHeaded: boolean): readonly Block[] {
  const blocks: Block[] = [];
  let header: TableRow | undefined = isHeaded ? undefined : [];
  let part: TableRow[] = [];
  let isFirst = true;
  const close = () => {
    if (part.length > 0)
      blocks.push({ type: 'table', rows: part, ...(!isFirst || !isHeaded ? { header: header ?? [] } : {}) });
    if (part.length > 0 && isFirst && isHeaded) header = part[0];
    if (part.length > 0) isFirst = false;
    part = [];
  };
  for (const { row, isWide } of rows) {
    if (isWide) {
      close();
      const text = row[0]?.text;
      if (text && hasWords(text.text)) {
        blocks.push({ type: 'paragraph', inline: { text, softBreaks: [] }, isBold: true, boldLead: '' });
      }
    } else {
      if (part.length > 0 && isHeaded && headsAnew(row)) {
        close();
        isFirst = true;
      }
      part.push(row);
    }
  }
  close();
  return blocks;
}

function headsAnew(row: TableRow): boolean {
  const names = row.filter(({ text: { text }, isCovered }) => !isCovered && hasWords(text));
  return names.length > 2 && names.every(({ text: { text } }) => isDayLabel(text) || isSubjectLabel(text));
}
