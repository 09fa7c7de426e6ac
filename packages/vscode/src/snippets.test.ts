import { readFileSync } from 'node:fs';
import { lint, readAgenda } from '@hwlint/core';
import { expect, it } from 'vitest';

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
}

const path = new URL('../snippets/homework.json', import.meta.url);
const snippets = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Snippet>);

/** What stands there when someone takes every first choice and states ten minutes. */
function asWritten({ body }: Snippet): string {
  return body
    .join('\n')
    .replace(/\$\{\d\|([^,|]*)[^}]*\}/gu, '$1')
    .replace(/\$\{\d:([^}]*)\}/gu, '$1')
    .replace(/\$0/gu, '')
    .replace(/\$\d/gu, '10');
}

it.each(snippets)('has nothing to say of the snippet %s', (_, snippet) => {
  const text = asWritten(snippet);
  expect(text).not.toMatch(/[$|{}]/u);
  expect(lint(readAgenda(new TextEncoder().encode(text), { path: 'plan.md' })).findings).toEqual([]);
});
