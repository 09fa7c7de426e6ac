import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanPlan, plan } from './plans.ts';
import { findingsOf, folderWith, runCli } from './run-cli.ts';

test('a wrong config is said at its place, once, all of it; files of other folders are still linted', async () => {
  const cwd = folderWith({
    'L1/hwlint.yml': 'rules:\n  no-required-interne: off\nlocle: nl\n',
    'L1/a.md': plan,
    'L1/b.md': plan,
    'L2/c.md': plan,
  });
  const result = await runCli(['--format', 'ndjson'], { cwd });
  expect(result.code).toBe(2);
  expect(result.stderr).toBe(
    'L1/hwlint.yml:3:1: onbekende sleutel "locle"; bedoelde je "locale"?\n' +
      'hwlint: 2 bestanden niet gelezen, want de config die ervoor geldt klopt niet.\n',
  );
  expect(new Set(findingsOf(result).map(({ path }) => path))).toEqual(new Set(['L2/c.md']));
});

test('an unknown rule is said with the nearest known one', async () => {
  const cwd = folderWith({ 'hwlint.yml': 'rules:\n  no-required-interne: off\n', 'a.md': plan });
  expect((await runCli([], { cwd })).stderr).toMatch(
    /^hwlint\.yml:2:3: onbekende regel "no-required-interne"; bedoelde je "no-required-internet"\?\n/,
  );
});

test('what is printed is what holds, with the flags on top', async () => {
  const cwd = folderWith({ 'hwlint.yml': 'timeZone: Europe/Paris\nrules: {no-required-internet: error}' });
  const args = [
    '--print-config',
    'L1/plan.md',
    '--rule',
    'no-required-internet: tip',
    '--reference-day',
    '2026-11-23',
  ];
  const yaml = await runCli(args, { cwd });
  expect(yaml).toMatchObject({ code: 0, stderr: '' });
  expect(yaml.stdout).toContain('rules:\n  no-required-internet: tip\n');
  const json = await runCli([...args, '--format', 'json'], { cwd });
  expect(JSON.parse(json.stdout)).toMatchObject({
    files: [join(cwd, 'hwlint.yml')],
    timeZone: 'Europe/Paris',
    referenceDay: '2026-11-23',
  });
});

test('a column that the config maps is read', async () => {
  const cwd = folderWith({
    'hwlint.yml': 'columns: {Wat te doen: text}',
    'a.csv': 'id;Wat te doen\n1;Zoek op internet drie weetjes.\n',
  });
  expect(findingsOf(await runCli(['--format', 'ndjson'], { cwd }))).toMatchObject([{ entryId: '1' }]);
});

test('init writes a plan that is clean under a config that is right, and overwrites nothing', async () => {
  const cwd = folderWith({});
  expect(await runCli(['init', 'L3'], { cwd })).toMatchObject({ code: 0, stdout: '' });
  expect(await runCli(['L3', '--format', 'ndjson'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  const before = readFileSync(join(cwd, 'L3/hwlint.yml'));
  expect((await runCli(['init', 'L3'], { cwd })).stderr).toBe(
    'hwlint: L3/hwlint.yml, L3/weekplan.md zijn er al; er is niets geschreven\n',
  );
  expect(readFileSync(join(cwd, 'L3/hwlint.yml'))).toEqual(before);
});

test('init writes nothing where one of its files is', async () => {
  const cwd = folderWith({ 'weekplan.md': cleanPlan });
  expect((await runCli(['init'], { cwd })).code).toBe(2);
  expect(existsSync(join(cwd, 'hwlint.yml'))).toBe(false);
});

test('every line of the template config can be used', async () => {
  const cwd = folderWith({});
  await runCli(['init'], { cwd });
  const template = readFileSync(join(cwd, 'hwlint.yml'), 'utf8');
  const used = template.replace(/^# ?(?=\s*(?:[a-zA-Z]+:|- ))/gm, '');
  const other = folderWith({ 'hwlint.yml': used, 'plan.md': cleanPlan });
  expect(used).toContain('\nschool:\n');
  expect(await runCli([], { cwd: other })).toMatchObject({ stderr: '' });
});

test('rules and explain speak of what can be found', async () => {
  const cwd = folderWith({});
  const rules = JSON.parse((await runCli(['rules', '--format', 'json'], { cwd })).stdout);
  expect(rules.map(({ id }: { id: string }) => id)).toContain('no-required-internet');
  const explained = await runCli(['explain', 'no-required-internet', '--locale', 'en'], { cwd });
  expect(explained.stdout).toMatch(/^no-required-internet {2}note\n.*\n\nWhy\n/);
  expect((await runCli(['explain', 'no-required-interne'], { cwd })).stderr).toBe(
    'hwlint: er is geen regel "no-required-interne"; bedoelde je "no-required-internet"?\n',
  );
});
