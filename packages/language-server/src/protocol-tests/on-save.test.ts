import { expect, test } from 'vitest';
import type { CodeAction, CodeLens, DocumentSymbol, Hover } from 'vscode-languageserver';
import { applyWorkspaceEdit } from '../testing/apply-workspace-edit.ts';
import { TestClient } from '../testing/test-client.ts';

const uri = 'file:///s/plan.md';
const plan = '# Week\n\n## Maandag\n\n- Lees blz. 3.\n\n## Dinsdag\n\n- Teken.\n';
const typed = `Let op\n\n${plan}`.replace('Teken', 'Teken en maak oef. 3');

/** A document that is looked at on save only, edited since. */
async function edited(settings: object) {
  const client = new TestClient();
  await client.initialize(
    {
      textDocument: {
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      },
    },
    { settings },
  );
  client.open(uri, plan);
  await client.diagnostics(uri);
  client.change(
    uri,
    2,
    { range: { start: { line: 8, character: 7 }, end: { line: 8, character: 7 } }, text: ' en maak oef. 3' },
    { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'Let op\n' },
    { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: '\n' },
  );
  const textDocument = { uri };
  const actions = (context: object) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: { start: { line: 6, character: 8 }, end: { line: 6, character: 8 } },
      context: { diagnostics: [], ...context },
    });
  return { client, textDocument, actions };
}

test.each([{ run: 'onSave' }, { sizeLimit: 0.01 }])(
  'with %j what was found stays where it is while the document is edited',
  async (settings) => {
    const { client, textDocument } = await edited(settings);
    const hover = (line: number, character: number) =>
      client.request<Hover | null>('textDocument/hover', { textDocument, position: { line, character } });
    expect(await hover(6, 8)).toMatchObject({
      range: { start: { line: 6, character: 7 }, end: { line: 6, character: 11 } },
    });
    expect(await hover(10, 19)).toBeNull();
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    expect(symbols.map(({ name, selectionRange }) => [name, selectionRange.start.line])).toEqual([
      ['Maandag', 4],
      ['Dinsdag', 8],
    ]);
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    expect(lenses.map(({ range }) => range.start.line)).toEqual([4, 8]);
    expect(client.received.filter(({ method }) => method.endsWith('publishDiagnostics'))).toHaveLength(1);
  },
);

test('what is fixed on save is what is about to be saved', async () => {
  const { client, textDocument, actions } = await edited({ run: 'onSave' });
  const [action] = await actions({ only: ['source.fixAll'], triggerKind: 2 });
  const fixed = applyWorkspaceEdit(action?.edit ?? {}, { [uri]: typed })[uri];
  expect(fixed).toBe(typed.replace('blz.', 'bladzijde').replace('oef.', 'oefening'));
  expect(client.received.filter(({ method }) => method.endsWith('publishDiagnostics'))).toHaveLength(1);
  client.notify('textDocument/didSave', { textDocument });
  expect(await client.diagnostics(uri, 2)).toHaveLength(2);
});

test('actions are there for who asks, and an edited document is not looked at for the light bulb', async () => {
  const { actions } = await edited({ run: 'onSave' });
  expect(await actions({ triggerKind: 2 })).toEqual([]);
  expect((await actions({ triggerKind: 1 })).map(({ title }) => title)).toContain('Schrijf “bladzijde”');
});
