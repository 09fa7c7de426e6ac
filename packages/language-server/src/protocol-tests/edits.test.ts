import { expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { TestClient } from '../testing/test-client.ts';

const uri = 'file:///s/plan.md';
const at = (line: number, from: number, to = from) => ({
  start: { line, character: from },
  end: { line, character: to },
});

test('diagnostics follow each edit', async () => {
  const client = new TestClient();
  await client.initialize();
  client.open(uri, '- Lees blz. 3.\n');
  await client.diagnostics(uri);
  client.change(uri, 2, { range: at(0, 7, 11), text: 'bladzijde' });
  expect(await client.diagnostics(uri, 2)).toEqual([]);
  client.change(uri, 3, { range: at(1, 0), text: '- Oef. 2\n' }, { range: at(0, 0), text: '\n' });
  expect(await client.diagnostics(uri, 3)).toMatchObject([{ code: 'no-abbreviation', range: at(2, 2, 6) }]);
});

test.each(['utf-8', 'utf-16'])('a byte order mark moves no edit, in %s', async (encoding) => {
  const client = new TestClient();
  await client.initialize({
    general: { positionEncodings: [encoding] },
    textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
  });
  const mark = encoding === 'utf-8' ? 3 : 1;
  client.open(uri, '\uFEFFblz. 3\n\n- Maak blz. 3\n');
  const places = async (version: number) =>
    (await client.diagnostics(uri, version)).map(({ range }) => range);
  expect(await places(1)).toEqual([at(0, mark, mark + 4), at(2, 7, 11)]);
  const fixes = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: at(0, 0).start, end: at(3, 0).end },
    context: { diagnostics: [], only: ['source.fixAll'] },
  });
  expect(fixes[0]?.edit?.changes?.[uri]).toEqual([
    { range: at(0, mark, mark + 4), newText: 'bladzijde' },
    { range: at(2, 7, 11), newText: 'bladzijde' },
  ]);
  client.change(uri, 2, { range: at(0, mark), text: 'Lees ' });
  expect(await places(2)).toEqual([at(0, mark + 5, mark + 9), at(2, 7, 11)]);
  client.change(uri, 3, { range: at(0, 0, mark), text: '' });
  expect(await places(3)).toEqual([at(0, 5, 9), at(2, 7, 11)]);
});

test('a change of the whole text', async () => {
  const client = new TestClient();
  await client.initialize();
  client.open(uri, 'niets\n');
  client.change(uri, 2, { text: '- Lees blz. 3.\n' });
  expect(await client.diagnostics(uri, 2)).toHaveLength(1);
});

test('10,000 rapid edits leave the text as it was meant, and the last is looked at', async () => {
  const client = new TestClient();
  await client.initialize();
  client.open(uri, '- Lees .\n');
  for (let version = 2; version <= 10_001; version += 1) {
    const letter = 'blz'[version % 3] ?? '';
    client.change(
      uri,
      version,
      version % 2 === 0 ? { range: at(0, 7), text: letter } : { range: at(0, 7, 8), text: '' },
    );
  }
  client.change(uri, 10_002, { range: at(0, 7), text: 'blz' });
  expect(await client.diagnostics(uri, 10_002)).toMatchObject([{ range: at(0, 7, 10) }]);
}, 60_000);

test('edits out of range, backwards, without sense and of nobody’s document are survived', async () => {
  const client = new TestClient();
  await client.initialize();
  client.open(uri, '- Lees blz. 3.\n');
  client.change(uri, 2, {
    range: { start: { line: 99, character: 99 }, end: { line: 120, character: 0 } },
    text: '- Oef. 2\n',
  });
  client.change(uri, 3, {
    range: { start: { line: 1, character: 8 }, end: { line: 1, character: 2 } },
    text: 'Hfst. 2',
  });
  client.change(uri, 4, { range: { start: { line: -1, character: 'x' }, end: null }, text: '' });
  client.change(uri, 5, null, 7, 'x', {});
  client.notify('textDocument/didChange', { textDocument: { uri, version: 'x' }, contentChanges: 'x' });
  client.notify('textDocument/didChange', { textDocument: null });
  client.notify('textDocument/didChange');
  client.notify('textDocument/didOpen');
  client.notify('textDocument/didClose', { textDocument: { uri: 'file:///nobody.md' } });
  client.notify('textDocument/didSave', {});
  client.change('file:///nobody.md', 3, { text: 'x' });
  client.notify('$/unknown', { x: 1 });
  await expect(client.request('textDocument/unknown', {})).rejects.toMatchObject({ code: -32601 });
  client.open(uri, '- Lees blz. 3.\n', 'markdown', 9);
  expect(await client.diagnostics(uri, 9)).toHaveLength(1);
});

test('requests about what nobody opened, or out of range, are answered with nothing', async () => {
  const client = new TestClient();
  await client.initialize({
    textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
  });
  const nobody = { textDocument: { uri: 'file:///nobody.md' } };
  const far = { line: 1e9, character: -4 };
  expect(await client.request('textDocument/hover', { ...nobody, position: far })).toBeNull();
  expect(await client.request('textDocument/completion', { ...nobody, position: far })).toBeNull();
  expect(await client.request('textDocument/codeLens', nobody)).toEqual([]);
  expect(await client.request('textDocument/documentSymbol', nobody)).toEqual([]);
  expect(await client.request('textDocument/diagnostic', nobody)).toEqual({ kind: 'full', items: [] });
  expect(await client.request('hwlint/documentStatus', null)).toBeNull();
  client.open(uri, '- Lees blz. 3.\n');
  expect(await client.request('textDocument/hover', { textDocument: { uri }, position: far })).toBeNull();
  expect(
    await client.request('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: far, end: far },
    }),
  ).toEqual([]);
});
