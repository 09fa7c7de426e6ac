import { expect, test } from 'vitest';
import { readCsv } from './index.ts';

const refusalOf = (table: string, dropColumns: readonly string[] = []) => {
  try {
    readCsv(new TextEncoder().encode(table), { path: 'agenda.csv', dropColumns });
    return '';
  } catch (error) {
    return String(error);
  }
};

test.each([
  ['a column that names people', 'Kind;Rubriek\nAn;Lees.\n', [], 'columns: { "Rubriek": text }'],
  ['one that is dropped', 'Wie;Rubriek\nAn;Lees.\n', ['wie'], 'columns: { "Rubriek": text }'],
  ['one when there is no other', 'Kind;Leerkracht\nAn;Bo\n', [], 'columns: { "Kolom": text }'],
])('never advises %s', (_, table, dropColumns, advice) => {
  expect(refusalOf(table, dropColumns)).toContain(advice);
});
