import { emptySummary } from '@hwlint/core';
import { expect, test } from 'vitest';
import { dayName } from './day-name.ts';
import { textsIn } from './index.ts';

test('days are written out, and what is no day stays as it is', () => {
  expect(dayName('2026-11-09', 'nl')).toBe('maandag 9 november');
  expect(dayName('2026-11-09', 'en')).toMatch(/^Monday,? 9 November$/);
  expect(dayName('ooit', 'nl')).toBe('ooit');
});

test('counts are sentences', () => {
  const { nl, en } = textsIn;
  expect(nl.points.count(emptySummary)).toBe('Geen aandachtspunten');
  expect(nl.points.count({ ...emptySummary, warnings: 1 })).toBe('1 aandachtspunt');
  expect(nl.points.count({ ...emptySummary, warnings: 2, errors: 1, tips: 1 })).toBe(
    '3 aandachtspunten en 1 tip',
  );
  expect(en.points.count({ ...emptySummary, tips: 2 })).toBe('2 tips');
  expect(nl.points.read({ ...emptySummary, assignments: 1 })).toBe(
    '1 opdracht gelezen, 0 met een aandachtspunt',
  );
});

test('no text is the same in both languages by oversight', () => {
  const leaves = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : value && typeof value === 'object'
        ? Object.values(value).flatMap(leaves)
        : [];
  const same = new Set(['Markdown', 'Word', 'Excel', 'iCalendar', 'tip', 'nl', 'en']);
  const english = new Set(leaves(textsIn.en));
  expect(leaves(textsIn.nl).filter((text) => english.has(text) && !same.has(text))).toEqual([]);
});
