import { expect, test } from 'vitest';
import { HashCounter } from './hash-counter.ts';

test('says how often each text came, also when it grows', () => {
  const counter = new HashCounter();
  const texts = Array.from({ length: 5000 }, (_, index) => `text ${index}`);
  expect(texts.map((text) => counter.add(text))).toEqual(texts.map(() => 1));
  expect(texts.map((text) => counter.add(text))).toEqual(texts.map(() => 2));
  expect(counter.add('text 7')).toBe(3);
});
