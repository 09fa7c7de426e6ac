import { expect, test } from 'vitest';
import { knownWordHint, nearestWord } from './nearest-word.ts';

const rules = ['no-grading', 'no-overload', 'no-abbreviation'];

test('finds the word that was meant', () => {
  expect(nearestWord('no-gradings', rules)).toBe('no-grading');
  expect(nearestWord('No-Grading', rules)).toBe('no-grading');
});

test('finds nothing where nothing looks like it', () => {
  expect(nearestWord('pizza', rules)).toBeUndefined();
  expect(nearestWord('x', [])).toBeUndefined();
});

test('equally near words: the first of the alphabet, in whatever order they are known', () => {
  expect(nearestWord('tap', ['top', 'tip'])).toBe('tip');
  expect(nearestWord('tap', ['tip', 'top'])).toBe('tip');
});

test('a hint names what was meant, else what there is, else nothing', () => {
  expect(knownWordHint('warn', ['warning', 'off']).nl).toBe('; bedoelde je "warning"?');
  expect(knownWordHint('pizza', ['nl', 'en']).en).toBe('; choose from: nl, en');
  expect(
    knownWordHint(
      'pizza',
      Array.from({ length: 13 }, (_, at) => `word-${at}`),
    ),
  ).toEqual({ nl: '', en: '' });
});
