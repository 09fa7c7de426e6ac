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
])('never advises %s', (_, table, dropColumns, advice) => {
  expect(refusalOf(table, dropColumns)).toContain(advice);
});

test('where no column may be read, none is advised', () => {
  const refusal = refusalOf('Kind;Leerkracht;Tekst\nAn;Bo;Lees.\n', ['tekst']);
  expect(refusal).toContain('none of them is ever read');
  expect(refusal).not.toContain('columns: {');
});
