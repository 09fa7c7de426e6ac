import { expect, test } from 'vitest';
import { localeOf } from './locale.ts';

test.each([
  ['nl', 'nl'],
  ['nl-BE', 'nl'],
  ['nl_BE', 'nl'],
  ['EN-us', 'en'],
  ['fr', undefined],
  ['nlx', undefined],
  [undefined, undefined],
  [7, undefined],
])('%j is %j', (tag, locale) => {
  expect(localeOf(tag)).toBe(locale);
});
