import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runCli } from './run-cli.ts';

const config = 'dropColumns: [Leerling, opmerking, x-kind]\ncolumns: {Leerling: text}\n';
const task = 'Zoek op internet drie weetjes over de egel en lees blz. 12.';
const secret = 'Quirinus Zevenster';
const wild = { wat: secret, diep: [secret, { a: secret }] };

/** The same task in each format, with the name of a child wherever a column or member of a dropped name has room. */
const files: Readonly<Record<string, string>> = {
  'a.csv': `id;titel;Leerling;tekst;OPMERKING\n1;Week 47;${secret};${task};lees blz. 3 met ${secret}\n`,
  'ragged.csv': `id;Leerling;tekst\n1;Quirinus;Zevenster;${task}\n2;${secret};${task}\n`,
  'a.json': JSON.stringify(
    [{ id: 1, leerling: secret, titel: 'Week 47', opmerking: wild, tekst: task }],
    null,
    1,
  ),
  'a.ndjson': `${JSON.stringify({ id: 1, Leerling: secret, Opmerking: [secret], tekst: task })}\n`,
  'a.ics': [
    ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', `X-KIND:${secret}`, 'SUMMARY:Week 47'],
    ...[`DESCRIPTION:${task}`, 'END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n'),
};

const outputs: readonly (readonly string[])[] = [
  ...['stylish', 'json', 'ndjson', 'sarif', 'junit', 'github'].map((format) => ['--format', format]),
  ['--fix-dry-run'],
  ['--rule', 'require-help-route: error', '--rule', 'require-differentiation: error'],
];

test.each(Object.keys(files))('%s: what dropColumns names reaches no output', async (name) => {
  const cwd = folderWith({ 'hwlint.yml': config, [name]: files[name] ?? '' });
  for (const output of outputs) {
    const { stdout, stderr } = await runCli([name, ...output], { cwd });
    expect(stdout).toMatch(/internet|bladzijde/);
    expect(`${stdout}${stderr}`).not.toMatch(/quirinus|zevenster/i);
  }
});

test('the filter does not read them either', async () => {
  const { stdout } = await runCli(['--stdin', '--from', 'ndjson', '--format', 'ndjson-entries'], {
    cwd: folderWith({ 'hwlint.yml': config }),
    stdin: files['a.ndjson'] ?? '',
  });
  expect(stdout).toContain('"op internet"');
  expect(stdout).not.toMatch(/quirinus|zevenster/i);
});

test('a row that does not fit its columns is not read, and that is said', async () => {
  const cwd = folderWith({ 'hwlint.yml': config, 'ragged.csv': files['ragged.csv'] ?? '' });
  const { stderr } = await runCli(['ragged.csv'], { cwd });
  expect(stderr).toMatch(
    /^ragged\.csv:2:1: 1 rij met meer cellen dan er kolommen zijn, is niet gelezen: .*dropColumns/,
  );
});

test('a dry run blots them out; --fix leaves them as they were', async () => {
  const cwd = folderWith({ 'hwlint.yml': config, 'a.csv': files['a.csv'] ?? '' });
  const { stdout } = await runCli(['a.csv', '--fix-dry-run'], { cwd });
  expect(stdout).toContain('+1;Week 47;██████████████████;');
  await runCli(['a.csv', '--fix'], { cwd });
  const fixed = readFileSync(join(cwd, 'a.csv'), 'utf8');
  expect(fixed).toBe((files['a.csv'] ?? '').replace('lees blz. 12', 'lees bladzijde 12'));
});
