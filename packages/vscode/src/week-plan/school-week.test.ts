import { expect, it } from 'vitest';
import { dayInWords, schoolWeeks, weekInWords } from './school-week.ts';

it.each([
  [new Date(2026, 10, 23), '23 tot 27 november 2026'],
  [new Date(2026, 10, 27, 23, 59), '23 tot 27 november 2026'],
  [new Date(2026, 10, 28), '30 november tot 4 december 2026'],
  [new Date(2026, 10, 29), '30 november tot 4 december 2026'],
  [new Date(2026, 11, 30), '28 december 2026 tot 1 januari 2027'],
])('the school week of %s is %s', (day, words) => {
  expect(schoolWeeks(day, 1).map(weekInWords)).toEqual([words]);
});

it('goes on week by week, over a change of the clock', () => {
  const weeks = schoolWeeks(new Date(2026, 9, 20), 2);
  expect(weeks.map(weekInWords)).toEqual(['19 tot 23 oktober 2026', '26 tot 30 oktober 2026']);
  expect(weeks[1]?.days.map(dayInWords)).toEqual([
    'Maandag 26 oktober',
    'Dinsdag 27 oktober',
    'Woensdag 28 oktober',
    'Donderdag 29 oktober',
    'Vrijdag 30 oktober',
  ]);
});
