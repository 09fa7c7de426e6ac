import { expect, it } from 'vitest';
import { kindNamed } from './kind-names.ts';

it.each([
  ['Huistaak', 'task'],
  ['HUISWERK', 'task'],
  ['GROTE_TOETS', 'test'],
  [' grote toets ', 'test'],
  ['Les', 'lesson'],
  ['Materiaal', 'material'],
  ['mededeling', 'message'],
  ['Assignment', 'task'],
])('knows that %s is a %s', (name, kind) => {
  expect(kindNamed(name)).toBe(kind);
});

it.each(['', 'Wiskunde', 'toets van wiskunde'])('knows no kind for "%s"', (name) => {
  expect(kindNamed(name)).toBeUndefined();
});
