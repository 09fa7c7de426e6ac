import { expect, test } from 'vitest';
import { isOwnText } from './own-output.ts';

test.each([
  ['x/verslag.md', '<!-- generator: hwlint 0.1.0 -->\n\n# Ons huiswerk', true],
  ['x/verslag.MD', '<!-- generator: hwlint 0.1.0 -->', true],
  ['plan.md', '# Weekplan\n\n<!-- generator: hwlint 0.1.0 -->', false],
  [
    'r.html',
    '<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n<meta name="generator" content="hwlint 0.1.0">',
    true,
  ],
  ['r.html', '<!doctype html>\n<meta name="generator" content="WordPress">', false],
  ['hwlint-baseline.json', '{\n  "format": "hwlint-baseline"', true],
  ['menu.json', '{"format":"menu"}', false],
  ['plan.txt', '<!-- generator: hwlint 0.1.0 -->', false],
])('%s: %s', (path, text, isOwn) => {
  expect(isOwnText(path, new TextEncoder().encode(text))).toBe(isOwn);
});
