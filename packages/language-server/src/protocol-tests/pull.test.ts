import { expect, test } from 'vitest';
import type { DocumentDiagnosticReport, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import type { LintWorkspaceResult } from '../protocol.ts';
import { TestClient } from '../testing/test-client.ts';

const uri = 'file:///s/plan.md';
const pulls = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
const pull = (client: TestClient, previousResultId?: string) =>
  client.request<DocumentDiagnosticReport & { items: unknown[] }>('textDocument/diagnostic', {
    textDocument: { uri },
    ...(previousResultId && { previousResultId }),
  });

test('the same result has the same id, and is not sent twice', async () => {
  const client = new TestClient();
  const { capabilities } = await client.initialize(pulls);
  expect(capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: true });
  client.open(uri, '- Lees blz. 3.\n');
  const first = await pull(client);
  expect(first).toMatchObject({ kind: 'full', items: [{ code: 'no-abbreviation' }] });
  expect(await pull(client, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  client.change(uri, 2, { text: '- Lees.\n' });
  expect(await pull(client, first.resultId)).toMatchObject({ kind: 'full', items: [] });
  expect(client.received.some(({ method }) => method === 'textDocument/publishDiagnostics')).toBe(false);
});

test.each([
  ['a config with a mistake', 'file:///s/hwlint.yml', 'yaml', {}],
  ['a document under a wrong config', uri, 'markdown', { '/s/hwlint.yml': 'rulez: {}\n' }],
  ['YAML that is no config', 'file:///s/ander.yml', 'yaml', {}],
])('%s has the same result id while the same is said of it', async (_, document, languageId, disk) => {
  const client = new TestClient({ files: disk });
  await client.initialize(pulls);
  client.open(document, 'rulez: {}\n', languageId);
  const ask = (previousResultId?: string) =>
    client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: document },
      ...(previousResultId && { previousResultId }),
    });
  const { resultId } = await ask();
  client.change(document, 2, { text: 'rulez: {}\n\n' });
  expect(await ask(resultId)).toEqual({ kind: 'unchanged', resultId });
});

test('a document that is switched off is published once', async () => {
  let enable = true;
  const client = new TestClient({ answers: { 'workspace/configuration': () => [{ enable }] } });
  await client.initialize({ workspace: { configuration: true } });
  client.open(uri, '- Lees blz. 3.\n');
  await client.diagnostics(uri);
  enable = false;
  client.notify('workspace/didChangeConfiguration', { settings: null });
  for (let version = 2; version < 6; version += 1) {
    client.change(uri, version, { text: `- Lees blz. ${version}.\n` });
    expect(await client.request('hwlint/documentStatus', { uri })).toMatchObject({ state: 'off' });
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const published = client.received.filter(({ method }) => method === 'textDocument/publishDiagnostics');
  expect(published).toHaveLength(2);
});

test('a request that is taken back is answered as such', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const client = new TestClient({ answers: { 'workspace/configuration': () => held.then(() => [{}]) } });
  await client.initialize({ ...pulls, workspace: { configuration: true } });
  client.open(uri, '- Lees blz. 3.\n');
  const asked = client.start('textDocument/diagnostic', { textDocument: { uri } });
  await client.receive('workspace/configuration');
  asked.cancel();
  await new Promise((resolve) => setImmediate(resolve));
  release();
  await expect(asked.answer).rejects.toMatchObject({ code: -32800 });
  expect(await pull(client)).toMatchObject({ kind: 'full' });
});

const files = () => ({
  '/s/hwlint.yml': 'locale: nl\n',
  '/s/1A/a.md': '- Lees blz. 3.\n',
  '/s/1A/b.csv': 'tekst\nLees.\n',
  '/s/weg/c.md': '- Lees blz. 3.\n',
  '/s/.hwlintignore': 'weg/\n',
  '/s/brief.docx': 'PK',
});

test('the whole workspace, in parts and with progress, and then only what changed', async () => {
  const disk: Record<string, string> = files();
  const client = new TestClient({ files: disk });
  await client.initialize({ ...pulls, window: { workDoneProgress: true } });
  const report = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: [],
    partialResultToken: 'part',
    workDoneToken: 'work',
  });
  expect(report.items).toEqual([]);
  const parts = () =>
    client.received
      .filter(({ params }) => (params as { token?: unknown }).token === 'part')
      .flatMap(({ params }) => (params as { value: WorkspaceDiagnosticReport }).value.items);
  expect(parts().map((item) => [item.uri, item.kind === 'full' && item.items.length])).toEqual([
    ['file:///s/1A/a.md', 1],
    ['file:///s/1A/b.csv', 0],
    ['file:///s/hwlint.yml', 0],
  ]);
  const progress = client.received.filter(({ params }) => (params as { token?: unknown }).token === 'work');
  expect([progress.at(0)?.params, progress.at(-1)?.params]).toMatchObject([
    { value: { kind: 'begin' } },
    { value: { kind: 'end' } },
  ]);

  const previousResultIds = parts().map((item) => ({ uri: item.uri, value: item.resultId ?? '' }));
  const asked = client.start<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds,
    partialResultToken: 'later',
  });
  disk['/s/1A/b.csv'] = 'tekst\nLees blz. 3.\n';
  delete disk['/s/1A/a.md'];
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///s/1A/b.csv', type: 2 }] });
  await asked.answer;
  const later = client.received
    .filter(({ params }) => (params as { token?: unknown }).token === 'later')
    .flatMap(({ params }) => (params as { value: WorkspaceDiagnosticReport }).value.items);
  expect(later).toMatchObject([
    { uri: 'file:///s/1A/b.csv', kind: 'full', items: [{ code: 'no-abbreviation' }] },
    { uri: 'file:///s/hwlint.yml', kind: 'unchanged' },
    { uri: 'file:///s/1A/a.md', kind: 'full', items: [] },
  ]);
});

test('a workspace without a config is left alone, unless somebody asks', async () => {
  const { '/s/hwlint.yml': _, ...disk } = files();
  const client = new TestClient({ files: disk });
  await client.initialize(pulls);
  const ask = () =>
    client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
  expect((await ask()).items).toEqual([]);
  const result = await client.request<LintWorkspaceResult>('hwlint/lintWorkspace', {});
  expect(result).toEqual({
    linted: 2,
    findings: { error: 0, warning: 1, tip: 0 },
    files: [{ uri: 'file:///s/1A/a.md', error: 0, warning: 1, tip: 0 }],
    leftOut: [{ uri: 'file:///s/brief.docx', reason: expect.stringContaining('leest hwlint hier niet') }],
  });
  expect((await ask()).items).toHaveLength(2);
});

test('a client that is pushed to gets the diagnostics of files that are not open, and they follow the disk', async () => {
  const disk: Record<string, string> = files();
  const client = new TestClient({ files: disk });
  await client.initialize();
  await client.request('hwlint/lintWorkspace', { folder: 'file:///s/1A' });
  expect(await client.diagnostics('file:///s/1A/a.md', 0)).toHaveLength(1);
  disk['/s/1A/a.md'] = '- Lees.\n';
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///s/1A/a.md', type: 2 }] });
  await client.receive<{ diagnostics: unknown[] }>(
    'textDocument/publishDiagnostics',
    ({ diagnostics }) => diagnostics.length === 0,
  );
});
