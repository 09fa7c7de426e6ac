import { linkSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, runCli } from './run-cli.ts';

const plan = '# Weekplan\n\n## Maandag\n\n- Zoek op internet wat een egel eet.\n- Maak blz. 4.\n';
const table = 'klas;dag;opdracht\n3A;2026-09-14;Maak blz. 4.\n';

/** Runs hwlint, which must refuse to write over a file that must then be as it was. */
async function refuses(cwd: string, args: readonly string[], path: string): Promise<string> {
  const before = readFileSync(join(cwd, path));
  const { code, stdout, stderr } = await runCli(args, { cwd });
  expect({ code, stdout }, stderr).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(`hwlint: ${path} `);
  expect(readFileSync(join(cwd, path))).toEqual(before);
  return stderr;
}

describe('nothing takes the place of homework', () => {
  const files = {
    'L1/plan.md': plan,
    'L2/plan.md': plan,
    'L2/agenda.csv': table,
    'hwlint.yml': 'locale: nl\n',
    'report.md': plan,
    'tables/kinds.csv': table,
  };

  test.each([
    [['L1', '-f', 'json', '-o', 'L1/plan.md'], 'L1/plan.md'],
    [['L1', '-o', 'L2/plan.md'], 'L2/plan.md'],
    [['L1', '-f', 'ndjson', '-o', 'L2/agenda.csv'], 'L2/agenda.csv'],
    [['L1', '-o', 'hwlint.yml'], 'hwlint.yml'],
    [['L1', '--fix-dry-run', '-o', 'L2/plan.md'], 'L2/plan.md'],
    [['--stdin', '--from', 'ndjson', '-f', 'ndjson-entries', '-o', 'L2/plan.md'], 'L2/plan.md'],
    [['report', 'L1', '-o', 'L2/plan.md'], 'L2/plan.md'],
    [['report', 'L1', '--partial', '-o', 'L2/plan.md'], 'L2/plan.md'],
    [['report', 'L1', '-o', '.'], 'report.md'],
    [['report', 'L1', 'tables', '-o', '.', '-f', 'csv'], 'tables/kinds.csv'],
    [['report', 'L1', '-o', '.', '-f', 'parquet,csv'], 'tables/kinds.csv'],
    [['L1', '--update-baseline', '--baseline', 'L2/plan.md'], 'L2/plan.md'],
  ])('%j', async (args, path) => {
    const cwd = folderWith(files);
    if (args.includes('--update-baseline')) {
      expect((await runCli(args, { cwd })).code).toBe(2);
      expect(readFileSync(join(cwd, path), 'utf8')).toBe(plan);
    } else await refuses(cwd, args, path);
  });

  test('nor of counts that are merged, a baseline, or a file by another name', async () => {
    const cwd = folderWith({ 'L1/plan.md': plan, 'L2/plan.md': `${plan}- Lees.\n` });
    await runCli(['report', 'L1', '--partial', '-o', 'a.json'], { cwd });
    await runCli(['report', 'L2', '--partial', '-o', 'b.json'], { cwd });
    await runCli(['L1', '--update-baseline'], { cwd });
    await refuses(cwd, ['report', 'merge', 'a.json', 'b.json', '--partial', '-o', 'a.json'], 'a.json');
    await refuses(cwd, ['report', 'merge', 'b.json', '-f', 'html', '-o', 'a.json'], 'a.json');
    await refuses(cwd, ['L1', '-f', 'json', '-o', 'hwlint-baseline.json'], 'hwlint-baseline.json');
    linkSync(join(cwd, 'L1/plan.md'), join(cwd, 'verslag.xml'));
    await refuses(cwd, ['L1', '-f', 'junit', '-o', 'verslag.xml'], 'verslag.xml');
    const merged = ['report', 'merge', 'a.json', 'b.json', '--partial', '-o', 'c.json'];
    for (const _ of [1, 2]) expect((await runCli(merged, { cwd })).code).toBe(0);
  });
});

describe('a report of hwlint itself is replaced, and is never read', () => {
  test.each([
    ['json', 'rapport.json'],
    ['json', 'rapport.txt'],
    ['stylish', 'rapport.txt'],
    ['stylish', 'rapport.md'],
    ['ndjson', 'rapport.ndjson'],
    ['sarif', 'rapport.json'],
    ['github', 'rapport.txt'],
    ['junit', 'rapport.txt'],
  ])('%s in %s', async (format, name) => {
    for (const text of [plan, '# Weekplan\n']) {
      const cwd = folderWith({ 'plan.md': text });
      const args = ['.', '-f', format, '-o', name];
      const first = await runCli(args, { cwd });
      const written = readFileSync(join(cwd, name), 'utf8');
      expect(await runCli(args, { cwd })).toEqual(first);
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(written);
      const { files } = JSON.parse((await runCli(['-f', 'json'], { cwd })).stdout);
      if (written !== '') expect(files.map(({ path }: { path: string }) => path)).toEqual(['plan.md']);
    }
  });

  test('a patch, and the lines of the filter', async () => {
    const cwd = folderWith({ 'plan.md': plan });
    const filter = ['--stdin', '--from', 'ndjson', '-f', 'ndjson-entries', '-o', 'uit.ndjson'];
    for (const stdin of ['{"text":"Maak blz. 4."}\n', '{"text"\n', '\n']) {
      await runCli(filter, { cwd, stdin });
      const again = await runCli(filter, { cwd, stdin: '{"text":"Maak blz. 4."}\n' });
      expect(again.stderr).toBe('');
    }
    for (const _ of [1, 2]) {
      expect((await runCli(['--fix-dry-run', '-o', 'patch.txt'], { cwd })).stderr).not.toContain(
        'patch.txt is',
      );
    }
  });
});

test('tables in a folder that held something: replaced while unchanged, and no homework', async () => {
  const more = [5, 6, 7, 8].map((page) => `- Maak blz. ${page}.\n`).join('');
  const cwd = folderWith({ 'plan.md': plan + more, 'tables/lijst.csv': table });
  const args = ['report', '.', '-o', '.', '-f', 'csv,json'];
  const first = await runCli(args, { cwd });
  expect(first.code, first.stderr).toBe(0);
  const written = readFileSync(join(cwd, 'tables/kinds.csv'), 'utf8');
  const second = await runCli(args, { cwd });
  expect(second.code, second.stderr).toBe(0);
  expect(readFileSync(join(cwd, 'tables/kinds.csv'), 'utf8')).toBe(written);
  const { files } = JSON.parse((await runCli(['-f', 'json'], { cwd })).stdout);
  expect(files.map(({ path }: { path: string }) => path)).toEqual(['plan.md', 'tables/lijst.csv']);
  writeFileSync(join(cwd, 'tables/kinds.csv'), `${written}van iemand\n`);
  await refuses(cwd, args, 'tables/kinds.csv');
});

test('what lies in the cache folder is no homework, wherever that folder is', async () => {
  for (const folder of ['kas', '.']) {
    const cwd = folderWith({ 'a.md': plan, 'b.md': plan });
    const args = ['-f', 'ndjson', '--cache', '--cache-location', folder];
    const first = await runCli(args, { cwd });
    expect(first.stderr).toBe('');
    expect(await runCli(args, { cwd })).toEqual(first);
    expect(await runCli(['-f', 'ndjson'], { cwd })).toEqual(first);
  }
});
