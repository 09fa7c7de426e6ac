import { describe, expect, it } from 'vitest';
import { isTitle, standsOut } from './title.ts';

describe('isTitle', () => {
  it.each([
    'Weekplan 4A',
    'Week van 23 november',
    'Huiswerk L5',
    'Taken',
    'Schooljaar 2026-2027',
    'Planning week 12',
  ])('takes "%s" for a title', (line) => {
    expect(isTitle(line)).toBe(true);
  });

  it.each([
    ...[
      'Maandag',
      'Lees het verhaal',
      'Taak tegen vrijdag',
      'Toets van 4A leren',
      'Dit is ons weekplan.',
      'Zwemmen',
    ],
    'Weekplan van alle kinderen van de klas met veel meer woorden dan een titel',
  ])('takes "%s" for no title', (line) => {
    expect(isTitle(line)).toBe(false);
  });
});

describe('standsOut', () => {
  it('sees capitals', () => {
    expect(standsOut('EXTRA (moet niet)')).toBe(true);
    expect(standsOut('Extra')).toBe(false);
    expect(standsOut('WO')).toBe(false);
  });
});
