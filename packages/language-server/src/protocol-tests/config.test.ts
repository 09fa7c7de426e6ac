import { expect, test, vi } from 'vitest';
import type {
  DocumentStatus,
  EditResult,
  EffectiveConfig,
  RulePage,
  RuleState,
  SchoolClass,
} from '../protocol.ts';
import { applyWorkspaceEdit } from '../testing/apply-workspace-edit.ts';
import { TestClient } from '../testing/test-client.ts';

const uri = 'file:///s/1A/plan.md';
const text = '- Lees blz. 3.\n';
const watches = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
const changed = { changes: [{ uri: 'file:///s/hwlint.yml', type: 2 }] };

test('a config is found upwards, watched, and followed', async () => {
  const files: Record<string, string> = { '/s/hwlint.yml': 'rules: {no-abbreviation: error}\n' };
  const client = new TestClient({ files });
  await client.initialize(watches, { status: true });
  client.open(uri, text);
  expect(await client.diagnostics(uri)).toMatchObject([{ severity: 1 }]);
  expect(await client.receive('client/registerCapability')).toMatchObject({
    registrations: [{ method: 'workspace/didChangeWatchedFiles' }],
  });
  files['/s/hwlint.yml'] = 'rules: {no-abbreviation: tip}\n';
  client.notify('workspace/didChangeWatchedFiles', changed);
  await client.receive<{ diagnostics: { severity: number }[] }>(
    'textDocument/publishDiagnostics',
    ({ diagnostics }) => diagnostics[0]?.severity === 3,
  );
  expect(await client.receive<DocumentStatus>('hwlint/status', ({ findings }) => findings.tip === 1)).toEqual(
    {
      uri,
      version: 1,
      state: 'on',
      locale: 'nl',
      isTooLarge: false,
      findings: { error: 0, warning: 0, tip: 1 },
      config: 'file:///s/hwlint.yml',
      configs: ['file:///s/hwlint.yml'],
      error: null,
    },
  );
  files['/s/hwlint.yml'] = 'rules: {no-abbreviation: zacht}\n';
  client.notify('workspace/didChangeWatchedFiles', changed);
  const wrong = await client.receive<{ diagnostics: { code: string; message: string }[] }>(
    'textDocument/publishDiagnostics',
    ({ diagnostics }) => diagnostics[0]?.code === 'not-read',
  );
  expect(wrong.diagnostics).toMatchObject([
    { message: expect.stringContaining('de config die ervoor geldt klopt niet') },
  ]);
  expect(
    await client.receive<DocumentStatus>('hwlint/status', ({ state }) => state === 'failed'),
  ).toMatchObject({ error: expect.any(String) });
  expect(await client.request<EffectiveConfig>('hwlint/effectiveConfig', { uri })).toMatchObject({
    text: '',
    problems: [{ uri: 'file:///s/hwlint.yml', line: 1, message: expect.stringContaining('zacht') }],
  });
});

test('without watching, a config that is saved in the editor counts', async () => {
  const files: Record<string, string> = {};
  const client = new TestClient({ files });
  await client.initialize();
  client.open(uri, text);
  expect(await client.diagnostics(uri)).toHaveLength(1);
  client.open('file:///s/hwlint.yml', 'rules: {no-abbreviation: off}\n', 'yaml');
  files['/s/hwlint.yml'] = 'rules: {no-abbreviation: off}\n';
  client.notify('textDocument/didSave', { textDocument: { uri: 'file:///s/hwlint.yml' } });
  await client.receive<{ uri: string; diagnostics: unknown[] }>(
    'textDocument/publishDiagnostics',
    (params) => params.uri === uri && params.diagnostics.length === 0,
  );
});

test('an open config counts as it stands in the editor, as long as it is right', async () => {
  const client = new TestClient({ files: { '/s/hwlint.yml': 'locale: nl\n' } });
  await client.initialize(watches);
  const config = 'file:///s/hwlint.yml';
  const published = (number: number) =>
    vi.waitFor(() => {
      const last = client.received.findLast(
        ({ method, params }) =>
          method === 'textDocument/publishDiagnostics' && (params as { uri: string }).uri === uri,
      );
      expect((last?.params as { diagnostics: unknown[] } | undefined)?.diagnostics).toHaveLength(number);
    }, 10_000);
  client.open(uri, text);
  await published(1);
  client.open(config, 'locale: nl\n', 'yaml');
  client.change(config, 2, { text: 'rules: {no-abbreviation: off}\n' });
  await published(0);
  client.change(config, 3, { text: 'rules: {no-abbreviation: o}\n' });
  await client.diagnostics(config, 3);
  const { problems } = await client.request<EffectiveConfig>('hwlint/effectiveConfig', { uri });
  expect(problems).toEqual([]);
  expect(await client.request('hwlint/setRule', { uri, rule: 'no-grading', severity: 'off' })).toEqual({
    edit: null,
  });
  client.notify('textDocument/didClose', { textDocument: { uri: config } });
  await published(1);
});

test('what a config extends is watched and followed, whatever it is called', async () => {
  const files: Record<string, string> = {
    '/s/hwlint.yml': 'extends: [basis.json, basis.yaml]\n',
    '/s/basis.json': '{"rules": {"no-abbreviation": "tip"}}',
    '/s/basis.yaml': '',
  };
  const client = new TestClient({ files });
  await client.initialize(watches);
  client.open(uri, text);
  expect(await client.diagnostics(uri)).toMatchObject([{ severity: 3 }]);
  expect(await client.receive('client/registerCapability')).toMatchObject({
    registrations: [
      {
        registerOptions: {
          watchers: [
            { globPattern: '**/.hwlintignore' },
            { globPattern: '**/*.{yml,yaml,json}' },
            { globPattern: expect.stringContaining('**/*.{md') },
          ],
        },
      },
    ],
  });
  files['/s/basis.json'] = '{"rules": {"no-abbreviation": "error"}}';
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///s/basis.json', type: 2 }] });
  await client.receive<{ uri: string; diagnostics: { severity: number }[] }>(
    'textDocument/publishDiagnostics',
    ({ diagnostics }) => diagnostics[0]?.severity === 1,
  );
});

test('each folder has its own config, and folders come and go', async () => {
  const files = { '/s/hwlint.yml': 'locale: en\n', '/t/hwlint.yml': 'rules: {no-abbreviation: off}\n' };
  const client = new TestClient({ files });
  await client.initialize({ workspace: { workspaceFolders: true } });
  client.open(uri, text);
  client.open('file:///t/plan.md', text);
  client.open('untitled:Untitled-1', text);
  expect(await client.diagnostics(uri)).toMatchObject([{ message: expect.stringContaining('short form') }]);
  expect(await client.diagnostics('untitled:Untitled-1')).toMatchObject([
    { message: expect.stringContaining('short form') },
  ]);
  expect(await client.request('hwlint/documentStatus', { uri: 'file:///t/plan.md' })).toMatchObject({
    findings: { warning: 0 },
  });
  client.notify('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: 'file:///t', name: 't' }], removed: [{ uri: 'file:///s', name: 's' }] },
  });
  await client.receive<{ uri: string; diagnostics: unknown[] }>(
    'textDocument/publishDiagnostics',
    (params) => params.uri === 'untitled:Untitled-1' && params.diagnostics.length === 0,
  );
});

test('a virtual workspace is read through the client', async () => {
  const served: Record<string, string> = {
    'vscode-vfs://github/s/hwlint.yml': 'rules: {no-abbreviation: error}\n',
  };
  const client = new TestClient({
    answers: {
      'hwlint/fs/readFile': ({ uri: wanted }: { uri: string }) => {
        const content = served[wanted];
        return content === undefined ? null : { base64: Buffer.from(content).toString('base64') };
      },
    },
  });
  await client.initialize({}, { fileSystem: true });
  client.open('vscode-vfs://github/s/plan.md', text);
  expect(await client.diagnostics('vscode-vfs://github/s/plan.md')).toMatchObject([{ severity: 1 }]);
});

test('settings are asked for each document, and followed', async () => {
  let enable = true;
  const client = new TestClient({ answers: { 'workspace/configuration': () => [{ enable, locale: 'en' }] } });
  await client.initialize({ workspace: { configuration: true } }, { status: true });
  client.open(uri, text);
  expect(await client.diagnostics(uri)).toMatchObject([{ message: expect.stringContaining('short form') }]);
  enable = false;
  client.notify('workspace/didChangeConfiguration', { settings: null });
  expect(await client.receive<DocumentStatus>('hwlint/status', ({ state }) => state === 'off')).toMatchObject(
    { findings: { warning: 0 } },
  );
});

test('a document over the size limit is looked at on save only, and says so', async () => {
  const client = new TestClient();
  await client.initialize({}, { status: true, settings: { sizeLimit: 0.01 } });
  client.open(uri, text);
  expect(await client.diagnostics(uri)).toHaveLength(1);
  client.change(uri, 2, { text: `${text}- Oef. 2\n` });
  const waiting = await client.receive<DocumentStatus>('hwlint/status', ({ state }) => state === 'onSave');
  expect(waiting).toMatchObject({
    version: 1,
    isTooLarge: true,
    error: expect.stringContaining('alleen als je het bewaart'),
  });
  expect(client.received.filter(({ method }) => method === 'textDocument/publishDiagnostics')).toHaveLength(
    1,
  );
  client.notify('textDocument/didSave', { textDocument: { uri } });
  expect(await client.diagnostics(uri, 2)).toHaveLength(2);
});

test('rules, their pages, and a rule that is set', async () => {
  const files = { '/s/hwlint.yml': 'rules:\n  no-grading: error\n' };
  const client = new TestClient({ files });
  await client.initialize({}, {}, { locale: 'en' });
  const rules = await client.request<RuleState[]>('hwlint/rules', { uri });
  expect(rules.find(({ id }) => id === 'no-grading')).toEqual({
    id: 'no-grading',
    title: 'No marks on homework',
    severity: 'error',
    preset: 'warning',
  });
  const page = await client.request<RulePage>('hwlint/rulePage', { rule: 'no-grading', uri });
  expect(page.text).toMatch(/^# No marks on homework\n\n`no-grading`\n\n## Why\n/);
  expect(await client.request('hwlint/rulePage', { rule: 'toString' })).toBeNull();
  const set = (rule: string, severity: string) =>
    client.request<EditResult>('hwlint/setRule', { uri, rule, severity });
  const { edit } = await set('no-grading', 'off');
  expect(applyWorkspaceEdit(edit ?? {}, { 'file:///s/hwlint.yml': files['/s/hwlint.yml'] })).toEqual({
    'file:///s/hwlint.yml': 'rules:\n  no-grading: off\n',
  });
  expect([(await set('no-gradin', 'off')).edit, (await set('no-grading', 'of')).edit]).toEqual([null, null]);
  expect((await client.request<EffectiveConfig>('hwlint/effectiveConfig', { uri })).text).toContain(
    'no-grading: error',
  );
});

test('the classes of the school are told, and none of a config that cannot be read', async () => {
  const files: Record<string, string> = { '/s/hwlint.yml': 'school: {classes: {4A: L4, Zeesterren: K2}}\n' };
  const client = new TestClient({ files });
  await client.initialize(watches);
  const classes = () => client.request<SchoolClass[]>('hwlint/schoolClasses', { uri });
  expect(await classes()).toEqual([
    { name: '4A', grade: 'L4' },
    { name: 'Zeesterren', grade: 'K2' },
  ]);
  files['/s/hwlint.yml'] = 'school: {classes: 4A}\n';
  client.notify('workspace/didChangeWatchedFiles', changed);
  expect(await classes()).toEqual([]);
});

test('the page of a rule of the school’s own is found in whatever folder it stands', async () => {
  const rule = `id: no-lunchbox
key: language-and-access
title: { nl: Geen brooddoos, en: No lunchbox }
why: { nl: Niet elk kind heeft er een., en: Not every child has one. }
source: { document: Schoolafspraak, section: "1", year: 2026 }
patterns: [brooddoos]
message: { nl: "“{text}” vraagt een brooddoos.", en: "“{text}” asks for a lunchbox." }
examples: { flag: ["Neem je [brooddoos] mee."], allow: [] }
`;
  const files = { '/t/hwlint.yml': 'packs: [regels]\n', '/t/regels/no-lunchbox.yml': rule };
  const client = new TestClient({ files });
  const workspaceFolders = ['s', 't'].map((name) => ({ uri: `file:///${name}`, name }));
  await client.initialize({}, {}, { workspaceFolders });
  const page = await client.request<RulePage>('hwlint/rulePage', { rule: 'no-lunchbox' });
  expect(page.title).toBe('Geen brooddoos');
  expect(await client.request('hwlint/rulePage', { rule: 'no-lunchbox', uri })).toEqual(page);
});
