import { escapeHtml } from '../charts/escape.ts';
import type { ValueFormat } from '../tables/format-value.ts';
import type { Column, Table, Value } from '../tables/table.ts';

/** More columns do not fit side by side on a phone: there each row stands by itself, each figure under its heading. */
const mostSideBySide = 3;

/** A table for a screen, a phone and paper: the first cell of each row is its heading. */
export function htmlTable(table: Table, format: ValueFormat, most = table.rows.length): string {
  const { title, columns, rows, isDutch = false } = forPage(table);
  const head = columns.map(({ label, kind }) => headCell(label, kind !== 'text'));
  const body = rows.slice(0, most).map((row) => {
    const cells = row.map((value, at) => {
      const column = columns[at] as Column;
      if (at > 0) return cellOf(value, column, format);
      return `<th scope="row"${isDutch ? ' lang="nl"' : ''}>${escapeHtml(format.text(value, column.kind))}</th>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return tableWith(title, columns.length > mostSideBySide, head.join(''), body.join(''));
}

/**
 * A table in a box of its own, that scrolls where letters are very large. Rows that stand by themselves are no rows
 * to a browser any more, so that every part says what it is.
 */
export function tableWith(title: string, isStacked: boolean, head: string, body: string, id = ''): string {
  const table =
    `<table${id === '' ? '' : ` id="${id}"`}${isStacked ? ' class="stack"' : ''}><caption>${escapeHtml(title)}</caption>` +
    `<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
  return `<div class="scroll" data-label="${escapeHtml(title)}">${isStacked ? withRoles(table) : table}</div>`;
}

/** The heading of a column. Long words of ours may be broken where they are put together. */
export function headCell(label: string, isNumber: boolean): string {
  const text = escapeHtml(label).replace(/(?<=aandachts)(?=punt)/giu, '&shy;');
  return `<th scope="col"${isNumber ? ' class="number"' : ''}>${text}</th>`;
}

function forPage({ columns, rows, ...rest }: Table): Table {
  const isShown = (_: unknown, at: number) => !columns[at]?.isForTables;
  return { ...rest, columns: columns.filter(isShown), rows: rows.map((row) => row.filter(isShown)) };
}

function cellOf(value: Value, { label, kind }: Column, format: ValueFormat): string {
  const name = kind === 'text' ? 'words' : 'number';
  return `<td class="${name}" data-label="${escapeHtml(label)}">${escapeHtml(format.text(value, kind))}</td>`;
}

const roles: readonly (readonly [RegExp, string])[] = [
  [/<table(?=[ >])/g, 'table'],
  [/<(?:thead|tbody)(?=>)/g, 'rowgroup'],
  [/<tr(?=>)/g, 'row'],
  [/<th scope="col"/g, 'columnheader'],
  [/<th scope="row"/g, 'rowheader'],
  [/<td(?=[ >])/g, 'cell'],
];

function withRoles(table: string): string {
  return roles.reduce(
    (html, [start, role]) => html.replace(start, (found) => `${found} role="${role}"`),
    table,
  );
}
