import { type Column, type Single, type Table, unpaired } from '../tables/table.ts';

/** A byte order mark: without it Excel takes "é" for something else. */
const mark = '\ufeff';

/**
 * A table as CSV: commas, decimal points, shares from 0 to 1 and money in euros, so that it reads the same
 * everywhere; the two ends of a margin in columns of their own. Cells that a spreadsheet would take for a formula get an apostrophe.
 */
export function csv(table: Table): string {
  const { columns, rows } = unpaired(table);
  const lines = [
    columns.map(({ label }) => label),
    ...rows.map((row) => row.map((value, at) => plain(value, columns[at]))),
  ];
  return mark + lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

function plain(value: Single, column: Column | undefined): string {
  if (value === null) return '';
  if (typeof value === 'string') return /^[=+\-@\t\r]/.test(value) && value.length > 1 ? `'${value}` : value;
  return String(column?.kind === 'money' ? value / 100 : value);
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
