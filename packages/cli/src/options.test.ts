import { expect, test } from 'vitest';
import { readLintOptions } from './commands/lint-options.ts';
import type { RawOptions } from './options.ts';

const read = (raw: RawOptions, targets: readonly string[] = []) => readLintOptions(targets, raw, '/school');

test('without flags: this folder, for a person, nothing changed', () => {
  expect(read({})).toEqual({
    targets: ['.'],
    session: { cwd: '/school', rules: [] },
    baseline: { use: 'apply' },
    format: 'stylish',
    outputFile: undefined,
    fix: 'no',
    maxWarnings: undefined,
    isQuiet: false,
    color: undefined,
    stdinName: undefined,
  });
});

test('paths are taken from the working folder', () => {
  expect(read({ config: 'x.yml', outputFile: 'out/r.json' })).toMatchObject({
    session: { configPath: '/school/x.yml' },
    outputFile: '/school/out/r.json',
  });
});

test('stdin has a name', () => {
  expect(read({ stdin: true }).stdinName).toBe('stdin');
  expect(read({ stdin: true, stdinFilename: 'L3/plan.csv' }).stdinName).toBe('L3/plan.csv');
});

test.each<[RawOptions, string, string[]?]>([
  [{ format: 'jso' }, '--format does not know "jso"; did you mean "json"?'],
  [{ format: 'nope' }, 'choose from: stylish, json, ndjson, sarif, junit, github, ndjson-entries'],
  [{ locale: 'fr' }, '--locale does not know "fr"; choose from: nl, en'],
  [{ maxWarnings: '-1' }, '--max-warnings is a whole number from 0, not "-1"'],
  [{ maxWarnings: '1.5' }, 'not "1.5"'],
  [{ referenceDay: '2026-02-30' }, '--reference-day is a day such as 2026-11-23, not "2026-02-30"'],
  [{ timeZone: 'Brussel' }, '--time-zone is a time zone such as Europe/Brussels, not "Brussel"'],
  [{ stdin: true }, '--stdin excludes files and folders', ['plan.md']],
  [{ stdinFilename: 'plan.md' }, '--stdin-filename belongs to --stdin'],
  [{ stdin: true, fix: true }, '--fix cannot write back to --stdin'],
  [{ fix: true, fixDryRun: true }, 'exclude each other'],
  [{ fixDryRun: true, format: 'json' }, '--fix-dry-run always shows a diff'],
])('refuses %j: %s', (raw, message, targets) => {
  expect(() => read(raw, targets)).toThrow(message);
});
