import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith, runNode } from './run-cli.ts';

const packageFolder = fileURLToPath(new URL('../..', import.meta.url));
const formats = fileURLToPath(new URL('../../../../fixtures/formats', import.meta.url));
const bundle = readFileSync(join(packageFolder, 'dist/hwlint.cjs'), 'utf8');

/** A copy of the program, installed elsewhere. */
function installed(parts: readonly string[]): string {
  const folder = folderWith({ 'plan.md': '- Lees blz. 3.\n' });
  for (const part of parts)
    cpSync(join(packageFolder, part), join(folder, 'hwlint', part), { recursive: true });
  return folder;
}

test.each(['hwlint.cjs', 'documents.cjs', 'pdf.cjs', 'language-server.cjs', 'report.cjs'])(
  '%s holds all it needs, and nothing that talks to a network or starts a program',
  (name) => {
    const text = readFileSync(join(packageFolder, 'dist', name), 'utf8');
    const required = [...text.matchAll(/\b(?:require|import)\("([\w@./:-]+)"\)/g)].map(([, module = '']) =>
      module.replace('node:', ''),
    );
    const allowed = [
      './pdf.cjs', // held to the same
      'buffer',
      'crypto',
      'events',
      'fs',
      'fs/promises',
      'module',
      'os',
      'path',
      'process',
      'stream',
      'url',
      'util',
      'v8',
      'worker_threads',
    ];
    expect([...new Set(required)].filter((module) => !allowed.includes(module))).toEqual([]);
  },
);

const noNetwork = `
  const refuse = () => { throw new Error('a socket was asked for'); };
  for (const name of ['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns']) {
    const module = require(name);
    for (const key of ['connect', 'createConnection', 'createSocket', 'request', 'get', 'lookup', 'resolve'])
      if (typeof module[key] === 'function') module[key] = refuse;
  }
  require('net').Socket.prototype.connect = refuse;
  globalThis.fetch = globalThis.WebSocket = refuse;
`;

test.each([
  ['lint', ['plan.md']],
  ['fix', ['plan.md', '--fix']],
  ['explain', ['explain', 'no-grading']],
  ['init', ['init', 'nieuw']],
])('asks for no socket: %s', async (_, args) => {
  const cwd = folderWith({ 'plan.md': '- Lees blz. 3.\n', 'no-network.cjs': noNetwork });
  const hwlint = join(packageFolder, 'bin/hwlint.js');
  const { code, stderr } = await runNode(['--require', './no-network.cjs', hwlint, ...args], { cwd });
  expect(code).toBe(0);
  expect(stderr).not.toContain('socket');
});

test('reads a PDF and a page without a socket and without node_modules', async () => {
  const cwd = installed(['bin', 'dist', 'templates', 'package.json']);
  writeFileSync(join(cwd, 'no-network.cjs'), noNetwork);
  for (const name of ['letter.pdf', 'letter.html']) cpSync(join(formats, name), join(cwd, name));
  const args = ['--require', './no-network.cjs', 'hwlint/bin/hwlint.js', 'letter.pdf', 'letter.html'];
  const { code, stdout, stderr } = await runNode([...args, '--format', 'ndjson'], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.match(/"ruleId":"no-grading"/gu)).toHaveLength(2);
});

test('the core as a library: documents by an entry of their own, with the errors of the first', async () => {
  const script = `
    import { readFileSync } from 'node:fs';
    import { lint, ReadError } from '@hwlint/core';
    import { readDocument } from '@hwlint/core/documents';
    const read = (bytes, path) => readDocument(bytes, { path, format: path.split('.').pop() });
    const counts = [];
    for (const name of ['letter.docx', 'list.xlsx', 'letter.pdf'])
      counts.push(lint(await read(readFileSync(process.argv[1] + '/' + name), name)).findings.length > 0);
    const error = await read(Buffer.from('x'), 'x.docx').catch((thrown) => thrown);
    console.log(JSON.stringify([counts, error instanceof ReadError]));`;
  const cwd = join(packageFolder, '../..');
  const { stdout, stderr } = await runNode(['--input-type=module', '--eval', script, formats], { cwd });
  expect({ stdout, stderr }).toEqual({ stdout: '[[true,true,true],true]\n', stderr: '' });
});

test('runs where only the package is, without node_modules', async () => {
  const cwd = installed(['bin', 'dist', 'templates', 'package.json']);
  const result = await runNode(['hwlint/bin/hwlint.js', 'plan.md', '--fix'], { cwd });
  expect(result).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(join(cwd, 'plan.md'), 'utf8')).toBe('- Lees bladzijde 3.\n');
});

test('says how to build when it is not built, and knows its version all the same', async () => {
  const cwd = installed(['bin', 'package.json']);
  expect(await runNode(['hwlint/bin/hwlint.js', 'plan.md'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'hwlint is nog niet gebouwd / is not built yet: npm run build\n',
  });
  expect((await runNode(['hwlint/bin/hwlint.js', '-V'], { cwd })).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('a compiled form that does not fit is passed over', async () => {
  const cwd = installed(['bin', 'dist', 'templates', 'package.json']);
  const [, id] = /^\/\/ build (\w+)/.exec(bundle) ?? [];
  cpSync(join(packageFolder, 'package.json'), join(cwd, `hwlint/dist/hwlint.${id}.cache`));
  expect(await runNode(['hwlint/bin/hwlint.js', 'plan.md'], { cwd })).toMatchObject({ code: 0, stderr: '' });
});
