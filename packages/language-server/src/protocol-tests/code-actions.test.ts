import { expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import type { EditResult } from '../protocol.ts';
import { applyWorkspaceEdit } from '../testing/apply-workspace-edit.ts';
import { TestClient, type TestClientOptions } from '../testing/test-client.ts';

const uri = 'file:///s/plan.md';
const config = 'file:///s/hwlint.yml';
const lazy = {
  textDocument: {
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } },
};

async function actionsAt(
  text: string,
  line: number,
  character: number,
  options: TestClientOptions & { only?: string[]; uri?: string } = {},
) {
  const client = new TestClient(options);
  await client.initialize(lazy);
  const document = options.uri ?? uri;
  client.open(document, text);
  const position = { line, character };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: document },
    range: { start: position, end: position },
    context: { diagnostics: [], ...(options.only && { only: options.only }) },
  });
  const apply = async (title: string) => {
    const action = actions.find((candidate) => candidate.title.includes(title));
    const { edit } = await client.request<CodeAction>('codeAction/resolve', action);
    return applyWorkspaceEdit(edit ?? {}, {
      [document]: text,
      ...(options.files?.['/s/hwlint.yml'] !== undefined && {
        [config]: String(options.files['/s/hwlint.yml']),
      }),
    });
  };
  return { client, actions, apply };
}

const plan = '## Maandag\n\n- Lees blz. 3.\n- Oef. 2 op blz. 4.\n';

test('what is offered on a short form, without edits until they are asked for', async () => {
  const { actions, apply } = await actionsAt(plan, 2, 8);
  expect(actions.map(({ title, kind, isPreferred }) => [title, kind, isPreferred ?? false])).toEqual([
    ['Schrijf “bladzijde”', 'quickfix', true],
    ['Pas alles aan van “Schrijf woorden voluit” (3)', 'quickfix', false],
    ['Pas alles aan wat maar één juiste vorm heeft', 'source.fixAll.hwlint', false],
    ['Onze gezinnen kennen “blz.”: zet het in de woordenlijst', 'quickfix', false],
    ['Hier is “blz.” in orde: zet het opzij, met een reden', 'quickfix', false],
    ['Zet de regel “Schrijf woorden voluit” uit voor deze school', 'quickfix', false],
  ]);
  expect(actions.every(({ edit }) => edit === undefined)).toBe(true);
  expect(actions[0]?.diagnostics).toMatchObject([{ code: 'no-abbreviation' }]);
  expect((await apply('Schrijf “bladzijde”'))[uri]).toBe(plan.replace('blz.', 'bladzijde'));
  const all = '## Maandag\n\n- Lees bladzijde 3.\n- Oefening 2 op bladzijde 4.\n';
  expect((await apply('Pas alles aan van'))[uri]).toBe(all);
  expect((await apply('Pas alles aan wat'))[uri]).toBe(all);
});

test('a comment sets it aside, and it is then silent', async () => {
  const { client, apply } = await actionsAt(plan, 3, 3);
  const after = (await apply('opzij'))[uri] ?? '';
  expect(after).toContain(
    '4. <!-- hwlint-disable-line no-abbreviation: schrijf hier waarom dit in orde is -->\n',
  );
  client.change(uri, 2, { text: after });
  expect((await client.diagnostics(uri, 2)).map(({ range }) => range.start.line)).toEqual([2]);
});

test('in a table row the comment stands inside the row', async () => {
  const table = '| dag | taak |\n| --- | --- |\n| maandag | Lees blz. 3 |\n';
  const { apply } = await actionsAt(table, 2, 18);
  expect((await apply('opzij'))[uri]).toContain('Lees blz. 3 <!-- hwlint-disable-line no-abbreviation: ');
});

test('the config gets what is set aside in other formats, the glossary and the rule', async () => {
  const files = { '/s/hwlint.yml': '# De Vlierboom\nlocale: nl\n' };
  const csv = 'file:///s/a.csv';
  const text = 'id,tekst\n12,Lees blz. 3.\n';
  const { apply } = await actionsAt(text, 1, 9, { files, uri: csv });
  const start = '# De Vlierboom\nlocale: nl\n\n';
  expect(await apply('opzij')).toMatchObject({
    [csv]: text,
    [config]: `${start}ignore:\n  - rule: no-abbreviation\n    entryId: "12"\n    reason: schrijf hier waarom dit in orde is\n`,
  });
  expect((await apply('Onze gezinnen'))[config]).toBe(
    `${start}glossary:\n  - short: blz.\n    kind: general\n    known: true\n`,
  );
  expect((await apply('Zet de regel'))[config]).toBe(`${start}rules:\n  no-abbreviation: off\n`);
});

test('the glossary is offered a full word where there is a choice', async () => {
  const { actions, apply } = await actionsAt('- Taalbesch.: maak blad 3.\n', 0, 4);
  const offered = actions.filter(({ title }) => title.includes('Zet in de woordenlijst'));
  expect(offered.length).toBeGreaterThan(1);
  expect((await apply(offered[0]?.title ?? ''))[config]).toMatch(
    /^glossary:\n {2}- short: Taalbesch\.\n {4}full: .+\n {4}kind: subject\n$/u,
  );
});

test('a rule that an override sets anew is turned off there too', async () => {
  const files = {
    '/s/hwlint.yml': 'overrides:\n  - files: ["*.md"]\n    rules:\n      no-abbreviation: error\n',
  };
  const { apply } = await actionsAt(plan, 2, 8, { files });
  const after = (await apply('Zet de regel'))[config] ?? '';
  const client = new TestClient({ files: { '/s/hwlint.yml': after } });
  await client.initialize();
  client.open(uri, plan);
  expect(await client.diagnostics(uri)).toEqual([]);
});

test('a config is made where there is none', async () => {
  const { apply } = await actionsAt(plan, 2, 8, { files: {} });
  expect((await apply('Zet de regel'))[config]).toBe('rules:\n  no-abbreviation: off\n');
});

test('only the kinds that are wanted', async () => {
  const kinds = async (only: string[], line = 2) =>
    (await actionsAt(plan, line, 8, { only })).actions.map(({ kind }) => kind);
  expect(await kinds(['source.fixAll'])).toEqual(['source.fixAll.hwlint']);
  expect(await kinds(['source.fixAll.hwlint'], 0)).toEqual(['source.fixAll.hwlint']);
  expect(await kinds(['source.fixAll.eslint'])).toEqual([]);
  expect(await kinds(['source.organizeImports', 'refactor'])).toEqual([]);
  expect(new Set(await kinds(['quickfix']))).toEqual(new Set(['quickfix']));
});

test('an action of an older version is refused', async () => {
  const { client, actions } = await actionsAt(plan, 2, 8);
  client.change(uri, 2, { text: `x\n${plan}` });
  await expect(client.request('codeAction/resolve', actions[0])).rejects.toMatchObject({ code: -32801 });
});

test('a client that asks for the reason itself', async () => {
  const client = new TestClient();
  await client.initialize(lazy, { asksForReason: true });
  client.open(uri, plan);
  const range = { start: { line: 2, character: 8 }, end: { line: 2, character: 8 } };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [] },
  });
  const { command } = actions.find(({ title }) => title.includes('opzij')) ?? {};
  expect(command).toMatchObject({ command: 'hwlint.suppressWithReason', arguments: [{ uri }] });
  const [argument] = (command?.arguments ?? []) as [object];
  const answer = (reason: string) => client.request<EditResult>('hwlint/suppress', { ...argument, reason });
  expect((await answer('  ')).edit).toBeNull();
  const { edit } = await answer('staat in ons boek --> echt');
  expect(applyWorkspaceEdit(edit ?? {}, { [uri]: plan })[uri]).toContain(
    'no-abbreviation: staat in ons boek   echt -->',
  );
  expect(
    (await client.request<EditResult>('hwlint/suppress', { uri, token: 'x', reason: 'y' })).edit,
  ).toBeNull();
});

test('every suggestion with an edit can be made, and edits do not overlap', async () => {
  const text = '- WO: leer blz. 3 op Bingel.\n';
  const { client, actions } = await actionsAt(text, 0, 3);
  expect(actions.filter(({ title }) => title.startsWith('Schrijf'))).not.toHaveLength(0);
  for (const action of actions) {
    const { edit } = await client.request<CodeAction>('codeAction/resolve', action);
    expect(() => applyWorkspaceEdit(edit ?? {}, { [uri]: text, [config]: '' })).not.toThrow();
  }
});

test('over a selection each action tells which words it sets aside', async () => {
  const client = new TestClient();
  await client.initialize(lazy);
  client.open(uri, '- Lees blz. 3 en blz. 4.\n- Oef. 2 op blz. 5.\n');
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } },
    context: { diagnostics: [] },
  });
  const titles = actions.map(({ title }) => title).filter((title) => title.includes('opzij'));
  expect(titles).toEqual(
    [
      [1, 'blz.'],
      [2, 'Oef.'],
      [2, 'blz.'],
    ].map(
      ([line, words]) =>
        `Regel ${line}: hier is “${words}” in orde (Schrijf woorden voluit): zet het opzij, met een reden`,
    ),
  );
});

test('what is set aside in the config by its words is found again, emoji or not', async () => {
  const text = `tekst\n"Lees blz. ${'a'.repeat(189)}🦔 en rust."\n`;
  const csv = 'file:///s/a.csv';
  const { apply } = await actionsAt(text, 1, 8, { files: { '/s/hwlint.yml': '' }, uri: csv });
  const after = (await apply('opzij'))[config] ?? '';
  expect(after).not.toMatch(/\\u[dD]83|\uFFFD/u);
  const client = new TestClient({ files: { '/s/hwlint.yml': new TextEncoder().encode(after) } });
  await client.initialize();
  client.open(csv, text, 'csv');
  const status = await client.request('hwlint/documentStatus', { uri: csv });
  expect(status).toMatchObject({ state: 'on', findings: { warning: 0 } });
});
