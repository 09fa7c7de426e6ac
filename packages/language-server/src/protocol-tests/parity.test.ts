import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAgenda } from '@hwlint/core';
import { beforeAll, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { readingCodes } from '../diagnostics/to-diagnostics.ts';
import { locationOf } from '../files/locations.ts';
import { TestClient } from '../testing/test-client.ts';
import { WorkerClient } from '../testing/worker-client.ts';

const root = new URL('../../../../', import.meta.url);
const school = fileURLToPath(new URL('fixtures/school', root));
const files = Object.fromEntries(
  readdirSync(school, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(school, path)).isFile())
    .map((path) => [`/s/${path.replaceAll('\\', '/')}`, readFileSync(join(school, path))]),
);
const homework = Object.keys(files).filter((path) => /\.(?:md|txt|csv|ics)$/u.test(path));

/** File, rule, severity, first and last position (from 1, as in reports), message. */
type Found = readonly [string, string, string, number, number, number, number, string];

const byCli = new Map<string, Found[]>();

beforeAll(() => {
  const bin = fileURLToPath(new URL('packages/cli/bin/hwlint.js', root));
  const { stdout } = spawnSync(process.execPath, [bin, '--format', 'ndjson'], {
    cwd: school,
    encoding: 'utf8',
  });
  for (const line of stdout.split('\n').filter(Boolean)) {
    const { path, ruleId, severity, start, end, message } = JSON.parse(line);
    const found = [
      `/s/${path}`,
      ruleId,
      severity,
      start.line,
      start.column,
      end.line,
      end.column,
      message,
    ] as const;
    byCli.set(found[0], [...(byCli.get(found[0]) ?? []), found]);
  }
});

function foundIn(path: string, diagnostics: readonly Diagnostic[]): Found[] {
  const severities = ['', 'error', 'warning', 'tip'];
  return diagnostics
    .filter(({ code }) => !Object.values<unknown>(readingCodes).includes(code))
    .map(({ code, severity = 0, range: { start, end }, message }) => [
      path,
      String(code),
      severities[severity] ?? '',
      start.line + 1,
      start.character + 1,
      end.line + 1,
      end.character + 1,
      message,
    ]);
}

/** As an editor decodes it: some exports are no UTF-8. */
const textOf = (path: string) => readAgenda(files[path] ?? new Uint8Array(), { path }).source.text;

test('the command line finds something', () => {
  expect([...byCli.values()].flat().length).toBeGreaterThan(50);
});

test('the server finds the same as the command line in every fixture, typed in two halves', async () => {
  const client = new TestClient({ files });
  await client.initialize({ textDocument: { diagnostic: {} } });
  for (const path of homework) {
    const uri = `file://${path}`;
    const text = textOf(path);
    const half = text.lastIndexOf('\n', text.length / 2) + 1;
    client.open(uri, text.slice(0, half), 'plaintext');
    await client.request('textDocument/diagnostic', { textDocument: { uri } });
    const line = text.slice(0, half).split('\n').length - 1;
    const range = { start: { line, character: 0 }, end: { line, character: 0 } };
    client.change(uri, 2, { range, text: text.slice(half) });
    const report = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    expect(foundIn(path, report.items)).toEqual(byCli.get(path) ?? []);
  }
});

test('the whole workspace by pull is the same as the command line', async () => {
  const client = new TestClient({ files });
  await client.initialize({ textDocument: { diagnostic: {} } });
  const { items } = await client.request<{ items: { uri: string; items: Diagnostic[] }[] }>(
    'workspace/diagnostic',
    { previousResultIds: [] },
  );
  const found = items.flatMap(({ uri, items: diagnostics }) =>
    foundIn(locationOf(uri)?.path ?? '', diagnostics),
  );
  expect(found).toEqual(homework.sort().flatMap((path) => byCli.get(path) ?? []));
});

test('the worker bundle finds the same in every fixture, with files through the client and nothing of Node', async () => {
  const worker = new WorkerClient(
    new URL('packages/language-server/dist/worker.js', root),
    (method, { uri }: { uri: string }) => {
      const content = method === 'hwlint/fs/readFile' ? files[locationOf(uri)?.path ?? ''] : undefined;
      return content && { base64: content.toString('base64') };
    },
  );
  await worker.request('initialize', {
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: { fileSystem: true },
    workspaceFolders: [{ uri: 'vscode-vfs://github/s', name: 's' }],
  });
  worker.notify('initialized', {});
  for (const path of homework) {
    const uri = `vscode-vfs://github${path}`;
    worker.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'plaintext', version: 1, text: textOf(path) },
    });
    const report = await worker.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    expect(foundIn(path, report.items)).toEqual(byCli.get(path) ?? []);
  }
});
