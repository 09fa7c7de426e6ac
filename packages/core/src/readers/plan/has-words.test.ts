import { expect, test } from 'vitest';
import { hasWords, isDuration } from './has-words.ts';

test('dots, lines and ticks are no words', () => {
  expect(['.....', '____', '/', '–', '✓', '🙂', ''].some(hasWords)).toBe(false);
  expect(['a', '12', 'spelen 🙂'].every(hasWords)).toBe(true);
});

test.each(["30'", '20 min', '± 15 minuten', '10-15 min.', '1 u', '1,5 uur', 'een kwartier', 'max. 20 min'])(
  '%j is a duration',
  (text) => {
    expect(isDuration(text)).toBe(true);
  },
);

test.each(['kies zelf', '9u30', '20', '20 bladzijden', 'min of meer'])('%j is not', (text) => {
  expect(isDuration(text)).toBe(false);
});
