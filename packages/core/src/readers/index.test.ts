import { describe, expect, it } from 'vitest';
import { readAgenda } from './index.ts';
import { ReadError } from './read-error.ts';

const utf8 = new TextEncoder();

describe('readAgenda', () => {
  it.each([
    ['plan.md', '- Lees.\n', 'markdown'],
    ['plan.txt', '- Lees.\n', 'text'],
    ['agenda.csv', 'tekst\nLees.\n', 'csv'],
    ['agenda.ics', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Lees.\nEND:VEVENT\nEND:VCALENDAR\n', 'ics'],
  ])('reads %s', (path, text, format) => {
    const agenda = readAgenda(utf8.encode(text), { path });
    expect(agenda).toMatchObject({ path, format });
    expect(agenda.entries.map((entry) => entry.text.text)).toEqual(['Lees.']);
  });

  it.each(['plan.md', 'plan.txt', 'agenda.csv', 'agenda.ics', 'stdin'])('says that %s is empty', (path) => {
    for (const text of ['', '\uFEFF', '\r\n \n']) {
      const agenda = readAgenda(utf8.encode(text), { path });
      expect(agenda.entries).toEqual([]);
      expect(agenda.notices.map(({ message }) => message.nl)).toEqual(['Het bestand is leeg.']);
    }
  });

  it('refuses a binary file of any name', () => {
    for (const path of ['plan.md', 'plan.txt', 'agenda.csv', 'agenda.ics', 'stdin', 'foto.png']) {
      expect(() => readAgenda(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), { path })).toThrow(ReadError);
    }
  });
});
