import { expect, test } from 'vitest';
import { inWords, type LogicalLocation } from './logical-location.ts';

test.each<[LogicalLocation, string, string]>([
  [{ kind: 'paragraph', paragraph: 3 }, 'alinea 3', 'paragraph 3'],
  [
    { kind: 'table-cell', table: 1, row: 2, column: 4 },
    'tabel 1, rij 2, kolom 4',
    'table 1, row 2, column 4',
  ],
  [{ kind: 'sheet-cell', sheet: 'Week 12', cell: 'B4' }, 'blad Week 12, cel B4', 'sheet Week 12, cell B4'],
  [{ kind: 'page', page: 2, line: 14 }, 'bladzijde 2, regel 14', 'page 2, line 14'],
  [{ kind: 'pointer', pointer: '/value/0/title' }, '/value/0/title', '/value/0/title'],
])('%j in words', (location, nl, en) => {
  expect(inWords(location)).toEqual({ nl, en });
});
