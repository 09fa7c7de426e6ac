import { describe, expect, it } from 'vitest';
import { formatOf } from './format.ts';
import { ReadError } from './read-error.ts';

const utf8 = new TextEncoder();
const of = (path: string, text = '') => formatOf(utf8.encode(text), { path });

describe('formatOf', () => {
  it.each([
    ['plan.md', 'markdown'],
    ['plan.MARKDOWN', 'markdown'],
    ['week.3/plan.txt', 'text'],
    ['agenda.csv', 'csv'],
    ['agenda.tsv', 'csv'],
    ['C:\\school\\agenda.ics', 'ics'],
    ['agenda.ical', 'ics'],
  ])('knows %s by its extension', (path, format) => {
    expect(of(path)).toBe(format);
  });

  it('believes who asks for a format', () => {
    expect(formatOf(utf8.encode('BEGIN:VCALENDAR'), { path: 'plan.md', format: 'text' })).toBe('text');
  });

  it.each([
    ['BEGIN:VCALENDAR\r\n', 'ics'],
    ['\uFEFF\nbegin:vcalendar', 'ics'],
    ['id;vak;omschrijving\n1;WO;Lees.', 'csv'],
    ['---\nklas: 4A\n---\n', 'markdown'],
    ['# Weekplan', 'markdown'],
    ['Weekplan\n\n- [ ] lezen', 'markdown'],
    ['| dag | taak |\n|---|---|', 'markdown'],
    ['Maandag: lezen', 'text'],
    ['Taak, les, toets: leer ze.', 'text'],
    ['', 'text'],
  ])('knows %j without an extension by its words', (text, format) => {
    expect(of('-', text)).toBe(format);
    expect(of('map.d/.plan', text)).toBe(format);
  });

  it('reads a table or a calendar whatever its extension', () => {
    expect(of('export.dat', 'titel;tekst\na;b')).toBe('csv');
    expect(of('export.aspx', 'BEGIN:VCALENDAR')).toBe('ics');
  });

  it.each([
    ['plan.json', '{}', /\.json worden niet gelezen.*\.md, \.markdown, \.txt, \.csv, \.tsv, \.ics, \.ical/],
    ['plan.constructor', 'x', /\.constructor worden niet gelezen/],
    ['plan.docx', 'PK\u0003\u0004', /Word-, Excel- of LibreOffice-bestand/],
  ])('refuses %s and says what can be read', (path, text, message) => {
    expect(() => of(path, text)).toThrow(ReadError);
    try {
      of(path, text);
    } catch (error) {
      expect(error instanceof ReadError && error.messages.nl).toMatch(message);
    }
  });
});
