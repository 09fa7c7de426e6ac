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
  for (const name of ['Per sleutel van het', 'Wat weekplannen als geheel']) expect(names).toContain(name);
  const cover = strFromU8(
    parts['xl/sharedStrings.xml'] ?? parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
  );
  expect(cover).toMatch(/\d+ van de \d+ opdrachten hebben een aandachtspunt: \d+%/);
  const grades = strFromU8(
    parts[`xl/worksheets/sheet${names.indexOf('Per leerjaar') + 1}.xml`] ?? new Uint8Array(),
  );
  expect(grades).toMatch(/<c r="B2"[^>]*><v>29<\/v><\/c>/);
});
