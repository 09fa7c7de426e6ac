import { expect, it } from 'vitest';
import { localeOfEditor, localeOfSetting } from './locales.ts';

it.each([
  ['en', 'en-GB', 'en'],
  ['en', 'nl-BE', 'nl'],
  ['nl', 'en-US', 'nl'],
  ['fr', 'fr-BE', 'en'],
  ['nlx', 'C', 'en'],
])('an editor in %s on a machine in %s speaks %s', (editor, machine, locale) => {
  expect(localeOfEditor(editor, machine)).toBe(locale);
});

it('a setting that names no language asks for none', () => {
  expect(['nl', 'en', 'auto', 'fr', 7, undefined].map(localeOfSetting)).toEqual([
    'nl',
    'en',
    ...[undefined, undefined, undefined, undefined],
  ]);
});
