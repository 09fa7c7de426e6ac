import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { madeReport } from './made.ts';

test('the workbook is one that programs read, with numbers as numbers', () => {
  const parts = unzipSync(readFileSync(join(madeReport('--format', 'xlsx'), 'report.xlsx')));
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  expect(names).toEqual(expect.arrayContaining(['In het kort', 'Per leerjaar', 'Per vak']));
  const grades = strFromU8(
    parts[`xl/worksheets/sheet${names.indexOf('Per leerjaar') + 1}.xml`] ?? new Uint8Array(),
  );
  expect(grades).toMatch(/<c r="B2"[^>]*><v>29<\/v><\/c>/);
});
