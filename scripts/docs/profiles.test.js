import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/profiles.md', root), 'utf8');
const files = readdirSync(new URL('profiles/', root));

test.each(files)('docs/profiles.md says of %s what it is', (file) => {
  const { status } = parse(readFileSync(new URL(`profiles/${file}`, root), 'utf8'));
  const row = page.split('\n').find((line) => line.startsWith(`| \`${basename(file, '.yml')}\` |`));
  expect(row).toMatch(new RegExp(`\\| ${status} \\|$`, 'u'));
});
