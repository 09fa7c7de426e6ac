import { describe, expect, it } from 'vitest';
import { findGrade, parseGrade } from './grade.ts';

describe('findGrade', () => {
  it.each([
    ['L4', 'L4'],
    ['L4 A', 'L4'],
    ['K3', 'K3'],
    ['S7', 'S7'],
    ['G5', 'L3'],
    ['Weekplan 4de leerjaar', 'L4'],
    ['PLANNER 6de leerjaar – week van 9 maart', 'L6'],
    ['vierde leerjaar A', 'L4'],
    ['Leerjaar 2', 'L2'],
    ['3de kleuterklas', 'K3'],
    ['2de middelbaar', 'S2'],
    ['groep 8', 'L6'],
    ['het eerste leerjaar', 'L1'],
  ])('reads %s', (text, grade) => {
    expect(findGrade(text)).toBe(grade);
  });

  it.each(['4A', '4', 'L9', 'K4', 'G2', 'groep 1', '7de leerjaar', 'blz. 4', 'Lees 4 bladzijden', ''])(
    'finds none in %s',
    (text) => {
      expect(findGrade(text)).toBeUndefined();
    },
  );
});

describe('parseGrade', () => {
  it.each([
    ['4', 'L4'],
    [' 3de ', 'L3'],
    ['zesde', 'L6'],
    ['S2', 'S2'],
    ['5de leerjaar', 'L5'],
  ])('reads the cell %s', (cell, grade) => {
    expect(parseGrade(cell)).toBe(grade);
  });

  it.each(['', '12', '8', 'alle'])('knows no grade in %s', (cell) => {
    expect(parseGrade(cell)).toBeUndefined();
  });
});
