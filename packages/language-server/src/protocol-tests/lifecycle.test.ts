import { expect, test } from 'vitest';
import { TestClient } from '../testing/test-client.ts';

const uri = 'file:///s/plan.md';

test('what comes before initialize is answered with an error, and does no harm', async () => {
  const client = new TestClient();
  client.open(uri, '- Lees blz. 3.\n');
  await expect(
    client.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 8 } }),
  ).rejects.toMatchObject({ code: -32002 });
  await expect(client.request('hwlint/rules', {})).rejects.toMatchObject({ code: -32002 });
  await client.initialize();
  client.open(uri, '- Lees blz. 3.\n');
  expect(await client.diagnostics(uri)).toMatchObject([{ code: 'no-abbreviation' }]);
});

test('a client that can do nothing gets pushed diagnostics in UTF-16', async () => {
  const client = new TestClient();
  const { capabilities, serverInfo } = await client.initialize();
  expect(serverInfo).toEqual({ name: 'hwlint', version: '1.2.3' });
  expect(capabilities).toMatchObject({
    positionEncoding: 'utf-16',
    textDocumentSync: { change: 2, openClose: true },
  });
  expect(capabilities.diagnosticProvider).toBeUndefined();
  client.open(uri, '- 🙂 Lees blz. 3.\n');
  const [diagnostic] = await client.diagnostics(uri);
  expect(diagnostic).toEqual({
    range: { start: { line: 0, character: 10 }, end: { line: 0, character: 14 } },
    severity: 2,
    code: 'no-abbreviation',
    source: 'hwlint',
    message: expect.stringContaining('“blz.” is een afkorting'),
  });
});

test.each([
  [['utf-8', 'utf-16'], 'utf-8', 12],
  [['utf-32', 'utf-16'], 'utf-32', 9],
  [['utf-16', 'utf-8'], 'utf-16', 10],
])('of %j the first is taken', async (positionEncodings, encoding, character) => {
  const client = new TestClient();
  const { capabilities } = await client.initialize({ general: { positionEncodings } });
  expect(capabilities.positionEncoding).toBe(encoding);
  client.open(uri, '- 🙂 Lees blz. 3.\n');
  expect((await client.diagnostics(uri))[0]?.range.start.character).toBe(character);
});

test('links, related places and the client’s language come with the capabilities for them', async () => {
  const client = new TestClient();
  await client.initialize(
    { textDocument: { publishDiagnostics: { codeDescriptionSupport: true, relatedInformation: true } } },
    {},
    { locale: 'en-GB' },
  );
  client.open(uri, '- Lees blz. 3 en blz. 4.\n');
  expect(await client.diagnostics(uri)).toMatchObject([
    {
      codeDescription: { href: 'file:///rules/no-abbreviation.md' },
      message: expect.stringContaining('is a short form'),
      relatedInformation: [{ message: 'Here too: “blz.”', location: { uri } }],
    },
  ]);
});

test('closing takes the diagnostics back', async () => {
  const client = new TestClient();
  await client.initialize();
  client.open(uri, '- Lees blz. 3.\n');
  await client.diagnostics(uri);
  client.notify('textDocument/didClose', { textDocument: { uri } });
  await client.receive<{ diagnostics: unknown[] }>(
    'textDocument/publishDiagnostics',
    ({ diagnostics }) => diagnostics.length === 0,
  );
});

test('a second initialize is refused, and the documents stay', async () => {
  const client = new TestClient();
  await client.initialize();
  client.open(uri, '- Lees blz. 3.\n');
  await expect(client.initialize()).rejects.toMatchObject({ code: -32600 });
  expect(await client.request('hwlint/documentStatus', { uri })).toMatchObject({ state: 'on' });
});

test('what was under way for a document that was closed says nothing of the one opened after it', async () => {
  const virtual = 'vscode-vfs://github/s/plan.md';
  const held: (() => void)[] = [];
  const client = new TestClient({
    answers: { 'hwlint/fs/readFile': () => new Promise<null>((resolve) => held.push(() => resolve(null))) },
  });
  await client.initialize({}, { fileSystem: true });
  client.open(virtual, '- Lees blz. 3.\n');
  await client.receive('hwlint/fs/readFile');
  client.notify('textDocument/didClose', { textDocument: { uri: virtual } });
  client.open(virtual, '- Lees.\n');
  const diagnostics = client.diagnostics(virtual);
  const release = setInterval(() => {
    for (const answer of held.splice(0)) answer();
  }, 1);
  expect(await diagnostics).toEqual([]);
  clearInterval(release);
});

test('after shutdown requests are refused', async () => {
  const client = new TestClient();
  await client.initialize();
  expect(await client.request('shutdown')).toBeNull();
  await expect(client.request('textDocument/codeLens', { textDocument: { uri } })).rejects.toMatchObject({
    code: -32002,
  });
});

test('untitled and virtual documents, and every format', async () => {
  const client = new TestClient();
  await client.initialize();
  client.open('untitled:Untitled-1', 'Lees blz. 3.\n', 'plaintext');
  client.open('vscode-vfs://github/s/plan.md', '- Lees blz. 3.\n');
  client.open('file:///s/a.csv', 'tekst\nLees blz. 3.\n', 'csv');
  client.open(
    'file:///s/a.ics',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Lees blz. 3.\nEND:VEVENT\nEND:VCALENDAR\n',
    'ics',
  );
  client.open('file:///s/hwlint.yml', 'rulez: {}\n', 'yaml');
  client.open('file:///s/main.ts', '// blz. 3\n', 'typescript');
  for (const each of [
    'untitled:Untitled-1',
    'vscode-vfs://github/s/plan.md',
    'file:///s/a.csv',
    'file:///s/a.ics',
  ])
    expect(await client.diagnostics(each)).toMatchObject([{ code: 'no-abbreviation' }]);
  expect(await client.diagnostics('file:///s/hwlint.yml')).toMatchObject([
    {
      code: 'not-read',
      severity: 1,
      message: expect.stringContaining('"rules"'),
      range: { end: { character: 5 } },
    },
  ]);
  expect(await client.request('hwlint/documentStatus', { uri: 'file:///s/main.ts' })).toMatchObject({
    state: 'ignored',
  });
  expect(client.received.some(({ params }) => JSON.stringify(params).includes('main.ts'))).toBe(false);
});
