import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { cleanPlan, plan } from './plans.ts';
import { findingsOf, folderWith, runCli } from './run-cli.ts';

const colorStart = '\u001B[';

test('reads stdin under the name that is given', async () => {
  const cwd = folderWith({});
  const csv = 'id;vak;opdracht\n7;Taal;Zoek op internet drie weetjes over de egel.\n';
  const result = await runCli(['--stdin', '--stdin-filename', 'L3/agenda.csv', '--format', 'ndjson'], {
    cwd,
    stdin: csv,
  });
  expect(findingsOf(result)[0]).toMatchObject({
    path: 'L3/agenda.csv',
    entryId: '7',
    ruleId: 'no-required-internet',
  });
});

test('reads stdin without a name', async () => {
  const result = await runCli(['--stdin', '--format', 'ndjson'], { cwd: folderWith({}), stdin: plan });
  expect(findingsOf(result)[0]?.path).toBe('stdin');
});

test('stdin takes the config of the place its name stands for', async () => {
  const cwd = folderWith({ 'L3/hwlint.yml': 'rules: {no-required-internet: error}' });
  const args = ['--stdin', '--stdin-filename', 'L3/plan.md'];
  expect((await runCli(args, { cwd, stdin: plan })).code).toBe(1);
});

test('the report is on stdout, all else on stderr', async () => {
  const cwd = folderWith({ 'a.csv': 'id;opdracht\n1;\n2;Zoek op internet drie weetjes.\n', 'leeg.md': '' });
  const result = await runCli(['--format', 'ndjson'], { cwd });
  expect(findingsOf(result).length).toBeGreaterThan(0);
  expect(result.stderr).toMatch(/^a\.csv.*: .+\nleeg\.md: Het bestand is leeg\.\n$/);
});

test('colours: none in a pipe, and as asked', async () => {
  const cwd = folderWith({ 'plan.md': plan });
  const isColored = async (args: string[], env = {}) =>
    (await runCli(args, { cwd, env })).stdout.includes(colorStart);
  expect(await isColored([])).toBe(false);
  expect(await isColored([], { FORCE_COLOR: '1' })).toBe(true);
  expect(await isColored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  expect(await isColored(['--color'], { NO_COLOR: '1' })).toBe(true);
  expect(await isColored(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
});

test('a report in a file has no colours, and stdout stays empty', async () => {
  const cwd = folderWith({ 'plan.md': plan });
  const result = await runCli(['-o', 'uit/verslag.txt'], { cwd, env: { FORCE_COLOR: '1' } });
  expect(result.stdout).toBe('');
  expect(readFileSync(join(cwd, 'uit/verslag.txt'), 'utf8')).toMatch(/^Verslag van hwlint \S+\n\nplan\.md\n/);
});

test('a reader that stops reading is no failure', () => {
  const many = `# Weekplan\n\n${'- Zoek op internet drie weetjes over de egel, en schrijf ze op.\n'.repeat(5000)}`;
  const cwd = folderWith({ 'plan.md': many });
  const bin = fileURLToPath(new URL('../../bin/hwlint.js', import.meta.url));
  const command = `"${process.execPath}" "${bin}" --format ndjson | head -n 1; echo "$\{PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' });
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toBe('0');
  expect(stderr).not.toMatch(/EPIPE|Error|vast/); // a slow machine may show how far it is
});

test('every line of a real run is as the schema says', async () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schema/finding.schema.json', import.meta.url), 'utf8'),
  );
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
  const cwd = folderWith({ 'a.md': plan, 'b.csv': 'id;opdracht\n1;Maak blz. 3 🦔 op internet.\n' });
  const findings = findingsOf(await runCli(['--format', 'ndjson'], { cwd }));
  expect(findings.length).toBeGreaterThan(2);
  for (const finding of findings) expect(validate(finding), JSON.stringify(validate.errors)).toBe(true);
});

test('the language: Dutch, as the config says, as asked', async () => {
  const cwd = folderWith({ 'plan.md': cleanPlan, 'en/hwlint.yml': 'locale: en', 'en/plan.md': cleanPlan });
  expect((await runCli(['plan.md'], { cwd })).stdout).toMatch(/^Geen aandachtspunten/);
  expect((await runCli(['plan.md', '--locale', 'en'], { cwd })).stdout).toMatch(/^No points/);
  expect((await runCli(['plan.md'], { cwd: join(cwd, 'en') })).stdout).toMatch(/^No points/);
});
