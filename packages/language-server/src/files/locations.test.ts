import { expect, test } from 'vitest';
import { keyOf, locationOf, nameIn, uriOf } from './locations.ts';

test.each([
  ['file:///home/an/week%2048.md', 'file://', '/home/an/week 48.md'],
  ['file:///c%3A/plannen/4a.md', 'file://', 'C:/plannen/4a.md'],
  ['vscode-vfs://github/school/plannen/4a.md', 'vscode-vfs://github', '/school/plannen/4a.md'],
  ['file:///a/100%.md', 'file://', '/a/100%.md'],
])('%s is at a place', (uri, space, path) => {
  expect(locationOf(uri)).toEqual({ space, path });
});

test.each(['untitled:Untitled-1', 'vscode-notebook-cell:x', '', 'plan.md'])('%j is at none', (uri) => {
  expect(locationOf(uri)).toBeUndefined();
});

test('the URI of a location leads back to it', () => {
  for (const path of ['/a b/é#?.md', 'C:/a/b.md', '/']) {
    const location = { space: 'file://', path };
    expect(locationOf(uriOf(location))).toEqual(location);
  }
  expect(uriOf({ space: 'file://', path: 'C:/a b.md' })).toBe('file:///C%3A/a%20b.md');
});

test('escapes make no other place', () => {
  expect(keyOf('file:///c%3A/a.md')).toBe(keyOf('file:///C:/a.md'));
});

test('a name is the last part, of a document without a path too', () => {
  expect(['file:///a/hwlint.yml', 'untitled:Untitled-1', 'untitled:/a/plan.md?x'].map(nameIn)).toEqual([
    'hwlint.yml',
    'Untitled-1',
    'plan.md',
  ]);
});
