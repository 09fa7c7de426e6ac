import { expect, test } from 'vitest';
import { joinPath, parentFolder, pathFrom } from './paths.ts';

test.each([
  ['/a/b/c.md', '/a/b'],
  ['/a', '/'],
  ['/', undefined],
  ['C:/a/b', 'C:/a'],
  ['C:/a', 'C:/'],
  ['C:/', undefined],
  ['a/b.md', 'a'],
  ['a.md', ''],
  ['', undefined],
  ['/a/b/', '/a'],
])('the folder of %j is %j', (path, folder) => {
  expect(parentFolder(path)).toBe(folder);
});

test.each([
  ['/a/b', 'c.yml', '/a/b/c.yml'],
  ['/a/b', './c.yml', '/a/b/c.yml'],
  ['/a/b', '../c.yml', '/a/c.yml'],
  ['/a', '../../c.yml', '/c.yml'],
  ['/', 'c.yml', '/c.yml'],
  ['C:/a', '../c.yml', 'C:/c.yml'],
  ['', 'c.yml', 'c.yml'],
  ['a', '../../c.yml', '../c.yml'],
])('%j with %j is %j', (folder, relative, joined) => {
  expect(joinPath(folder, relative)).toBe(joined);
});

test.each([
  ['/a', '/a/b/c.md', 'b/c.md'],
  ['/a/b', '/a/c.md', '../c.md'],
  ['/a/b', '/a/b', '../b'],
  ['', 'a/b.md', 'a/b.md'],
  ['/', '/a.md', 'a.md'],
])('from %j, %j is %j', (folder, path, relative) => {
  expect(pathFrom(folder, path)).toBe(relative);
});
