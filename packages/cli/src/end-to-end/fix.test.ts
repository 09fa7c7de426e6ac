import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingsOf, folderWith, runCli } from './run-cli.ts';

const words = (text: string) => ({ before: text, after: text.replaceAll('blz.', 'bladzijde') });
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const marked = (text: string) => Buffer.from(`\uFEFF${text}`);

const markdown = words('# Weekplan één\r\n\r\n- Lees blz. 12 in je boek.  \r\n- Oefen op papier 🦔\r\n');
const json = words(
  '{ "value":[{"id" : 1, "tekst":"Lees blz. 12 in je boek.\\r\\nDaarna \\u00e9\\u00e9n zin."}] }\r\n',
);
const western = words('id;opdracht\r\n1;"Lees blz. 12 in je boek. Daarna één zin."\r\n');

test.each([
  ['plan.md', 'UTF-8 with CRLF', Buffer.from(markdown.before), Buffer.from(markdown.after)],
  ['plan.md', 'with a byte order mark', marked(markdown.before), marked(markdown.after)],
  ['agenda.json', 'JSON', Buffer.from(json.before), Buffer.from(json.after)],
  ['agenda.ndjson', 'NDJSON', Buffer.from(json.before), Buffer.from(json.after)],
  ['agenda.csv', 'windows-1252', latin1(western.before), latin1(western.after)],
])('%s (%s): only the words change, byte by byte', async (name, _, before, after) => {
  const cwd = folderWith({ [name]: before });
  const result = await runCli([name, '--fix'], { cwd });
  expect(readFileSync(join(cwd, name))).toEqual(after);
  expect(result.stdout).toContain('1 aanpassing gemaakt');
  expect(await runCli([name, '--fix'], { cwd })).toMatchObject({
    stdout: expect.not.stringContaining('gemaakt'),
  });
});

test('without anything to fix the file is not touched', async () => {
  const cwd = folderWith({ 'plan.md': '- Lees in je boek.\n' });
  const before = statSync(join(cwd, 'plan.md')).mtimeMs;
  await runCli(['--fix'], { cwd });
  expect(statSync(join(cwd, 'plan.md')).mtimeMs).toBe(before);
});

test('a file that cannot be written back exactly is left alone, with a word about it', async () => {
  const before = Buffer.concat([
    Buffer.from('- Één ding: lees blz. 12 in je boek ë é.\n- '),
    Uint8Array.of(0xff),
    Buffer.from(' x\n'),
  ]);
  const cwd = folderWith({ 'plan.md': before });
  const result = await runCli(['plan.md', '--fix', '--format', 'ndjson'], { cwd });
  expect(readFileSync(join(cwd, 'plan.md'))).toEqual(before);
  expect(result.stderr).toContain('plan.md: Niet aangepast');
  expect(findingsOf(result).map(({ text }) => text)).toContain('blz.');
});

test('a dry run shows a patch and changes nothing', async () => {
  const cwd = folderWith({ 'plan.md': markdown.before });
  const result = await runCli(['--fix-dry-run'], { cwd });
  expect(result.stdout).toBe(
    [
      '--- a/plan.md\n+++ b/plan.md\n@@ -1,4 +1,4 @@\n # Weekplan één\r\n \r\n',
      '-- Lees blz. 12 in je boek.  \r\n+- Lees bladzijde 12 in je boek.  \r\n - Oefen op papier 🦔\r\n',
    ].join(''),
  );
  expect(readFileSync(join(cwd, 'plan.md'), 'utf8')).toBe(markdown.before);
});

test('what comes from stdin can be tried too', async () => {
  const args = ['--stdin', '--stdin-filename', 'plan.md', '--fix-dry-run'];
  const { stdout } = await runCli(args, { cwd: folderWith({}), stdin: '- Lees blz. 12.\n' });
  expect(stdout).toContain('+- Lees bladzijde 12.\n');
});

test('what is left after the fixes is what is reported', async () => {
  const cwd = folderWith({ 'plan.md': '- Lees blz. 12 op internet.\n' });
  const result = await runCli(['--fix', '--format', 'ndjson'], { cwd });
  expect(findingsOf(result).map(({ ruleId }) => ruleId)).not.toContain('no-abbreviation');
});

test('a calendar is folded again where it changed, and only there', async () => {
  const other = `LOCATION:${'lokaal '.repeat(20)}`;
  const lines = (summary: string) =>
    ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', other, summary, 'END:VEVENT', 'END:VCALENDAR', ''].join(
      '\r\n',
    );
  const before = 'SUMMARY:Lees in je boek van blz. 12 tot en met het einde van het hoofd';
  const cwd = folderWith({ 'agenda.ics': lines(`${before}\r\n stuk.`) });
  await runCli(['--fix'], { cwd });
  const after = 'SUMMARY:Lees in je boek van bladzijde 12 tot en met het einde van het hoofd';
  expect(readFileSync(join(cwd, 'agenda.ics'), 'utf8')).toBe(lines(`${after}\r\n stuk.`));
});
