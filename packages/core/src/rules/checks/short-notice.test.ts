import { expect, it } from 'vitest';
import { aPlan, type Line } from '../../lint/testing.ts';
import { shortNotice } from './short-notice.ts';
import { hitsIn } from './testing.ts';

function found(line: Exclude<Line, string>, given?: string) {
  const plan = aPlan({ meta: given === undefined ? {} : { given } });
  return hitsIn(shortNotice, ['Eerst dit', line], { plan });
}

it.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-23', '2026-11-24'],
  ['2026-11-30', '2026-12-01'],
  ['2026-12-31', '2027-01-01'],
  ['2026-03-28', '2026-03-29'],
])('speaks of what is given %s and due %s', (given, due) => {
  expect(found({ text: 'Lees', given, due })).toEqual([{ entryIndex: 1, values: { given, due } }]);
});

it.each([
  ['2026-11-23', '2026-11-25'],
  ['2026-11-23', '2026-11-22'],
  ['2026-02-28', '2026-03-02'],
])('is silent of what is given %s and due %s', (given, due) => {
  expect(found({ text: 'Lees', given, due })).toEqual([]);
});

it('goes by the day on which the plan was handed out, and by that of the entry before it', () => {
  const due = '2026-11-24';
  expect(found({ text: 'Lees', due }, '2026-11-23')).toEqual([
    { entryIndex: 1, values: { given: '2026-11-23', due } },
  ]);
  expect(found({ text: 'Lees', due, given: '2026-11-16' }, '2026-11-23')).toEqual([]);
});

it('takes no day heading for the day on which a task is given', () => {
  expect(found({ text: 'Lees', day: '2026-11-23', due: '2026-11-24' })).toEqual([]);
  expect(found({ text: 'Lees', given: '2026-11-23' })).toEqual([]);
});

it('speaks of tasks and tests only', () => {
  const days = { given: '2026-11-23', due: '2026-11-24' };
  expect(found({ text: 'Toets', kind: 'test', ...days })).toHaveLength(1);
  expect(found({ text: 'Lees', kind: 'lesson', ...days })).toEqual([]);
  expect(found({ text: 'Breng mee', kind: 'material', ...days })).toEqual([]);
});
