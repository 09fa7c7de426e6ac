import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import type { ReportModel } from '../model/report-model.ts';
import { madeReport } from './made.ts';

const docs = readFileSync(new URL('../../../../docs/report.md', import.meta.url), 'utf8');
/** Every query in the docs, as it stands. */
const queries = [...docs.matchAll(/```sql\n(.*?)```/gs)].map(([, sql = '']) => sql);

async function rowsOf(folder: string, sql: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const reader = await connection.runAndReadAll(sql.replaceAll("'rows/", `'${join(folder, 'rows')}/`));
  connection.closeSync();
  return reader.getRowObjectsJson();
}

describe('the tables of rows', () => {
  const folder = madeReport('--format', 'json,parquet');
  const report: ReportModel = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));

  test.each(queries)('DuckDB runs what the docs say: %s', async (sql) => {
    expect((await rowsOf(folder, sql)).length).toBeGreaterThan(0);
  });

  test('have the figures of the report', async () => {
    const [all] = await rowsOf(
      folder,
      "select count(*) as entries, count(*) filter (is_assignment and not is_copy) as assignments, count(*) filter (is_assignment and is_flagged and not is_copy) as flagged from 'rows/entries.parquet'",
    );
    const { entries, copies, assignments, share } = report.totals;
    expect(all).toEqual({
      entries: String((entries ?? 0) + copies),
      assignments: String(assignments),
      flagged: String(share?.part),
    });
    const grades = await rowsOf(
      folder,
      "select grade, count(*) as n from 'rows/entries.parquet' where is_assignment and not is_copy group by grade order by grade",
    );
    expect(grades).toEqual(report.grades.map(({ id, assignments: n }) => ({ grade: id, n: String(n) })));
  });

  test('hold no text, path or class unless asked, and the report says so', async () => {
    const columns = (of: string) => rowsOf(of, "describe select * from 'rows/entries.parquet'");
    const names = (await columns(folder)).map(({ column_name }) => column_name);
    expect(names).not.toEqual(expect.arrayContaining(['text']));
    const asked = madeReport('--format', 'md,parquet', '--with-text');
    expect((await columns(asked)).map(({ column_name }) => column_name)).toEqual([
      ...names,
      'path',
      'class',
      'text',
    ]);
    expect(readFileSync(join(asked, 'report.md'), 'utf8')).toContain('LET OP');
    expect(readFileSync(join(folder, 'rows/entries.parquet'), 'latin1')).not.toContain('Bingel');
  });
});
