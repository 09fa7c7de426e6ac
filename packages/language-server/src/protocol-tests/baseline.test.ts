import { applyBaseline, baselineOf, lintText, printBaseline } from '@hwlint/core';
import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { TestClient } from '../testing/test-client.ts';

const uri = 'file:///s/1A/plan.md';
const text = '- Lees blz. 3.\n';

test('what the baseline of the config knows is not shown; what has come since is', async () => {
  const { findings } = lintText(text);
  const known = baselineOf(findings);
  expect(applyBaseline({ findings, suppressed: [] }, known).result.findings).toEqual([]);
  const files: Record<string, string> = {
    '/s/hwlint.yml': 'baseline: hwlint-baseline.json\n',
    '/s/hwlint-baseline.json': printBaseline({ '1A/plan.md': known }),
  };
  const client = new TestClient({ files });
  await client.initialize({ textDocument: { diagnostic: {} } });
  client.open(uri, text);
  const pull = () =>
    client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
  expect((await pull()).items).toEqual([]);
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } };
  client.change(uri, 2, { range, text: '- Lees p. 4.\n' });
  expect((await pull()).items).toMatchObject([{ code: 'no-abbreviation', range: { start: { line: 1 } } }]);
  files['/s/hwlint-baseline.json'] = '';
  client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: 'file:///s/hwlint-baseline.json', type: 2 }],
  });
  expect((await pull()).items).toHaveLength(2);
});
