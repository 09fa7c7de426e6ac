import { isDayLabel } from '../../language/nl/calendar.ts';
import { isSubjectLabel } from '../../language/nl/subject-label.ts';
import type { Table } from '../blocks/block.ts';
import { columnNames } from '../blocks/table-column-names.ts';
import type { DrawnText } from './drawn-text.ts';
import { inRows } from './flow-blocks.ts';
import { isSameLine, type Line, linesOf } from './line.ts';
import type { Fragment } from './page.ts';

/**
 * Columns of words as a table, when they are clearly one: days, subjects or the usual heads stand at the top of at least
 * two columns, or beside each row. Undefined for columns that are read one below the other.
 */
export function alignedTable(
  columns: readonly (readonly Fragment[])[],
  page: number,
  drawn: DrawnText,
): Table | undefined {
  const lines = columns.map((column) => linesOf(inRows(column), page));
  if (!hasHeads(lines) && !hasNamedRows(lines[0] ?? [])) return undefined;
  const tops = rowTops(lines);
  const rows = tops.map((top, at) => {
    const bottom = tops[at + 1] ?? Number.POSITIVE_INFINITY;
    return lines.map((column) => {
      const own = column.filter(
        ({ baseline, size }) => baseline > top - 0.3 * size && baseline <= bottom - 0.3 * size,
      );
      return { text: drawn.draw(own).text };
    });
  });
  return { type: 'table', rows };
}

function hasHeads(columns: readonly (readonly Line[])[]): boolean {
  const top = Math.min(...columns.flatMap(([first]) => (first ? [first.baseline] : [])));
  const heads = columns.flatMap(([first]) =>
    first && isSameLine(first.baseline, top, first.size) ? [first.text] : [],
  );
  return heads.filter(isHead).length > 1;
}

function hasNamedRows(names: readonly Line[]): boolean {
  return names.length > 1 && names.every(({ text }) => isDayLabel(text) || isSubjectLabel(text));
}

function isHead(text: string): boolean {
  return (
    isDayLabel(text) ||
    isSubjectLabel(text) ||
    columnNames.has(
      text
        .toLowerCase()
        .replace(/[^\p{L}\s]/gu, '')
        .trim(),
    )
  );
}

/**
 * Where the rows start: at each line of the first column, when it names rows; else where there is more room between two
 * lines of the page than there is between most.
 */
function rowTops(columns: readonly (readonly Line[])[]): readonly number[] {
  const all = columns.flat().sort((a, b) => a.baseline - b.baseline);
  const [names = []] = columns;
  const first = all[0]?.baseline ?? 0;
  const areNamed = names.length > 1 && names.slice(1).every(({ text }) => text.split(' ').length <= 4);
  if (areNamed) return [...new Set([first, ...names.map(({ baseline }) => baseline)])].sort((a, b) => a - b);
  const tops = [first];
  const second = all.find(({ baseline, size }) => baseline > first + 0.5 * size);
  if (second) tops.push(second.baseline);
  for (let at = 1; at < all.length; at += 1) {
    const [above, line] = [all[at - 1], all[at]];
    if (above && line && line.baseline - above.baseline > 1.7 * line.size && line !== second)
      tops.push(line.baseline);
  }
  return tops;
}
