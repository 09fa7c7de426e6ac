import { expect, test } from 'vitest';
import { MappedText } from '../../agenda/mapped-text.ts';
import { readColumns } from './table-columns.ts';

const rolesOf = (header: string[], ...rows: string[][]) => {
  const texts = [header, ...rows].map((row) => row.map((cell) => MappedText.verbatim(cell)));
  return readColumns(texts[0] ?? [], texts.slice(1)).map(({ role, kind }) =>
    kind ? `${role} ${kind}` : role,
  );
};

test('by their headers', () => {
  expect(rolesOf(['DAG', 'Vak', 'Wat?', 'Tegen wanneer', 'Tijd (min)', 'Handtekening', 'Soort'])).toEqual([
    ...['day', 'subject', 'text', 'due', 'time', 'tick', 'kind'],
  ]);
  expect(rolesOf(['Les', 'Taak', 'Toetsen', 'Mee te brengen', 'Weetjes'])).toEqual([
    ...['text lesson', 'text', 'text test', 'text material', 'text message'],
  ]);
});

test('by their cells where there is no header', () => {
  expect(rolesOf(['', '', '', ''], ['ma', 'Taal', '15 min', 'blad 3'], ['', 'WO', "20'", ''])).toEqual([
    ...['day', 'subject', 'time', 'text'],
  ]);
  expect(rolesOf([''], [''])).toEqual(['text']);
});
