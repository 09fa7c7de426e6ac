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

test.each(['# loc|', 'a: b # c|', 'rules: { no-|'])('%j is no place', (text) => {
  expect(configPlace(text.replace('|', ''), text.indexOf('|'))).toBeUndefined();
});
