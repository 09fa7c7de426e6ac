import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

test.each([
  ['egel', 4, 'egel'],
  ['egels', 4, 'egel'],
  ['ege🦔', 4, 'ege'],
  ['eg🦔s', 4, 'eg🦔'],
  ['', 4, ''],
])('of %j at most %i are %j', (text, most, short) => {
  expect(shorten(text, most)).toBe(short);
});
