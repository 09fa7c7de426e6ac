import { describe, expect, it } from 'vitest';
import { daysIn } from './zoned-day.ts';

describe('daysIn', () => {
  it.each([
    ['2026-11-22T23:30:00Z', 'Europe/Brussels', '2026-11-23'],
    ['2026-06-30T22:30:00Z', 'Europe/Brussels', '2026-07-01'],
    ['2026-06-30T21:30:00Z', 'Europe/Brussels', '2026-06-30'],
    ['2026-11-23T02:00:00Z', 'America/New_York', '2026-11-22'],
    ['2026-11-23T02:00:00Z', 'UTC', '2026-11-23'],
  ])('knows the day of %s in %s', (instant, timeZone, day) => {
    expect(daysIn(timeZone)?.(Date.parse(instant))).toBe(day);
  });

  it('knows no day of an instant that is none', () => {
    expect(daysIn('UTC')?.(Number.NaN)).toBeUndefined();
    expect(daysIn('UTC')?.(1e300)).toBeUndefined();
    expect(daysIn('UTC')?.(Date.UTC(-5, 0))).toBeUndefined();
  });

  it('knows no zone of an unknown name', () => {
    expect(daysIn('Europe/Antwerpen')).toBeUndefined();
  });
});
