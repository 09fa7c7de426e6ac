import { describe, expect, it } from 'vitest';
import { DayCells } from './day-cell.ts';
import { daysIn } from './zoned-day.ts';

const cells = new DayCells(daysIn('Europe/Brussels') ?? (() => undefined));

describe('day', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['23/11/2026', '2026-11-23'],
    ['23/11/2026 8:30', '2026-11-23'],
    ['maandag 23 november 2026', '2026-11-23'],
    ['ma 23/11', '2026-11-23'],
    ['2026-11-23T08:30:00', '2026-11-23'],
    ['2026-11-23 23:30', '2026-11-23'],
    ['2026-11-22T23:30:00Z', '2026-11-23'],
    ['2026-11-22T23:30:00.000Z', '2026-11-23'],
    ['2026-11-22 23:30:00 +0000', '2026-11-23'],
    ['2026-11-23T00:30:00+09:00', '2026-11-22'],
  ])('reads %s', (cell, day) => {
    expect(cells.day(cell, { referenceDay: '2026-11-20' })).toBe(day);
  });

  it.each(['', 'later', '2026-13-01', '2026-02-30T10:00:00', '2026-99-99T10:00:00Z', '23:59'])(
    'knows no day for "%s"',
    (cell) => {
      expect(cells.day(cell, {})).toBeUndefined();
    },
  );
});

describe('due', () => {
  it.each([
    ['vrijdag', '2026-11-27'],
    ['maandag', '2026-11-30'],
    ['tegen donderdag', '2026-11-26'],
    ['morgen', '2026-11-24'],
    ['27/11', '2026-11-27'],
    ['vr 27/11 om 16u', '2026-11-27'],
    ['2026-11-26T22:59:00Z', '2026-11-26'],
    ['2026-11-26T23:59:00Z', '2026-11-27'],
  ])('counts %s from the day of the task', (cell, due) => {
    expect(cells.due(cell, { day: '2026-11-23', referenceDay: '2026-11-01' })).toBe(due);
  });
});
