import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReportModel } from '../model/report-model.ts';
import { hwlint, newFolder, school } from './made.ts';

/** A folder with two schools, one of which has the other's texts and some more of its own. */
function twoSchools(): string {
  const folder = newFolder();
  for (const name of ['linde', 'esdoorn']) {
    cpSync(school, join(folder, name), { recursive: true });
    const config = join(folder, name, 'hwlint.yml');
    writeFileSync(config, readFileSync(config, 'utf8').replace(/name: .*/, `name: Basisschool ${name}`));
  }
  for (const path of ['1A/2026-11-09.md', '3B/2026-11-09.csv'])
    cpSync(join(folder, 'linde', path), join(folder, 'linde', `copy-${path.replace('/', '-')}`));
  return folder;
}

describe('many schools', () => {
  const folder = twoSchools();
  const json = (...args: string[]): ReportModel =>
    JSON.parse(hwlint(['report', ...args, '--format', 'json'], folder).stdout);

  test('the report of merged counts is the report over all files', () => {
    const whole = json('linde', 'esdoorn', '--no-examples');
    for (const name of ['linde', 'esdoorn'])
      expect(hwlint(['report', name, '--partial', '-o', `${name}.json`], folder).code).toBe(0);
    expect(json('merge', 'linde.json', 'esdoorn.json')).toEqual(whole);
    expect(json('merge', 'esdoorn.json', 'linde.json')).toEqual(whole);
    expect(whole.scope.schools).toBe(2);
    expect(whole.totals.assignments).toBe(2 * 272);
    expect(whole.totals.copies).toBeGreaterThan(10);
  });

  test('counts of another school are said to be that, and of the same files to be the same', () => {
    const other = hwlint(['report', 'linde', '--compare-to', 'esdoorn.json'], folder);
    expect(other.stderr).toContain('andere school');
    expect(hwlint(['report', 'linde', '--compare-to', 'linde.json'], folder).stderr).toContain(
      'gelijk aan deze',
    );
  });

  test('a school that others hold too is not added up twice', () => {
    expect(hwlint(['report', 'linde', 'esdoorn', '--partial', '-o', 'both.json'], folder).code).toBe(0);
    const { code, stderr } = hwlint(['report', 'merge', 'both.json', 'linde.json', '-f', 'json'], folder);
    expect([code, stderr]).toEqual([2, expect.stringContaining('van dezelfde school')]);
  });

  test('two periods of the same files are compared, with their margin', () => {
    const { comparison, remarks } = json('linde', '--compare', '2026-11-01..2026-11-15');
    expect(comparison?.all?.says).toMatch(/^(?:up|down|unclear)$/);
    expect(comparison?.to).toBe('2026-11-13');
    expect(remarks).not.toContain('periods-overlap');
  });
});

describe('which school a file belongs to', () => {
  const plan = (school: string) =>
    `---\n${school}klas: 3A\nweek: 2026-11-09\n---\n# Weekplan\n\n## Maandag 9 november 2026\n\n- Maak oefening 3 op blad 4.\n- Zoek op internet wat een egel eet.\n`;
  const scopeOf = (files: Readonly<Record<string, string>>) => {
    const cwd = newFolder();
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(cwd, path, '..'), { recursive: true });
      writeFileSync(join(cwd, path), text);
    }
    const { scope, totals } = JSON.parse(hwlint(['report', '-f', 'json', '.'], cwd).stdout) as ReportModel;
    return [scope.schools, totals.assignments, totals.copies, totals.coverage?.known];
  };

  test('one without a name belongs to the one that is named, also when it is read before it', () => {
    expect(scopeOf({ 'a.md': plan(''), 'b.md': plan('school: De Linde\n'), 'c.md': plan('') })).toEqual([
      1, 2, 4, 1,
    ]);
    expect(scopeOf({ 'a.md': plan(''), 'b.md': plan('') })).toEqual([1, 2, 2, 1]);
  });

  test('the name in the config holds for all below it', () => {
    const config = 'school: {name: De Linde}\n';
    expect(scopeOf({ 'hwlint.yml': config, 'a.md': plan(''), 'b.md': plan('school: Anders\n') })).toEqual([
      1, 2, 2, 1,
    ]);
    expect(scopeOf({ 'l/hwlint.yml': config, 'l/a.md': plan(''), 'b.md': plan('') })).toEqual([1, 2, 2, 1]);
  });

  test('where several are named, files without a name are one school more', () => {
    expect(
      scopeOf({ 'a.md': plan(''), 'b.md': plan('school: De Linde\n'), 'c.md': plan('school: De Esdoorn\n') }),
    ).toEqual([3, 6, 0, 3]);
  });

  test('rows of one table may be of several schools', () => {
    const row = (school: string) => `${school};3A;2026-11-09;taal;taak;Maak oefening 3 op blad 4.\n`;
    const csv = `school;klas;datum;vak;soort;omschrijving\n${row('De Linde')}${row('De Esdoorn')}${row('de linde')}`;
    expect(scopeOf({ 'a.csv': csv })).toEqual([2, 3, 0, 2]);
    expect(scopeOf({ 'a.csv': csv, 'b.csv': csv })).toEqual([2, 3, 3, 2]);
  });
});
