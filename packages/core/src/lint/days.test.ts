import { expect, test } from 'vitest';
import { readAgenda } from '../readers/index.ts';
import { daysOf } from './days.ts';

const days = (text: string, path = 'plan.md') => {
  const agenda = readAgenda(new TextEncoder().encode(text), { path });
  return daysOf(agenda).map((day) => ({
    ...day,
    anchor: agenda.source.text.slice(day.anchor.start, day.anchor.end),
  }));
};

test('a heading names the day of the entries under it', () => {
  expect(
    days(
      '# Week van 2026-11-23\n\n## Maandag\n\n- Lees 10 min.\n- Maak blad 3 (5 min).\n\n## Info\n\n- Dag!\n',
    ),
  ).toEqual([
    {
      name: 'Maandag',
      calendarDay: '2026-11-23',
      plan: 0,
      anchor: 'Maandag',
      entries: [0, 1],
      minutes: 15,
    },
  ]);
});

test('without a calendar a day is known by its name', () => {
  expect(days('## Dinsdag\n\n- Lees.\n\n## Woensdag:\n\n- Lees.\n')).toMatchObject([
    { name: 'Dinsdag', entries: [0] },
    { name: 'Woensdag', entries: [1] },
  ]);
});

test('rows of a table with the same day come together', () => {
  const rows = 'klas,datum,tekst\n4A,2026-11-23,Lees.\n4A,2026-11-24,Reken.\n4A,2026-11-23,Teken.\n';
  expect(days(rows, 'agenda.csv')).toMatchObject([
    { calendarDay: '2026-11-23', entries: [0, 2] },
    { calendarDay: '2026-11-24', entries: [1] },
  ]);
});
