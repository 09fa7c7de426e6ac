import { describe, expect, test } from 'vitest';
import { MappedText } from '../../agenda/mapped-text.ts';
import { readLabel, roleOf } from './label.ts';

test.each([
  ['Maandag', 'day'],
  ['wo', 'day'],
  ['WO', 'subject'],
  ['W.O.:', 'subject'],
  ['Wiskunde', 'subject'],
  ['Taken', 'part'],
  ['Tegen vrijdag', 'part'],
  ['Weetjes', 'other'],
  ['Extra', 'other'],
] as const)('%j tells a %s', (text, role) => {
  expect(roleOf(text)).toBe(role);
});

describe('readLabel', () => {
  const week = { weekStart: '2026-11-23', given: '2026-11-23' };
  const read = (text: string, context = week) => {
    const { text: _, ...facts } = readLabel(MappedText.verbatim(text), context);
    return facts;
  };

  test('reads the day, and the day by which to be ready counted from it', () => {
    expect(read('VRIJDAG (tegen maandag)')).toEqual({ role: 'day', day: '2026-11-27', due: '2026-11-30' });
    expect(read('Stap 1 (tegen 10 december)')).toEqual({ role: 'part', due: '2026-12-10' });
  });

  test('reads the subject as written', () => {
    expect(read('Frans:')).toEqual({ role: 'subject', subject: 'Frans' });
    expect(read('📐 Wisk. 📐')).toEqual({ role: 'subject', subject: 'Wisk.' });
    expect(read('📅 Dinsdag')).toEqual({ role: 'day', day: '2026-11-24' });
  });
});
