import { expect, test } from 'vitest';
import { applySettings } from './apply-settings.ts';
import { defaultConfig } from './config.ts';

test('an empty setting changes nothing', () => {
  expect(applySettings(defaultConfig, {})).toEqual(defaultConfig);
});

test('school facts are merged key by key; a homework class is free unless the config says otherwise', () => {
  const below = applySettings(defaultConfig, {
    school: { name: 'De Linde', classes: { '1A': 'L1' }, platforms: ['Bingo'], minutesPerDay: { L1: 10 } },
  });
  const { school } = applySettings(below, {
    school: {
      classes: { '2A': 'L2' },
      platforms: ['Bingo', 'Kwis'],
      homeworkClass: { days: ['thursday', 'maandag'] },
    },
  });
  expect(school).toEqual({
    name: 'De Linde',
    classes: { '1A': 'L1', '2A': 'L2' },
    platforms: ['Bingo', 'Kwis'],
    minutesPerDay: { L1: 10 },
    homeworkClass: { days: [1, 4], free: true },
  });
});

test('a short form that is given again replaces the earlier one', () => {
  const below = applySettings(defaultConfig, {
    glossary: [
      { short: 'WO', full: 'wereldoriëntatie', kind: 'subject' },
      { short: 'M', full: ['maat', 'meter'] },
    ],
  });
  expect(applySettings(below, { glossary: [{ short: 'WO', known: true }] }).glossary).toEqual([
    { short: 'WO', full: [], kind: 'general', known: true },
    { short: 'M', full: ['maat', 'meter'], kind: 'general', known: false },
  ]);
});

test('what is ignored adds up; ids become text', () => {
  const below = applySettings(defaultConfig, { ignore: [{ rule: 'a', entryId: 12, reason: 'x' }] });
  expect(applySettings(below, { ignore: [{ rule: 'b', text: 'punten', reason: 'y' }] }).ignore).toEqual([
    { rule: 'a', entryId: '12', reason: 'x' },
    { rule: 'b', text: 'punten', reason: 'y' },
  ]);
});
