import { expect, test } from 'vitest';
import { defaultSettings, isTooLarge, readSettings } from './settings.ts';

test('a value that cannot be used counts as the default', () => {
  expect(readSettings({ enable: 'no', run: 'never', sizeLimit: -1, locale: 'fr', workspace: 7 })).toEqual(
    defaultSettings,
  );
  expect([readSettings(undefined), readSettings(null), readSettings('x')]).toEqual([
    defaultSettings,
    defaultSettings,
    defaultSettings,
  ]);
});

test('a value that can be used is used', () => {
  const given = {
    enable: false,
    run: 'onSave',
    sizeLimit: 0,
    locale: 'en',
    codeLens: false,
    workspace: 'all',
  };
  expect(readSettings(given)).toEqual(given);
});

test('a limit counts thousands, and 0 is none', () => {
  expect(isTooLarge('x'.repeat(1001), { ...defaultSettings, sizeLimit: 1 })).toBe(true);
  expect(isTooLarge('x'.repeat(1000), { ...defaultSettings, sizeLimit: 1 })).toBe(false);
  expect(isTooLarge('x'.repeat(1001), { ...defaultSettings, sizeLimit: 0 })).toBe(false);
});
