import { escapeHtml } from '../charts/escape.ts';
import type { ValueFormat } from '../tables/format-value.ts';
import type { Table } from '../tables/table.ts';

/** A table for a screen and for paper: the first cell of each row is its heading. */
export function htmlTable(
  { title, columns, rows, isDutch = false }: Table,
  format: ValueFormat,
  most = rows.length,
): string {
  const head = columns.map(
    ({ label, kind }) =>
      `<th scope="col"${kind === 'text' ? '' : ' class="number"'}>${escapeHtml(label)}</th>`,
  );
  const body = rows.slice(0, most).map((row) => {
    const cells = row.map((value, at) => {
      const kind = columns[at]?.kind ?? 'text';
      const text = escapeHtml(format.text(value, kind));
      if (at === 0) return `<th scope="row"${isDutch ? ' lang="nl"' : ''}>${text}</th>`;
      return kind === 'text' ? `<td>${text}</td>` : `<td class="number">${text}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return (
    `<div class="scroll" tabindex="0" role="group" aria-label="${escapeHtml(title)}"><table><caption>${escapeHtml(title)}</caption>` +
    `<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
  );
}
