import { expect, test } from 'vitest';
import { folderOf } from './folder-of.ts';

const folders = ['file:///s', 'file:///s/1A/', 'vscode-vfs://github/s'];

test.each([
  ['file:///s/plan.md', 'file:///s'],
  ['file:///s/1A/plan.md', 'file:///s/1A/'],
  ['file:///s/1Ab/plan.md', 'file:///s'],
  ['vscode-vfs://github/s/plan.md', 'vscode-vfs://github/s'],
  ['file:///t/plan.md', undefined],
  ['untitled:Untitled-1', undefined],
])('%s is in %s', (uri, folder) => {
  expect(folderOf(uri, folders)).toBe(folder);
});
