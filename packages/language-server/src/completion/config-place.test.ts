import { expect, test } from 'vitest';
import { configPlace } from './config-place.ts';

test.each([
  ['|', [], 'key'],
  ['loc|', [], 'key'],
  ['locale: n|', ['locale'], 'value'],
  ['rules:\n  no-|', ['rules'], 'key'],
  ['rules:\n  no-grading: |', ['rules', 'no-grading'], 'value'],
  ['rules:\n  no-overload:\n    sev|', ['rules', 'no-overload'], 'key'],
  ['rules:\n  a: off\n\nschool:\n  # ja\n  |', ['school'], 'key'],
  ['school:\n  homeworkClass:\n    days: [maandag, d|', ['school', 'homeworkClass', 'days', '[]'], 'value'],
  ['school:\n  homeworkClass:\n    days:\n      - d|', ['school', 'homeworkClass', 'days', '[]'], 'key'],
  ['ignore:\n  - rule: no-|', ['ignore', '[]', 'rule'], 'value'],
  ['ignore:\n  - rule: x\n    re|', ['ignore', '[]'], 'key'],
  ['ignore:\n- rule: x\n  re|', ['ignore', '[]'], 'key'],
  ['ignore:\n- |', ['ignore', '[]'], 'key'],
  ['ignore:\n  - rule: x\n    reason: y\n  - |', ['ignore', '[]'], 'key'],
  ['overrides:\n  - files: ["a"]\n    rules:\n      no|', ['overrides', '[]', 'rules'], 'key'],
  ['overrides:\r\n  - rules:\r\n      no-grading: o|', ['overrides', '[]', 'rules', 'no-grading'], 'value'],
])('%j', (text, path, at) => {
  const offset = text.indexOf('|');
  expect(configPlace(text.replace('|', ''), offset)).toMatchObject({ path, at });
});

test.each([
  ['rules: { no-|', ['rules'], 'key', []],
  ['rules: {a: off, no-|, b: tip}', ['rules'], 'key', ['a', 'b']],
  ['rules: { no-grading: o| }', ['rules', 'no-grading'], 'value', ['no-grading']],
  ['school: {classes: {1A: |}}', ['school', 'classes', '1A'], 'value', ['1A']],
  ['ignore:\n  - {rule: x, |}', ['ignore', '[]'], 'key', ['rule']],
  ['ignore: [{rule: x}, {|}]', ['ignore', '[]'], 'key', []],
  ['rules: {\n  a: off, # {zo}\n  |\n}\nlocale: nl', ['rules'], 'key', ['a']],
  ['{"rules": {"no-|"}}', ['rules'], 'key', []],
  ['{"rules": {"no-|: "off"}}', ['rules'], 'key', []],
  ['{"locale": "n|"}', ['locale'], 'value', ['locale']],
  ['{\n  "locale": "nl",\n  |\n}', [], 'key', ['locale']],
  ['{\n  "loc|ale": "nl"\n}', [], 'key', []],
  ['rules: {a: off}\n|', [], 'key', ['rules']],
  ['a: b{c\nrules:\n  |', ['rules'], 'key', []],
  ['locale: nl\n|\nrules:\n  a: off\n', [], 'key', ['locale', 'rules']],
  ['rules:\n  a: off\n  |\n  b:\n    severity: tip\nlocale: nl', ['rules'], 'key', ['a', 'b']],
  ['ignore:\n  - rule: x\n    |\n    reason: y\n  - text: z', ['ignore', '[]'], 'key', ['rule', 'reason']],
  ['ignore:\n  - rule: x\n  - |\n    reason: y', ['ignore', '[]'], 'key', ['reason']],
])('%j has beside it what is written', (text, path, at, written) => {
  const place = configPlace(text.replace('|', ''), text.indexOf('|'));
  expect(place).toMatchObject({ path, at });
  expect([...(place?.written ?? [])].sort()).toEqual([...written].sort());
});

test.each(['# loc|', 'a: b # c|', 'rules: { # no-|'])('%j is no place', (text) => {
  expect(configPlace(text.replace('|', ''), text.indexOf('|'))).toBeUndefined();
});
