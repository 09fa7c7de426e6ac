import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { hwlint, madeReport, newFolder, school } from './made.ts';

function validator(name: string) {
  const schema = readFileSync(new URL(`../../../cli/schema/${name}.schema.json`, import.meta.url), 'utf8');
  return new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(JSON.parse(schema));
}

describe('what is written is as its schema says', () => {
  const report = validator('report');
  const counts = validator('report-counts');

  test.each([
    ['the fixture school', []],
    ['with classes', ['--by-class']],
    ['two periods', ['--compare', '2026-11-01..2026-11-15']],
    ['one week', ['--period', '2026-11-09..2026-11-15', '--no-examples']],
    ['a period without anything', ['--period', '2020-01-01..2020-12-31']],
  ])('%s', (_, flags) => {
    const { stdout } = hwlint(['report', school, '--format', 'json', ...flags]);
    expect(report(JSON.parse(stdout)), JSON.stringify(report.errors)).toBe(true);
  });

  test('counts to be added up', () => {
    const { stdout } = hwlint(['report', school, '--partial']);
    expect(counts(JSON.parse(stdout)), JSON.stringify(counts.errors)).toBe(true);
    expect(stdout).not.toMatch(/[1-6][AB]"|Vlierboom|\.md|oefening \d/);
  });
});

describe('input that is hardly there', () => {
  test('an empty folder: nothing to read', () => {
    const { code, stderr, stdout } = hwlint(['report', newFolder()]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
  });

  test('counts of nothing at all still make a report', () => {
    const report = hwlint(['report', school, '--period', '2020-01-01..2020-12-31']);
    expect(report.code).toBe(0);
    expect(report.stdout).toContain('geen enkele opdracht');
    expect(report.stdout).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  test.each([
    [['--period', '2026-12-01..2026-11-01'], 'komt na'],
    [['--period', '2026-11-01..2026-11-30', '--compare', '2026-11-15..2026-12-01'], 'overlappen'],
    [['--partial', '--with-text'], 'sluiten elkaar uit'],
    [['--compare-to', 'package.json'], 'package.json'],
    [['--format', 'csv'], 'map'],
    [['--format', 'htm'], 'html'],
  ])('%s is refused in one line', (flags, words) => {
    const { code, stderr } = hwlint(['report', school, ...flags]);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('a report is no counts file, and the same counts are not added twice', () => {
    const folder = madeReport('--format', 'json');
    const said = hwlint(['report', 'merge', `${folder}/report.json`]);
    expect([said.code, said.stderr]).toEqual([2, expect.stringContaining('--partial')]);
    hwlint(['report', school, '--partial', '-o', `${folder}/a.json`]);
    hwlint(['report', school, '--partial', '-o', `${folder}/b.json`]);
    const twice = hwlint(['report', 'merge', `${folder}/a.json`, `${folder}/b.json`]);
    expect([twice.code, twice.stderr]).toEqual([2, expect.stringContaining('dezelfde telling')]);
  });

  test('French for the report, Dutch for the rules, and it says so', () => {
    const { code, stdout } = hwlint(['report', school, '--locale', 'fr']);
    expect(code).toBe(0);
    expect(stdout).toContain('Nos devoirs');
    expect(stdout).toContain('sont en néerlandais');
  });
});
