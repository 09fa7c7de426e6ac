import { expect, test, vi } from 'vitest';
import { forwardSlashes, shownPath } from './shown-path.ts';

vi.mock('node:path', async (load) => (await load<typeof import('node:path')>()).win32);

test.each([
  ['C:\\school\\L 1\\plan.md', 'C:\\school', 'L 1/plan.md'],
  ['C:\\School\\plan.md', 'c:\\school', 'plan.md'],
  ['D:\\plan.md', 'C:\\school', 'D:/plan.md'],
  ['\\\\server\\klas\\4A\\plan.md', '\\\\server\\klas', '4A/plan.md'],
  ['C:\\school', 'C:\\school', '.'],
])('%s, seen from %s, is %s', (path, cwd, shown) => {
  expect(shownPath(path, cwd)).toBe(shown);
});

test('configs and ignore files see forward slashes', () => {
  expect(forwardSlashes('C:\\school\\hwlint.yml')).toBe('C:/school/hwlint.yml');
});
