import { expect, test } from 'vitest';
import { ownKindOf } from './own-output.ts';

const hash = '0123456789abcdef'.repeat(4);

test.each([
  ['<!-- generator: hwlint 0.1.0 -->\n\n# Ons huiswerk', 'report'],
  ['# Weekplan\n\n<!-- generator: hwlint 0.1.0 -->', undefined],
  [
    '<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n<meta name="generator" content="hwlint 0.1.0">',
    'report',
  ],
  ['<!doctype html>\n<meta name="generator" content="WordPress">', undefined],
  ['{\n  "format": "hwlint-baseline"', 'baseline'],
  ['{"format":"hwlint-report-counts"', 'counts'],
  ['{"format":"hwlint-report"', 'report'],
  ['{"format":"menu"}', undefined],
  ['Verslag van hwlint 0.1.0\n\nplan.md\n', 'report'],
  ['Verslag van hwlint en wat we ermee doen\n', undefined],
  ['{\n  "version": "1.0",\n  "files": [\n    {\n      "path": "a.md",\n      "task": 1', undefined],
  ['{"path":"a.md","text":"Lees blz. 4."}', undefined],
  ['{"line":1,"text":"Lees blz. 4."}', undefined],
  ['--- a/plan.md\n+++ b/plan.md\n@@ -1,4 +1,4 @@\n', 'report'],
  ['---\nklas: 3A\n---\n', undefined],
  [`${hash} ${hash}\n{"kind":"linted"`, 'report'],
  ['', undefined],
])('%j: %s', (text, kind) => {
  expect(ownKindOf(new TextEncoder().encode(text))).toBe(kind);
});
