import { describe, expect, it } from 'vitest';
import { findClassName } from './class-name.ts';

describe('findClassName', () => {
  it.each([
    ['Mijn weekblad – 4A', '4A'],
    ['Agenda klas 3', '3'],
    ['Klas 3 b: taken', '3 b'],
    ['Huiswerk L5', 'L5'],
    ['Huiswerk L5 B van deze week', 'L5 B'],
    ['PLANNER 6de leerjaar – week van 9 maart', '6de leerjaar'],
    ['6de leerjaar B', '6de leerjaar B'],
  ])('finds the class in "%s"', (title, name) => {
    expect(findClassName(title)).toBe(name);
  });

  it.each(['Huiswerk', 'Week 4', 'week van 4 mei', '2026-2027', 'Schooljaar 2026', 'Weekplan 4 A4-bladen'])(
    'finds none in "%s"',
    (title) => {
      expect(findClassName(title)).toBeUndefined();
    },
  );
});
