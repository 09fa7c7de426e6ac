import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, string>;

function textsInCode(): string[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const sources = files.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  return sources.flatMap((name) =>
    [...readFileSync(join(root, 'src', name), 'utf8').matchAll(/\bt\(\s*'([^']*)'/gu)].map(
      ([, text]) => text ?? '',
    ),
  );
}

it('has the Dutch of every text in the code, and of no other', () => {
  expect(Object.keys(json('l10n/bundle.l10n.nl.json')).sort()).toEqual([...new Set(textsInCode())].sort());
});

it('keeps the places of values', () => {
  for (const [english, dutch] of Object.entries(json('l10n/bundle.l10n.nl.json'))) {
    expect(dutch.match(/\{\d\}/gu)?.sort(), english).toEqual(english.match(/\{\d\}/gu)?.sort());
  }
});

it('says everything in the manifest in both languages', () => {
  const manifest = readFileSync(join(root, 'package.json'), 'utf8');
  const asked = [...new Set([...manifest.matchAll(/"%([\w.]+)%"/gu)].map(([, key]) => key))].sort();
  expect(Object.keys(json('package.nls.json')).sort()).toEqual(asked);
  expect(Object.keys(json('package.nls.nl.json')).sort()).toEqual(asked);
});
