import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReportModel } from '../model/report-model.ts';
import { hwlint, madeReport, school } from './made.ts';

const folder = madeReport();
const report: ReportModel = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));

describe('the report of the fixture school', () => {
  test('has the figures that a count by hand has', () => {
    // Ten lines that know nothing of the report: what `hwlint lint` says of the same files, added up.
    const linted = JSON.parse(hwlint(['lint', school, '--format', 'json']).stdout);
    const { assignments, flagged, entries } = linted.summary;
    const rules = new Map<string, number>();
    for (const { findings } of linted.files) {
      for (const { ruleId, scope, severity } of findings)
        if (scope === 'entry' && severity !== 'tip') rules.set(ruleId, (rules.get(ruleId) ?? 0) + 1);
    }
    const { totals } = report;
    expect([totals.assignments, totals.share?.part]).toEqual([assignments, flagged]);
    expect((totals.entries ?? 0) + totals.copies).toBe(entries);
    const byGrade = new Map<string, [number, number]>();
    for (const { path, summary } of linted.files) {
      const grade = `L${/\/([1-6])[AB]\//.exec(path)?.[1]}`;
      const [all, marked] = byGrade.get(grade) ?? [0, 0];
      byGrade.set(grade, [all + summary.assignments, marked + summary.flagged]);
    }
    for (const { id, assignments: all, share } of report.grades)
      expect([all, share.part], id).toEqual(byGrade.get(id));
    for (const { id, share } of report.rules) expect(share.part, id).toBeLessThanOrEqual(rules.get(id) ?? 0);
    expect(new Set(rules.keys())).toEqual(expect.objectContaining(new Set(report.rules.map(({ id }) => id))));
  });

  test.each(['grades', 'subjects', 'weeks'] as const)('%s add up to the whole', (dimension) => {
    const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);
    expect(sum(report[dimension].map(({ assignments }) => assignments))).toBe(report.totals.assignments);
    expect(sum(report[dimension].map(({ share }) => share.part))).toBe(report.totals.share?.part);
  });

  test('counts what stands in the files twice once', () => {
    const twice = JSON.parse(hwlint(['report', school, '--format', 'json']).stdout);
    expect(twice.totals).toEqual(report.totals);
  });

  test('is the same from counts that were written and read, but for what counts cannot hold', () => {
    const counts = join(folder, 'counts.json');
    expect(hwlint(['report', school, '--partial', '-o', counts]).code).toBe(0);
    const merged: ReportModel = JSON.parse(hwlint(['report', 'merge', counts, '--format', 'json']).stdout);
    const without = ({ keys, ...rest }: ReportModel) => ({
      ...rest,
      keys: keys.map(({ id, share }) => [id, share]),
    });
    expect(without(merged)).toEqual(without(report));
  });

  test('names no class, file or school, and holds no text but the examples', () => {
    const { keys, ...rest } = report;
    const json = JSON.stringify(rest);
    expect(json).not.toMatch(/"[1-6][AB]"|\.md|\.csv|Vlierboom/);
    for (const form of ['report.html', 'report.md']) {
      const text = readFileSync(join(folder, form), 'utf8');
      expect(text).not.toMatch(/\b[1-6][AB]\b|\.(?:md|csv|ics)\b|Vlierboom/);
    }
    expect(keys.flatMap(({ examples }) => examples).length).toBeGreaterThan(3);
  });

  test('leaves examples out when asked', () => {
    const { keys }: ReportModel = JSON.parse(
      hwlint(['report', school, '--no-examples', '--format', 'json']).stdout,
    );
    expect(keys.flatMap(({ examples }) => examples)).toEqual([]);
  });
});
