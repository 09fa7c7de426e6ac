import { expect, test } from 'vitest';
import { gradeOfClass, readTitle } from './plan-title.ts';

test.each([
  ['Weekplan 4A – week 12', { className: '4A', grade: 'L4' }],
  ['Klas 3b', { className: '3b', grade: 'L3' }],
  ['L5: planning 2026-2027', { className: 'L5', grade: 'L5', schoolYear: '2026-2027' }],
  ['Rekenen met blokjes in het eerste leerjaar', { grade: 'L1' }],
  ['Huiswerk', {}],
  ['Van 12 tot 2026-28', {}],
])('%j tells %j', (title, meta) => {
  expect(readTitle(title)).toEqual(meta);
});

test('a class of one digit is a grade of primary school', () => {
  expect(gradeOfClass('6B')).toBe('L6');
  expect(gradeOfClass('2')).toBe('L2');
  expect(gradeOfClass('S3A')).toBe('S3');
  expect(gradeOfClass('7B')).toBeUndefined();
  expect(gradeOfClass('Kikkers')).toBeUndefined();
});
