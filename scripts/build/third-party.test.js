import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { thirdPartyText } from './third-party.js';

const mit = 'Permission is hereby granted, free of charge,\nto any person.';

function rootWith(packages) {
  const root = mkdtempSync(join(tmpdir(), 'hwlint-licences-'));
  for (const [name, licence] of Object.entries(packages)) {
    const folder = join(root, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', license: 'MIT' }));
    if (licence) writeFileSync(join(folder, 'license'), licence);
  }
  return root;
}

test('each copyright line is there, and what packages share is there once', () => {
  const root = rootWith({
    'a-one': `(The MIT License)\n\nCopyright (c) 2020 One\n\n${mit}`,
    'b-two': `MIT\n\nCopyright (c) 2021 Two\n\n${mit.replace('\n', ' ')}\n`,
    'c-own': 'Copyright Three. Do what you like.',
    'd-none': '',
    'e-unused': `Copyright (c) Five\n\n${mit}`,
  });
  const inputs = Object.fromEntries(
    ['a-one/x.js', 'a-one/lib/y.js', 'b-two/x.js', 'c-own/x.js', 'd-none/x.js'].map((path) => [
      `node_modules/${path}`,
      {},
    ]),
  );
  expect(thirdPartyText({ inputs: { ...inputs, 'packages/core/src/index.ts': {} } }, root)).toBe(
    `a-one 1.0.0 (MIT)\n  Copyright (c) 2020 One\nb-two 1.0.0 (MIT)\n  Copyright (c) 2021 Two\n\n${mit}\n` +
      `\n${'='.repeat(80)}\n\nc-own 1.0.0 (MIT)\n\nCopyright Three. Do what you like.\n` +
      `\n${'='.repeat(80)}\n\nd-none 1.0.0 (MIT)\n\n\n`,
  );
});
