import { expect, test } from 'vitest';
import { type ConfigNode, configKeys, nameOf } from './config-keys.ts';
import { dutchKeys } from './dutch-keys.ts';

/** All places of a config with what is said of them, as in `dutchKeys`. */
function placesOf(node: ConfigNode, path: string): [path: string, node: ConfigNode][] {
  const { keys = {}, anyKey, items } = node;
  return [
    [path, node],
    ...Object.entries(keys).flatMap(([key, below]) => placesOf(below, path === '' ? key : `${path}.${key}`)),
    ...(anyKey ? placesOf(anyKey, `${path}.*`) : []),
    ...(items ? placesOf(items, `${path}[]`) : []),
  ];
}

const places = new Map(placesOf(configKeys, ''));
const isKey = (path: string) => /(?:^|\.)[^.[\]*]+$/u.test(path);

test('every key that the schema speaks of is spoken of in Dutch, and no other', () => {
  const spoken = [...places]
    .filter(([path, { says }]) => says && path !== '')
    .map(([path]) => nameOf(path))
    .filter((path) => path in dutchKeys || isKey(path));
  const known = new Set(spoken.filter((path) => !/minutesPerDay\./u.test(path)));
  expect([...known].sort()).toEqual(Object.keys(dutchKeys).sort());
});

test.each([
  ['locale', ['nl', 'en']],
  ['root', ['true', 'false']],
  ['rules.*', ['off', 'tip', 'warning', 'error']],
  ['rules.*.severity', ['off', 'tip', 'warning', 'error']],
  ['overrides[].rules.*', ['off', 'tip', 'warning', 'error']],
  ['glossary[].kind', ['subject', 'general']],
  ['profiles.*.format', ['json', 'csv', 'ics']],
  ['profiles.*.isWork', ['true', 'false']],
  ['profiles.*.kinds.*', ['task', 'lesson', 'test', 'material', 'message']],
  ['timeZone', ['Europe/Brussels']],
  ['school.name', undefined],
])('behind %s stands one of %j', (path, values) => {
  expect(places.get(path)?.values).toEqual(values);
});

test('grades are keys, and values', () => {
  expect(Object.keys(places.get('school.minutesPerDay')?.keys ?? {})).toContain('L6');
  expect(places.get('school.classes.*')?.values).toContain('S7');
});

test('a field of a profile may be a group, alone or in a list', () => {
  for (const path of ['profiles.*.fields.text', 'profiles.*.fields.text[]']) {
    expect(Object.keys(places.get(path)?.keys ?? {})).toEqual(['path', 'as', 'type']);
    expect(places.get(`${path}.as`)?.values).toContain('month-first');
  }
});

test('rules stand where the schema cannot say so', () => {
  const named = [...places].flatMap(([path, { namesRules }]) => (namesRules ? [path] : []));
  expect(named).toEqual(['rules', 'ignore[].rule', 'overrides[].rules', 'overrides[].ignore[].rule']);
});
