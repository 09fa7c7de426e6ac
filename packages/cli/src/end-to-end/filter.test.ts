import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { folderWith, runCli } from './run-cli.ts';

const args = ['--stdin', '--from', 'ndjson', '--format', 'ndjson-entries'];
const lines = [
  '{"id":1,"klas":"3A","vak":"Taal","tekst":"Lees in je boek."}',
  '{"id":2,"klas":"3A","vak":"WIS5","tekst":"Zoek op internet drie weetjes over de egel."}',
];

async function filter(stdin: string | Uint8Array, more: readonly string[] = [], files = {}) {
  const result = await runCli([...args, ...more], { cwd: folderWith(files), stdin });
  const out = result.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { ...result, out };
}

test('a line in, a line out, in order, with the entry and its findings', async () => {
  const { out, code, stderr } = await filter(`${lines.join('\n')}\n`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(out).toMatchObject([
    { line: 1, id: '1', kind: 'task', grade: 'L3', subject: 'Taal', findings: [] },
    { line: 2, id: '2', kind: 'task', grade: 'L3', subject: 'WIS5' },
  ]);
  const found = out[1].findings.map((each: { ruleId: string; text: string }) => [each.ruleId, each.text]);
  expect(found).toContainEqual(['no-subject-abbreviation', 'WIS5']);
  expect(found).toContainEqual(['no-required-internet', 'op internet']);
});

test('positions count in all that comes in, pointers in the line', async () => {
  const { out } = await filter(`${lines.join('\r\n')}\r\n`);
  const [{ start, location }] = out[1].findings.filter((each: { text: string }) => each.text === 'WIS5');
  const all = lines.join('\r\n');
  expect(start).toEqual({
    offset: all.indexOf('WIS5'),
    line: 2,
    column: (lines[1] ?? '').indexOf('WIS5') + 1,
  });
  expect(location).toEqual({ kind: 'pointer', pointer: '/vak', line: 2 });
});

test('a bad line gives a line with an error, the run goes on, and ends with 2', async () => {
  const bad = ['{"id":', '', '[]', `{"taken":[${lines.join(',')}]}`, '{"versie":1}', '["'.repeat(3)];
  const { out, code } = await filter([...bad, lines[0]].join('\n'));
  expect(code).toBe(2);
  expect(out.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(out.map(({ error }) => error !== undefined)).toEqual([true, false, false, true, false, true, false]);
  expect(out[0].error.position).toEqual({ offset: 6, line: 1, column: 7 });
  expect(out[3].error.message).toBe('Op deze regel staan 2 opdrachten. Zet er één op elke regel.');
  expect(out[4]).toMatchObject({ id: null, kind: null, findings: [], notices: [expect.any(String)] });
});

test('the config holds, and so do the flags', async () => {
  const files = { 'hwlint.yml': 'rules: {no-required-internet: error}' };
  expect((await filter(lines.join('\n'), [], files)).code).toBe(1);
  expect((await filter(lines.join('\n'), ['--max-warnings', '0'])).code).toBe(1);
  const { out } = await filter(lines.join('\n'), ['--quiet', '--locale', 'en'], files);
  expect(out[1].findings).toMatchObject([{ ruleId: 'no-required-internet', severity: 'error' }]);
});

test('a config that is wrong is said once, and nothing is read', async () => {
  const { out, code, stderr } = await filter(lines.join('\n'), [], { 'hwlint.yml': 'rulez: {}' });
  expect({ out, code }).toEqual({ out: [], code: 2 });
  expect(stderr).toMatch(/^hwlint\.yml:1:1: /);
});

test.each([
  ['a line without end', Buffer.concat([Buffer.alloc(20 * 1024 * 1024, 'x'), Buffer.from(`\n${lines[0]}`)])],
  ['nesting', Buffer.from(`${'['.repeat(100_000)}\n${lines[0]}`)],
  ['bytes that are no text', Buffer.from(`\u0000\u0001\n${lines[0]}`)],
])('%s is one bad line', async (_, stdin) => {
  const { out, code } = await filter(stdin);
  expect(code).toBe(2);
  expect(out).toMatchObject([
    { line: 1, error: {} },
    { line: 2, id: '1' },
  ]);
});

test('a byte order mark is no fault', async () => {
  expect((await filter(`\uFEFF${lines[0]}\n`)).out).toMatchObject([{ line: 1, id: '1' }]);
});

test('who writes one line and waits gets its answer', async () => {
  const bin = fileURLToPath(new URL('../../bin/hwlint.js', import.meta.url));
  const child = spawn(process.execPath, [bin, ...args], { cwd: folderWith({}) });
  const answers: string[] = [];
  let heard = () => {};
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    answers.push(text);
    heard();
  });
  for (const line of lines) {
    const answered = new Promise<void>((resolve) => {
      heard = resolve;
    });
    child.stdin.write(`${line}\n`);
    await answered;
  }
  child.stdin.end();
  expect(answers.map((text) => JSON.parse(text).id)).toEqual(['1', '2']);
});

test('every line is as the schema says', async () => {
  const schema = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'));
  const ajv = new Ajv2020({ allowUnionTypes: true });
  ajv.addSchema(schema('finding'));
  const validate = ajv.compile(schema('entry'));
  const { out } = await filter([...lines, '{', '{}'].join('\n'));
  expect(out).toHaveLength(4);
  for (const line of out) expect(validate(line), JSON.stringify(validate.errors)).toBe(true);
});

test.each([
  [
    ['--format', 'ndjson-entries', '.'],
    '--format ndjson-entries gaat alleen samen met --stdin --from ndjson',
  ],
  [['--from', 'csv', '.'], '--from hoort bij --stdin'],
  [['--stdin', '--from', 'ndjsn'], '--from kent "ndjsn" niet; bedoelde je "ndjson"?'],
])('%j is refused', async (wrong, message) => {
  const { code, stderr } = await runCli(wrong, { cwd: folderWith({}) });
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test.each([
  ['csv', 'tekst;klas\nZoek op internet drie weetjes.;3A\n'],
  ['markdown', '# Plan\n\n- Zoek op internet drie weetjes.\n'],
  ['json', '[{"tekst":"Zoek op internet drie weetjes.","klas":"3A"}]'],
])('--from says what stdin is: %s', async (format, stdin) => {
  const { stdout } = await runCli(['--stdin', '--from', format, '--format', 'ndjson'], {
    cwd: folderWith({}),
    stdin,
  });
  expect(stdout).toContain('"ruleId":"no-required-internet"');
});
