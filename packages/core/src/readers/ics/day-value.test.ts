import { describe, expect, it } from 'vitest';
import { daysIn } from '../zoned-day.ts';
import { dayOfValue, lastDayBefore } from './day-value.ts';

const dayAt = daysIn('Europe/Brussels') ?? (() => undefined);

describe('dayOfValue', () => {
  it.each([
    ['20261123', '2026-11-23'],
    [' 20261123T080000 ', '2026-11-23'],
    ['20261122T233000Z', '2026-11-23'],
    ['20261122T233000', '2026-11-22'],
    ['20260229', undefined],
    ['2026-11-23', undefined],
    ['', undefined],
  ])('reads %s', (value, day) => {
    expect(dayOfValue(value, dayAt)).toBe(day);
  });
});

describe('lastDayBefore', () => {
  it.each([
    ['20261123', '2026-11-22'],
    ['20261123T000000', '2026-11-22'],
    ['20261123T000001', '2026-11-23'],
    ['20261122T230000Z', '2026-11-22'],
    ['20261122T230001Z', '2026-11-23'],
    ['later', undefined],
  ])('reads %s', (value, day) => {
    expect(lastDayBefore(value, dayAt)).toBe(day);
  });
});
