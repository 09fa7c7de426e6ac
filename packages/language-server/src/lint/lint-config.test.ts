import { memoryHost } from '@hwlint/core';
import { expect, test } from 'vitest';
import { lintConfig } from './lint-config.ts';

const host = memoryHost({ '/s/hwlint.yml': 'rulez: {}\n', '/s/base.yml': 'locale: fr\n' });
const problems = async (text: string) =>
  (await lintConfig(text, '/s/hwlint.yml', host, 'en')).map(({ start, end, message }) => [
    text.slice(start, end),
    message,
  ]);

test('the text in the editor counts, not the one on disk', async () => {
  expect(await problems('locale: nl\n')).toEqual([]);
});

test.each([
  ['rules:\n  no-gradin: off\n', 'no-gradin', 'did you mean "no-grading"'],
  ['rules:\n  no-grading: of\n', 'of', 'did you mean "off"'],
  ['school:\n  "naam": De Vlierboom\n', '"naam"', 'unknown key "naam"'],
  ['extends: ander.yml\n', 'ander.yml', 'is not there'],
  ['glossary:\n  - short: WO\n', 'short', 'lacks "full"'],
])('%j: %s', async (text, words, message) => {
  expect(await problems(text)).toEqual([[words, expect.stringContaining(message)]]);
});

test('what is wrong in a config that it extends is said at the top', async () => {
  expect(await problems('extends: base.yml\n')).toEqual([
    ['extends', expect.stringContaining('/s/base.yml: ')],
  ]);
});

test('what is no YAML is said where it stops', async () => {
  expect(await problems('rules: [\n')).toHaveLength(1);
});
