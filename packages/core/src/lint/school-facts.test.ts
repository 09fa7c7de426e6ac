import { describe, expect, it } from 'vitest';
import type { HomeworkClass } from '../config/config.ts';
import { schoolOffers } from './school-facts.ts';
import { agendaOf, type Line } from './testing.ts';

const monday = '2026-11-23';
const tuesday = '2026-11-24';
const thursday = '2026-11-26';
const friday = '2026-11-27';

function offers(line: Exclude<Line, string>, homeworkClass?: HomeworkClass): boolean {
  const [entry] = agendaOf([line]).entries;
  const school = {
    classes: {},
    platforms: [],
    minutesPerDay: {},
    ...(homeworkClass ? { homeworkClass } : {}),
  };
  return entry !== undefined && schoolOffers(school, 'homeworkClass', entry);
}

const on = (...days: number[]): HomeworkClass => ({ days, free: true });

describe('a homework class', () => {
  it.each([
    ['on a day between', { given: monday, due: friday }, on(4), true],
    ['on the day it is given', { given: monday, due: friday }, on(1), true],
    ['on the day it is due', { given: monday, due: friday }, on(5), false],
    ['on the day before it is due', { given: monday, due: tuesday }, on(2), false],
    ['over a weekend', { given: friday, due: '2026-12-01' }, on(1), true],
    ['over more than a week', { given: monday, due: '2026-12-24' }, on(7), true],
    ['on the day under which it stands', { day: thursday }, on(4), true],
    ['on another day than that under which it stands', { day: thursday }, on(1), false],
    ['from the day under which it stands', { day: tuesday, due: friday }, on(4), true],
    ['before the day under which it stands', { day: tuesday, due: friday }, on(1), false],
    [
      'after it is given, though it stands under the day it is due',
      { given: monday, day: thursday, due: thursday },
      on(2),
      true,
    ],
    ['at any time before the only day that is known', { day: friday, due: friday }, on(2), true],
    ['at any time, where no day is known', {}, on(2), true],
    ['at any time, where only the due day is known', { due: friday }, on(5), true],
    ['every day', { given: monday, due: tuesday }, on(), true],
  ])('%s', (_, days, homeworkClass, expected) => {
    expect(offers({ text: 'Lees', ...days }, homeworkClass)).toBe(expected);
  });

  it('helps only when it is free, and there', () => {
    expect(offers({ text: 'Lees' }, { days: [], free: false })).toBe(false);
    expect(offers({ text: 'Lees' })).toBe(false);
  });
});
