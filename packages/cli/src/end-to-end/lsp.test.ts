import { fork, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith, runCli, runNode } from './run-cli.ts';

const bin = fileURLToPath(new URL('../../bin/hwlint.js', import.meta.url));
const server = fileURLToPath(new URL('../../../language-server/dist/server.cjs', import.meta.url));
const besideWorker = fileURLToPath(
  new URL('../../../language-server/dist/server-beside-worker.cjs', import.meta.url),
);

const frame = (message: object) => {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

/** A session up to the question what is in a plan. */
function questions(folder: string): string {
  const uri = pathToFileURL(join(folder, 'plan.md')).href;
  const textDocument = { uri, languageId: 'markdown', version: 1, text: '- Lees blz. 3.\n' };
  const capabilities = { textDocument: { diagnostic: {} } };
  return [
    { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities } },
    { method: 'initialized', params: {} },
    { method: 'textDocument/didOpen', params: { textDocument } },
    { id: 2, method: 'textDocument/diagnostic', params: { textDocument: { uri } } },
  ]
    .map(frame)
    .join('');
}

/** Asks, waits for the answer, and takes leave as an editor does. */
function converse(
  args: readonly string[],
  cwd: string,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, args, { cwd });
  const written = { stdout: '', stderr: '' };
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.stderr += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const hadAnswer = written.stdout.includes('"id":2');
    written.stdout += text;
    if (!hadAnswer && written.stdout.includes('"id":2')) {
      child.stdin.write(frame({ id: 3, method: 'shutdown' }) + frame({ method: 'exit' }));
    }
  });
  child.stdin.write(questions(cwd));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...written })));
}

const refuse = `
  for (const name of ['net', 'tls', 'http', 'https', 'dgram']) {
    const module = require(name);
    for (const key of ['connect', 'createConnection', 'createServer', 'createSocket', 'request', 'get'])
      if (typeof module[key] === 'function') module[key] = () => { throw new Error('a socket was asked for'); };
  }
`;

test.each([
  ['hwlint lsp', [bin, 'lsp']],
  ['hwlint lsp --stdio', [bin, 'lsp', '--stdio']],
  ['the bundle of its own', [server, '--stdio']],
  ['the one that has the rules from the worker beside it', [besideWorker, '--stdio']],
])('%s serves an editor and asks for no socket', async (_, program) => {
  const cwd = folderWith({ 'refuse.cjs': refuse, 'hwlint.yml': 'rules: {no-abbreviation: error}\n' });
  const result = await converse(['--require', './refuse.cjs', ...program], cwd);
  expect(result).toMatchObject({ code: 0, stderr: '' });
  expect(result.stdout).toContain('"code":"no-abbreviation","codeDescription":{"href":"file:///');
  expect(result.stdout).toContain('/dist/rules/no-abbreviation.md"}');
  expect(result.stdout).toContain('"severity":1');
});

test('the server ends when its editor is gone', async () => {
  const cwd = folderWith({});
  expect(await runNode([bin, 'lsp'], { cwd, stdin: questions(cwd) })).toMatchObject({
    code: 1,
  });
});

test('the server’s own bundle says how it is started', async () => {
  expect(await runNode([server], { cwd: folderWith({}) })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--stdio'),
  });
});

test('flags of other commands do not go with it', async () => {
  const { code, stderr } = await runCli(['lsp', '--fix'], { cwd: folderWith({}) });
  expect([code, stderr]).toEqual([2, expect.stringContaining('--fix gaat niet samen met "hwlint lsp"')]);
});

test('a client that forks the bundle speaks to it over IPC', async () => {
  const child = fork(server, ['--node-ipc'], { cwd: folderWith({}), silent: true });
  const answer = new Promise((resolve) => child.once('message', resolve));
  child.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, capabilities: {} } });
  expect(await answer).toMatchObject({ id: 1, result: { serverInfo: { name: 'hwlint' } } });
  child.disconnect();
  await new Promise((resolve) => child.once('exit', resolve));
});
