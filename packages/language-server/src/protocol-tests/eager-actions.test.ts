import { beforeEach, expect, test, vi } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { applyWorkspaceEdit } from '../testing/apply-workspace-edit.ts';
import { TestClient } from '../testing/test-client.ts';

const lints = vi.hoisted(() => ({ count: 0 }));

vi.mock('@hwlint/core', async (original) => {
  const core = await original<typeof import('@hwlint/core')>();
  const lint: typeof core.lint = (...given) => {
    lints.count += 1;
    return core.lint(...given);
  };
  return { ...core, lint };
});

beforeEach(() => {
  lints.count = 0;
});

const uri = 'file:///s/plan.md';
const lines = 30;
const plan = '- Lees blz. 3.\n'.repeat(lines);

/** A client that cannot ask for edits later wants all actions of the document with their edits. */
async function start() {
  const client = new TestClient({ files: {} });
  await client.initialize({
    textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
  });
  client.open(uri, plan);
  await client.diagnostics(uri);
  return {
    client,
    asked: client.start<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: lines, character: 0 } },
      context: { diagnostics: [] },
    }),
  };
}

test('setting aside is weighed without linting the document for each finding', async () => {
  const { asked } = await start();
  const suppress = (await asked.answer).filter(({ title }) => title.includes('opzij'));
  expect(lints.count).toBeLessThan(10);
  const after = suppress.map(({ edit }) => applyWorkspaceEdit(edit ?? {}, { [uri]: plan })[uri]);
  const comment = 'blz. 3. <!-- hwlint-disable-line no-abbreviation: ';
  expect(after.filter((text) => text?.includes(comment))).toHaveLength(lines);
});

test('a client can take its question back while the edits are worked out', async () => {
  const { client, asked } = await start();
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  asked.cancel();
  await expect(asked.answer).rejects.toMatchObject({ code: -32800 });
  expect(await client.request('hwlint/documentStatus', { uri })).toMatchObject({ state: 'on' });
});
