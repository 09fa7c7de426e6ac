import { describe, expect, test } from 'vitest';
import { readAgenda } from '../readers/index.ts';
import { applyBaseline, baselineOf, parseBaseline, printBaseline } from './baseline.ts';
import { lint } from './lint.ts';

const resultOf = (...lines: string[]) =>
  lint(
    readAgenda(
      new TextEncoder().encode(`# Plan\n\n## Maandag\n\n${lines.map((line) => `- ${line}\n`).join('')}`),
      {
        path: 'plan.md',
      },
    ),
  );

describe('a baseline', () => {
  const before = resultOf('Zoek op internet wat een egel eet.', 'Maak blz. 4.');

  test('sets aside what was there, wherever it stands now', () => {
    const moved = resultOf('Lees je boek.', 'Maak blz. 5.', 'Zoek Op  internet wat een mol eet.');
    const { result, gone } = applyBaseline(moved, baselineOf(before.findings));
    expect(result.findings).toEqual([]);
    expect(result.suppressed.map(({ by, finding }) => [by, finding.text])).toEqual([
      ['baseline', 'blz.'],
      ['baseline', 'Op  internet'],
    ]);
    expect(gone).toBe(0);
  });

  test('lets what has come since be found, and counts what is gone', () => {
    const now = resultOf('Maak blz. 4.', 'Lees blz. 9.', 'Maak p. 3.');
    const { result, gone } = applyBaseline(now, baselineOf(before.findings));
    expect(result.findings.map(({ text }) => text)).toEqual(['blz.', 'p.']);
    expect(gone).toBe(1);
  });

  test('is read as it was written, and nothing else is read', () => {
    const baseline = { 'b.md': baselineOf(before.findings), 'a.md': {} };
    expect(parseBaseline(printBaseline(baseline))).toEqual(baseline);
    for (const text of ['', '[]', '{"format":"hwlint-baseline","version":2,"files":{}}', '{"files":{}}'])
      expect(parseBaseline(text)).toBeUndefined();
    const wrong = { format: 'hwlint-baseline', version: 1, files: { 'a.md': { 'no-grading': { x: -1 } } } };
    expect(parseBaseline(JSON.stringify(wrong))).toBeUndefined();
  });
});
