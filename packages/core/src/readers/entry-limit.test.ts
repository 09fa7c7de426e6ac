import { expect, test } from 'vitest';
import { mostInEntry } from './entry-limit.ts';
import { readAgenda } from './index.ts';

const book = 'lees verder en '.repeat(Math.ceil(mostInEntry / 15) + 1);
const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['plan.txt', book, 1],
  ['agenda.csv', `id,omschrijving\n1,lees\n2,"${book}"\n`, 3],
  ['agenda.ics', `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:${book}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`, 3],
])('an entry as long as a book is refused with its place: %s', (path, text, line) => {
  const read = () => readAgenda(bytes(text), { path });
  expect(read).toThrow(
    expect.objectContaining({ name: 'ReadError', position: expect.objectContaining({ line }) }),
  );
});

test('a long entry that a person may have written is read', () => {
  expect(readAgenda(bytes('lees verder en '.repeat(200)), { path: 'plan.txt' }).entries).toHaveLength(1);
});
