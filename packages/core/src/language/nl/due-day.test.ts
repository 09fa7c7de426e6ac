import { describe, expect, test } from 'vitest';
import { findDue } from './due-day.ts';

// 2026-11-23 is a Monday.
const monday = { weekStart: '2026-11-23', given: '2026-11-23', day: '2026-11-23' };

describe('findDue', () => {
  test.each([
    ['Blad 4 tegen vrijdag', '2026-11-27'],
    ['Tegen vr.: blad 4', '2026-11-27'],
    ['tegen maandag', '2026-11-30'],
    ['Tegen 1/12 een kaft', '2026-12-01'],
    ['Neem voor maandag 30 nov een doos mee', '2026-11-30'],
    ['afgeven op donderdag', '2026-11-26'],
    ['Afgeven: maandag 7 december – in de klas', '2026-12-07'],
    ['Ten laatste in te leveren op 8 jan', '2027-01-08'],
    ['uiterlijk op 24-11-2026 inleveren', '2026-11-24'],
    ['Klaar vóór zondag 20u', '2026-11-29'],
    ['tegen volgende week dinsdag', '2026-12-01'],
    ['dit is voor volgende week', '2026-11-30'],
    ['Oefen de tafels tegen morgen.', '2026-11-24'],
    ['Voor overmorgen: lezen', '2026-11-25'],
    ['voor wiskunde: blad 2, voor donderdag', '2026-11-26'],
  ])('reads %j', (text, due) => {
    expect(findDue(text, monday)).toBe(due);
  });

  test('counts from the day above the text before the day it was given', () => {
    expect(findDue('VRIJDAG (tegen maandag)', { ...monday, day: '2026-11-27' })).toBe('2026-11-30');
    expect(findDue('tegen dinsdag', { given: '2026-11-27' })).toBe('2026-12-01');
    expect(findDue('tegen maandag', { weekStart: '2026-11-23' })).toBe('2026-11-23');
  });

  test('says nothing where nothing is known', () => {
    expect(findDue('tegen morgen', { weekStart: '2026-11-23' })).toBeUndefined();
    expect(findDue('tegen vrijdag')).toBeUndefined();
    expect(findDue('tegen 12/3')).toBeUndefined();
    expect(findDue('tegen 12/3/2027')).toBe('2027-03-12');
  });

  test.each([
    'Voor WO: teken je straat',
    'voor 3/4 van de klas',
    'Dat is voor zo ver we nu zijn',
    'tegen zo veel lawaai',
    'voor vrij lezen',
    'Op vrijdag turnen we',
    'Lees voor, elke dag',
    'voor blz. 12-14',
  ])('sees no due day in %j', (text) => {
    expect(findDue(text, monday)).toBeUndefined();
  });
});
