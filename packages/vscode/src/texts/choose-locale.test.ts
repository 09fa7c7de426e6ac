import { expect, it } from 'vitest';
import { chooseLocale } from './choose-locale.ts';

it.each([
  ['nl', 'en', 'en-GB', 'nl'],
  ['en', 'nl', 'nl-BE', 'en'],
  ['auto', 'nl-be', 'en-GB', 'nl'],
  ['auto', 'en', 'nl-BE', 'nl'],
  ['auto', 'en', 'fr-BE', 'en'],
  [undefined, 'en', 'en-US', 'en'],
])('with %s, an editor in %s and a machine in %s it speaks %4$s', (setting, editor, machine, locale) => {
  expect(chooseLocale(setting, editor, machine)).toBe(locale);
});
