import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brokenCalendar, cleanPlan, plan } from './plans.ts';
import { findingsOf, folderWith, runCli } from './run-cli.ts';

test('folders with the names of commands are paths when written as paths', async () => {
  const cwd = folderWith({ 'rules/plan.md': plan, 'lint/plan.md': plan });
  for (const args of [['./rules'], ['lint', 'rules'], ['./lint'], ['lint', 'lint'], ['rules/']]) {
    const findings = findingsOf(await runCli([...args, '--format', 'ndjson'], { cwd }));
    expect(findings.length, args.join(' ')).toBeGreaterThan(0);
  }
});

test('what cannot be read is said, and all else is still linted', async () => {
  const cwd = folderWith({
    'a.ics': brokenCalendar,
    'b.md': plan,
    'c.bin.md': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1),
  });
  const result = await runCli(['missing.md', '.', '--format', 'ndjson'], { cwd });
  expect(result.code).toBe(2);
  expect(new Set(findingsOf(result).map(({ path }) => path))).toEqual(new Set(['b.md']));
  expect(result.stderr.split('\n').map((line) => line.split(':')[0])).toEqual(
    expect.arrayContaining(['missing.md', 'a.ics', 'c.bin.md']),
  );
});

test('a folder that may not be read is said, and all else is still linted', async () => {
  const cwd = folderWith({ 'open/plan.md': plan, 'closed/plan.md': plan });
  chmodSync(cwd, 0o755);
  chmodSync(join(cwd, 'closed'), 0o000);
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const result = await runCli(['--format', 'ndjson'], { cwd, ...nobody });
  chmodSync(join(cwd, 'closed'), 0o755);
  expect(result.code).toBe(2);
  expect(result.stderr).toBe('closed: Geen toestemming om dit te lezen of te schrijven.\n');
  expect(new Set(findingsOf(result).map(({ path }) => path))).toEqual(new Set(['open/plan.md']));
});

test('a circle of links ends', async () => {
  const cwd = folderWith({ 'a/plan.md': cleanPlan, 'a/up': '->..', 'self.md': '->self.md', b: '->a' });
  expect(await runCli([], { cwd })).toMatchObject({ code: 0, stderr: '' });
});

test('the order of paths changes no byte', async () => {
  const cwd = folderWith({ 'b/plan.md': plan, 'a.md': plan, 'Z.md': plan, 'ë.md': plan });
  for (const format of ['stylish', 'ndjson', 'json', 'sarif', 'junit', 'github']) {
    const one = await runCli(['b', 'a.md', 'Z.md', 'ë.md', '--format', format], { cwd });
    const other = await runCli(['ë.md', 'Z.md', './b/plan.md', 'a.md', '.', '--format', format], {
      cwd,
      env: { LC_ALL: 'sv_SE' },
    });
    expect(other.stdout).toBe(one.stdout);
    expect(one.stdout.length).toBeGreaterThan(100);
  }
});

test('an ignored file that is named is passed over with a word about it', async () => {
  const cwd = folderWith({ '.hwlintignore': 'oud.md\n', 'oud.md': plan, 'nieuw.md': cleanPlan });
  const result = await runCli(['oud.md', 'nieuw.md', '--max-warnings', '0'], { cwd });
  expect(result).toMatchObject({
    code: 0,
    stderr: 'hwlint: oud.md overgeslagen, want een .hwlintignore noemt het.\n',
  });
});

test('a command that was meant is named', async () => {
  const cwd = folderWith({});
  expect((await runCli(['explian'], { cwd })).stderr).toBe(
    'explian: Dit pad bestaat niet. Bedoelde je "hwlint explain"?\n',
  );
});

test('the report file is not among what is read', async () => {
  const cwd = folderWith({ 'plan.md': plan });
  const args = ['.', '-o', 'verslag.txt', '--format', 'json'];
  await runCli(args, { cwd });
  expect((await runCli(args, { cwd })).code).toBe(0);
  expect((await runCli(['verslag.txt'], { cwd })).code).toBe(0);
});
