import { expect, test } from 'vitest';
import { IgnoredFiles } from './ignored-files.ts';
import { memoryFiles } from './testing.ts';

const files = memoryFiles({
  '/s/.hwlintignore': 'oud/\n*.txt\n',
  '/s/1A/.hwlintignore': '!wel.txt\n',
});

test.each([
  ['file:///s/plan.md', false],
  ['file:///s/plan.txt', true],
  ['file:///s/oud/plan.md', true],
  ['file:///s/1A/wel.txt', false],
  ['file:///s/oud/1A/wel.txt', true],
  ['file:///plan.txt', false],
  ['untitled:plan.txt', false],
])('%s', async (uri, ignored) => {
  expect(await new IgnoredFiles(files).ignores(uri)).toBe(ignored);
});
