import { expect, test } from 'vitest';
import { formatOfDocument } from './document-format.ts';

test.each([
  ['file:///a/plan.md', 'plaintext', 'markdown'],
  ['file:///a/agenda.TSV', 'plaintext', 'csv'],
  ['untitled:Untitled-1', 'markdown', 'markdown'],
  ['untitled:Untitled-1', 'plaintext', 'text'],
  ['vscode-vfs://github/a/5A.ics', 'plaintext', 'ics'],
  ['file:///a/hwlint.yml', 'yaml', 'config'],
  ['file:///a/other.yml', 'yaml', undefined],
  ['file:///a/hwlint.json', 'jsonc', 'config'],
  ['file:///a/main.ts', 'typescript', undefined],
  ['file:///a/constructor', 'toString', undefined],
])('%s as %s is %s', (uri, languageId, format) => {
  expect(formatOfDocument(uri, languageId)).toBe(format);
});
