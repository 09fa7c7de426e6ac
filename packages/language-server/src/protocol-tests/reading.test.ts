import { expect, test } from 'vitest';
import type { CodeLens, CompletionList, DocumentSymbol, Hover } from 'vscode-languageserver';
import { TestClient } from '../testing/test-client.ts';

const uri = 'file:///s/plan.md';
const plan =
  '---\nklas: 4A\n\n---\n\n# Week\n\n## Maandag\n\n- Lees blz. 3 (10 min).\n- Wiskunde: maak blad 3 in 15 min.\n\n## Dinsdag\n\n- Teken.\n';

async function open(text: string, document = uri, files: Record<string, string> = {}) {
  const client = new TestClient({ files });
  await client.initialize({
    textDocument: {
      hover: { contentFormat: ['markdown'] },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    },
  });
  client.open(document, text.replace('|', ''));
  const before = text.slice(0, text.indexOf('|')).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { client, at: { textDocument: { uri: document }, position } };
}

test('hover says why, what to do instead and where it comes from', async () => {
  const { client, at } = await open('- Lees b|lz. 3.\n');
  const { contents, range } = await client.request<Hover & { contents: { value: string } }>(
    'textDocument/hover',
    at,
  );
  expect(range).toEqual({ start: { line: 0, character: 7 }, end: { line: 0, character: 11 } });
  expect(contents.value).toMatch(/^\*\*Schrijf woorden voluit\*\*\n\nWie nog niet lang/);
  expect(contents.value).toContain('- Schrijf “bladzijde”');
  expect(contents.value).toContain('*Bron: ');
  expect(contents.value).toContain('[`no-abbreviation`](file:///rules/no-abbreviation.md)');
});

test.each([
  ['- Lees b|oek 3.\n', uri],
  ['|', uri],
])('hover says nothing at %j', async (text, document) => {
  const { client, at } = await open(text, document);
  expect(await client.request('textDocument/hover', at)).toBeNull();
});

test.each([
  ['rules:\n  no-gr|ading: off\n', 'file:///s/hwlint.yml', 'Geen punten'],
  ['scho|ol:\n  name: x\n', 'file:///s/hwlint.yml', 'Wat van de school bekend is'],
  ['<!-- hwlint-disable no-gra|ding: ok -->\n', uri, 'Geen punten'],
])('hover explains %j', async (text, document, words) => {
  const { client, at } = await open(text, document);
  expect(JSON.stringify(await client.request('textDocument/hover', at))).toContain(words);
});

const labels = async (text: string, document = uri, files = {}) => {
  const { client, at } = await open(text, document, files);
  const list = await client.request<CompletionList | null>('textDocument/completion', at);
  return list?.items.map(({ label }) => label) ?? [];
};

test.each([
  ['- Wis|', uri, 'Wiskunde'],
  ['## Ma|', uri, 'Maandag'],
  ['## Toe|', uri, 'Toetsen'],
  ['---\nkl|\n---\n', uri, 'klas'],
  ['---\nklas: |\n---\n', uri, '4A'],
  ['<!-- hw|', uri, 'hwlint-disable-next-line'],
  ['<!-- hwlint-disable no-|', uri, 'no-grading'],
  ['vak;soort;tekst\nW|;;\n', 'file:///s/a.csv', 'Wiskunde'],
  ['vak;soort;tekst\nW;|;x\n', 'file:///s/a.csv', 'toets'],
  ['BEGIN:VCALENDAR\nBEGIN:VEVENT\nCATEGORIES:|\n', 'file:///s/a.ics', 'toets'],
  ['|', 'file:///s/hwlint.yml', 'school'],
  ['rules:\n  |', 'file:///s/hwlint.yml', 'no-grading'],
  ['rules:\n  no-grading: |', 'file:///s/hwlint.yml', 'warning'],
  ['school:\n  |', 'file:///s/hwlint.yml', 'homeworkClass'],
  ['ignore:\n  - rule: |', 'file:///s/hwlint.yml', 'no-grading'],
  ['rules: { | }', 'file:///s/hwlint.yml', 'no-grading'],
  ['{"rules": {"|"}}', 'file:///s/hwlint.json', 'no-grading'],
])('%j in %s offers %s', async (text, document, label) => {
  expect(await labels(text, document, { '/s/hwlint.yml': 'school: {classes: {4A: L4}}\n' })).toContain(label);
});

test('nothing is offered in the middle of a sentence', async () => {
  expect(await labels('- Maak je oef|')).toEqual([]);
});

test('days and entries are an outline', async () => {
  const { client, at } = await open(plan);
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', at);
  expect(symbols.map(({ name, children }) => [name, children?.map((child) => child.name)])).toEqual([
    ['Maandag', ['Lees blz. 3 (10 min).', 'Wiskunde: maak blad 3 in 15 min.']],
    ['Dinsdag', ['Teken.']],
  ]);
  for (const { range, selectionRange } of symbols) {
    expect(range.start.line).toBeLessThanOrEqual(selectionRange.start.line);
    expect(range.end.line).toBeGreaterThanOrEqual(selectionRange.end.line);
  }
});

test('a lens over each day counts tasks, minutes and points of attention', async () => {
  const { client, at } = await open(plan);
  const lenses = await client.request<CodeLens[]>('textDocument/codeLens', at);
  expect(lenses.map(({ command, range }) => [range.start.line, command])).toEqual([
    [7, { title: '2 taken · 25 minuten · 1 aandachtspunt', command: '' }],
    [12, { title: '1 taak · geen aandachtspunten', command: '' }],
  ]);
});

test('a long entry is cut in the outline, never through a character', async () => {
  const { client, at } = await open(`- ${'a'.repeat(79)}🦔 en meer.\n`);
  const [symbol] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', at);
  expect(symbol?.name).toBe(`${'a'.repeat(79)}…`);
});

test.each([
  ['{"ru|"}', '{"rules": }'],
  ['{"ru|": {}}', '{"rules": {}}'],
  ['{ru|}', '{"rules": }'],
  ['{"rules": {"no-grading": |}}', '{"rules": {"no-grading": "off"}}'],
  ['{"rules": {"no-grading": "|"}}', '{"rules": {"no-grading": "off"}}'],
  ['{"root": |}', '{"root": true}'],
])('a JSON config stays JSON: %j', async (text, after) => {
  const { client, at } = await open(text, 'file:///s/hwlint.json');
  const { items } = await client.request<CompletionList>('textDocument/completion', at);
  const { textEdit, filterText } = items.find(({ label }) => ['rules', 'off', 'true'].includes(label)) ?? {};
  if (!textEdit || !('range' in textEdit)) throw new Error('nothing is offered');
  const [from, to] = [textEdit.range.start.character, textEdit.range.end.character];
  const plain = text.replace('|', '');
  expect(plain.slice(0, from) + textEdit.newText + plain.slice(to)).toBe(after);
  if (plain[from] === '"') expect(filterText).toBe(textEdit.newText);
});

test('keys that are there are not offered again', async () => {
  const keys = await labels('locale: nl\n|\nrules: {}\n', 'file:///s/hwlint.yml');
  expect(keys).toContain('school');
  expect(keys).not.toContain('locale');
  expect(keys).not.toContain('rules');
  expect(await labels('rules: {no-grading: off, |}', 'file:///s/hwlint.yml')).not.toContain('no-grading');
});

test.each([
  ['| dag | vak | taak |\n| --- | --- | --- |\n| Ma¦ | | |\n', 'Maandag', 'Wiskunde'],
  ['| dag | vak | taak |\n| --- | --- | --- |\n| Maandag | W¦ | |\n', 'Wiskunde', 'Maandag'],
  ['| dag | vak | taak |\n|:---|---|---|\n| Ma | Wisk | x |\n| Di | | W¦ |\n', undefined, 'Wiskunde'],
  ['| dag | soort |\n| --- | --- |\n| Ma | t¦', 'toets', 'Maandag'],
  ['| dag | taak |\n| --- | --- |\n| Ma | W¦ |\n', 'Wiskunde', 'Maandag'],
  ['| | maandag | dinsdag |\n| --- | --- | --- |\n| W¦ | | |\n', 'Wiskunde', 'Maandag'],
  ['| | wiskunde | taal |\n| --- | --- | --- |\n| ¦ | | |\n', 'Maandag', 'Wiskunde'],
  ['| D¦ | |\n| --- | --- |\n', 'Dinsdag', 'toets'],
  ['| dag | taak |\n| --- | --- |\n| Ma | Lees a\\| W¦ |\n', undefined, 'Wiskunde'],
  ['Kies a | W¦\n', undefined, 'Wiskunde'],
])('in a table: %j', async (text, offered, not) => {
  const client = new TestClient();
  await client.initialize();
  client.open(uri, text.replace('¦', ''));
  const before = text.slice(0, text.indexOf('¦')).split('\n');
  const list = await client.request<CompletionList | null>('textDocument/completion', {
    textDocument: { uri },
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  });
  const found = list?.items.map(({ label }) => label) ?? [];
  if (offered !== undefined) expect(found).toContain(offered);
  expect(found).not.toContain(not);
});
