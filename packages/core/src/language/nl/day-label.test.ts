import { describe, expect, test } from 'vitest';
import { isDayLabel, parseDay } from './day-label.ts';

const week = { weekStart: '2026-11-23' };

describe('parseDay', () => {
  test.each([
    ['Maandag 23 november 2026', '2026-11-23'],
    ['dinsdag, 24-11-2026', '2026-11-24'],
    ['di 24-11-2026:', '2026-11-24'],
    ['2026-11-23', '2026-11-23'],
    ['op woensdag 25.11.26', '2026-11-25'],
    ['23e november 2026', '2026-11-23'],
    ["5 jan '27", '2027-01-05'],
  ])('reads the full date of %j', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  test.each([
    ['Maandag 23 november', '2026-11-23'],
    ['ma 23/11', '2026-11-23'],
    ['MA 23/11 – zwemmen', '2026-11-23'],
    ['8 jan.', '2027-01-08'],
  ])('takes the nearest year for %j', (text, day) => {
    expect(parseDay(text, week)).toBe(day);
    expect(parseDay(text, { referenceDay: '2026-10-01' })).toBe(day);
    expect(parseDay(text, { schoolYear: '2026-2027' })).toBe(day);
    expect(parseDay(text)).toBeUndefined();
  });

  test('a date in June belongs to the end of its school year', () => {
    expect(parseDay('12 juni', { schoolYear: '2026-2027' })).toBe('2027-06-12');
    expect(parseDay('4/9', { schoolYear: '2026-27' })).toBe('2026-09-04');
  });

  test.each([
    ['WOENSDAG', '2026-11-25'],
    ['vr.', '2026-11-27'],
    ['vrij:', '2026-11-27'],
    ['zo', '2026-11-29'],
    ['VRIJDAG (tegen maandag)', '2026-11-27'],
    ['Donderdag: toets', '2026-11-26'],
    ['woensdagnamiddag', '2026-11-25'],
    ['🌟 DINSDAG 🌟', '2026-11-24'],
  ])('counts the weekday of %j from the start of the week', (text, day) => {
    expect(parseDay(text, week)).toBe(day);
    expect(parseDay(text)).toBeUndefined();
  });

  test.each([
    '31/2',
    'ma 31/2/2026',
    '',
    'maandagmorgend',
    'doen',
    'di-vr',
    'blz. 3',
    '12-14',
    '3.4',
    'week 48',
  ])('knows no day in %j', (text) => {
    expect(parseDay(text, { weekStart: '2026-11-23' })).toBeUndefined();
  });
});

describe('isDayLabel', () => {
  test.each([
    'maandag',
    'Wo',
    'DO.',
    'ma 23/11',
    'ma/di',
    'maandag en dinsdag',
    'Weekend',
    'dinsdag t.e.m. donderdag',
  ])('says yes to %j', (text) => {
    expect(isDayLabel(text)).toBe(true);
  });

  test.each([
    'Wiskunde',
    'maandag lezen we',
    'zo gaat het',
    'do it',
    '',
    '12-14',
    'Mei',
    'dit weekend lezen',
  ])('says no to %j', (text) => {
    expect(isDayLabel(text)).toBe(false);
  });
});
