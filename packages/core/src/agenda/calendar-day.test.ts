import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  calendarDay,
  daysBetween,
  mondayOf,
  mondayOfIsoWeek,
  nearestTo,
  weekdayFrom,
  weekdayOf,
} from './calendar-day.ts';

const anyDay = fc.integer({ min: -10_000, max: 20_000 }).map((days) => addDays('2000-01-01', days));

describe('calendar days', () => {
  test('exist in the calendar or are undefined', () => {
    expect(calendarDay(2026, 11, 23)).toBe('2026-11-23');
    expect(calendarDay(2028, 2, 29)).toBe('2028-02-29');
    expect(calendarDay(2026, 2, 29)).toBeUndefined();
    expect(calendarDay(2026, 13, 1)).toBeUndefined();
    expect(calendarDay(26, 1, 1)).toBeUndefined();
  });

  test('adding days and counting them undo each other', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  test('a week starts on Monday and holds its day', () => {
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('2026-11-29')).toBe(7);
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(mondayOf(day))).toBe(1);
        expect(daysBetween(mondayOf(day), day)).toBe(weekdayOf(day) - 1);
      }),
    );
  });

  test('the first such weekday may be the day itself', () => {
    expect(weekdayFrom('2026-11-23', 1)).toBe('2026-11-23');
    expect(weekdayFrom('2026-11-25', 1)).toBe('2026-11-30');
  });

  test('ISO weeks, in short and in long years', () => {
    expect(mondayOfIsoWeek(2026, 48)).toBe('2026-11-23');
    expect(mondayOfIsoWeek(2027, 1)).toBe('2027-01-04');
    expect(mondayOfIsoWeek(2026, 53)).toBe('2026-12-28');
    expect(mondayOfIsoWeek(2027, 53)).toBeUndefined();
    expect(mondayOfIsoWeek(2027, 0)).toBeUndefined();
  });

  test('the nearest year, passing over years without the day', () => {
    const january = (year: number) => calendarDay(year, 1, 5);
    expect(nearestTo('2026-11-23', january)).toBe('2027-01-05');
    expect(nearestTo('2026-02-01', january)).toBe('2026-01-05');
    expect(nearestTo('2027-06-01', (year) => calendarDay(year, 2, 29))).toBe('2028-02-29');
    expect(nearestTo('2026-06-01', () => undefined)).toBeUndefined();
  });
});
