import { expect, test } from 'vitest';
import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import type { LintWorkspaceResult } from '../protocol.ts';
import { TestClient } from '../testing/test-client.ts';

const pulls = { textDocument: { diagnostic: {} } };
const pullsAndWatches = {
  ...pulls,
  workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
};
const ask = async (client: TestClient) => {
  const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: [],
  });
  return items as { uri: string; resultId: string; items: Diagnostic[] }[];
};

/** Asks again with what the client has; tells whether there is an answer yet. */
function poll(client: TestClient, has: readonly { uri: string; resultId: string }[], part: string) {
  let isAnswered = false;
  const { answer } = client.start<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: has.map(({ uri, resultId }) => ({ uri, value: resultId })),
    partialResultToken: part,
  });
  void answer.then(() => {
    isAnswered = true;
  });
  const isAnsweredSoon = async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return isAnswered;
  };
  const items = async () => {
    await answer;
    return client.received
      .filter(({ params }) => (params as { token?: unknown }).token === part)
      .flatMap(({ params }) => (params as { value: WorkspaceDiagnosticReport }).value.items);
  };
  return { isAnsweredSoon, items };
}

test('a client that has everything is answered when something changes, and typing does not search the disk', async () => {
  const disk: Record<string, string> = { '/s/hwlint.yml': 'locale: nl\n', '/s/a.md': '- Lees blz. 3.\n' };
  const client = new TestClient({ files: disk });
  await client.initialize(pullsAndWatches);
  const has = await ask(client);
  expect(has.map(({ uri }) => uri)).toEqual(['file:///s/a.md', 'file:///s/hwlint.yml']);
  const typed = poll(client, has, 'typed');
  expect(await typed.isAnsweredSoon()).toBe(false);
  disk['/s/b.md'] = '- Lees blz. 3.\n';
  client.open('file:///s/a.md', '- Lees.\n');
  expect(await typed.items()).toMatchObject([{ uri: 'file:///s/a.md', kind: 'full', items: [] }]);
  const watched = poll(client, has, 'watched');
  expect(await watched.isAnsweredSoon()).toBe(false);
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///s/b.md', type: 1 }] });
  expect((await watched.items()).map(({ uri }) => uri)).toContain('file:///s/b.md');
});

test('where there is nothing to report, nobody looks for it again and again', async () => {
  const client = new TestClient({ files: { '/s/a.md': '- Lees blz. 3.\n' } });
  await client.initialize(pullsAndWatches);
  expect(await poll(client, [], 'first').items()).toEqual([]);
  expect(await poll(client, [], 'second').isAnsweredSoon()).toBe(false);
});

test('a file over the size limit is left out, and why', async () => {
  const files = { '/s/hwlint.yml': 'locale: nl\n', '/s/groot.csv': `tekst\n${'Lees blz. 3.\n'.repeat(100)}` };
  const client = new TestClient({ files });
  await client.initialize(pulls, { settings: { sizeLimit: 1 } });
  const [big] = await ask(client);
  expect(big).toMatchObject({
    uri: 'file:///s/groot.csv',
    items: [{ code: 'passed-over', severity: 3, message: expect.stringContaining('groter dan 1 duizend') }],
  });
  expect(await client.request<LintWorkspaceResult>('hwlint/lintWorkspace', {})).toMatchObject({
    linted: 0,
    leftOut: [{ uri: 'file:///s/groot.csv', reason: expect.stringContaining('groter dan') }],
  });
  client.open('file:///s/groot.csv', files['/s/groot.csv'], 'csv');
  expect((await ask(client))[0]?.items.length).toBeGreaterThan(50);
});

test('of a file with very many findings the first are sent, and how many there are', async () => {
  const files = { '/s/hwlint.yml': 'locale: nl\n', '/s/a.csv': `tekst\n${'Lees blz. 3.\n'.repeat(1100)}` };
  const client = new TestClient({ files });
  await client.initialize(pulls);
  const items = (await ask(client))[0]?.items ?? [];
  expect(items).toHaveLength(1001);
  expect(items.at(-1)).toMatchObject({
    code: 'passed-over',
    message: expect.stringContaining('nog 100 aan'),
  });
  const { findings } = await client.request<LintWorkspaceResult>('hwlint/lintWorkspace', {});
  expect(findings.warning).toBe(1100);
});

test('each folder has its own settings, for files that are not open too', async () => {
  const files = {
    '/a/hwlint.yml': 'locale: nl\n',
    '/a/p.md': '- Lees blz. 3.\n',
    '/b/hwlint.yml': 'locale: nl\n',
    '/b/p.md': '- Lees blz. 3.\n',
  };
  const asked: (string | undefined)[] = [];
  const client = new TestClient({
    files,
    answers: {
      'workspace/configuration': ({ items: [item] }: { items: { scopeUri?: string }[] }) => {
        asked.push(item?.scopeUri);
        return [{ enable: !item?.scopeUri?.startsWith('file:///b') }];
      },
    },
  });
  const workspaceFolders = ['a', 'b'].map((name) => ({ uri: `file:///${name}`, name }));
  await client.initialize(
    { ...pulls, workspace: { configuration: true, workspaceFolders: true } },
    {},
    { workspaceFolders },
  );
  const found = (await ask(client)).map(({ uri, items }) => [uri, items.length]);
  expect(found.filter(([uri]) => String(uri).endsWith('.md'))).toEqual([
    ['file:///a/p.md', 1],
    ['file:///b/p.md', 0],
  ]);
  expect(new Set(asked).size).toBe(asked.length);
});

test('a file that cannot be read says where, and an empty one that it is', async () => {
  const ics = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Lees blz. 3.\n';
  const files = { '/s/hwlint.yml': 'locale: nl\n', '/s/a.ics': ics, '/s/leeg.md': '' };
  const client = new TestClient({ files });
  await client.initialize(pulls);
  const items = (await ask(client)).map(({ items: [item] }) => item);
  client.open('file:///s/a.ics', ics, 'ics');
  const [opened] = (await ask(client)).map(({ items: [item] }) => item);
  expect(items[0]).toMatchObject({ code: 'not-read' });
  expect(opened?.range.start.line).toBeGreaterThan(0);
  expect(items[0]?.range).toEqual(opened?.range);
  expect(items[2]).toMatchObject({ code: 'passed-over', message: 'Het bestand is leeg.' });
});

test('what is published of files that are not open follows the config, and comes back when they are closed', async () => {
  const uri = 'file:///s/a.md';
  const disk: Record<string, string> = { '/s/hwlint.yml': 'locale: nl\n', '/s/a.md': '- Lees blz. 3.\n' };
  const client = new TestClient({ files: disk });
  await client.initialize();
  /** How many there are of the file, each time that they are published. */
  const published = () =>
    client.received.flatMap(({ method, params }) => {
      const { uri: of, diagnostics } = params as { uri?: string; diagnostics: unknown[] };
      return method === 'textDocument/publishDiagnostics' && of === uri ? [diagnostics.length] : [];
    });
  const until = async (counts: readonly number[]) => {
    await client.receive('textDocument/publishDiagnostics', () => published().length >= counts.length);
    expect(published()).toEqual(counts);
  };
  await client.request('hwlint/lintWorkspace', {});
  await until([1]);
  client.open(uri, '- Lees blz. 3 en blz. 4.\n- Oef. 2\n');
  await until([1, 2]);
  client.notify('textDocument/didClose', { textDocument: { uri } });
  await until([1, 2, 0, 1]);
  disk['/s/hwlint.yml'] = 'rules: {no-abbreviation: off}\n';
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///s/hwlint.yml', type: 2 }] });
  await until([1, 2, 0, 1, 0]);
  disk['/s/hwlint.yml'] = 'locale: nl\n';
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///s/hwlint.yml', type: 2 }] });
  await until([1, 2, 0, 1, 0, 1]);
});
