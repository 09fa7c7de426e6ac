import { ConfigError, defaultConfig, dutchPack } from '@hwlint/core';
import { expect, test } from 'vitest';
import { memoryFiles } from '../files/testing.ts';
import { ConfigStore } from './config-store.ts';

const rule = `id: no-lunchbox
key: language-and-access
title: { nl: Geen brooddoos, en: No lunchbox }
why: { nl: Niet elk kind heeft er een., en: Not every child has one. }
source: { document: Schoolafspraak, section: "1", year: 2026 }
patterns: [brooddoos]
message: { nl: "“{text}” vraagt een brooddoos.", en: "“{text}” asks for a lunchbox." }
examples: { flag: ["Neem je [brooddoos] mee."], allow: [] }
`;

test('a config is found upwards, in any scheme, and stays the same object while it says the same', async () => {
  const files: Record<string, string> = { '/s/hwlint.yml': 'locale: en\n' };
  const store = new ConfigStore(memoryFiles(files));
  const first = await store.of('vscode-vfs://github/s/1A/plan.md');
  expect(first).toMatchObject({
    config: { locale: 'en', files: ['/s/hwlint.yml'] },
    space: 'vscode-vfs://github',
  });
  store.forget();
  expect((await store.of('vscode-vfs://github/s/plan.md')).config).toBe(first.config);
  files['/s/hwlint.yml'] = 'locale: nl\n';
  expect((await store.of('vscode-vfs://github/s/plan.md')).config.locale).toBe('en');
  store.forget();
  expect((await store.of('vscode-vfs://github/s/plan.md')).config.locale).toBe('nl');
});

test('a document without a path has the config of the first workspace folder', async () => {
  const store = new ConfigStore(memoryFiles({ '/s/hwlint.yml': 'locale: en\n' }));
  expect(await store.of('untitled:Untitled-1')).toEqual({
    config: defaultConfig,
    pack: dutchPack(),
    space: '',
  });
  store.setFolders(['file:///s', 'file:///t']);
  expect((await store.of('untitled:Untitled-1')).config.locale).toBe('en');
});

test('rules of the school’s own are read through the same files', async () => {
  const files = { '/s/hwlint.yml': 'packs: [regels]\n', '/s/regels/no-lunchbox.yml': rule };
  const store = new ConfigStore(memoryFiles(files));
  const { pack } = await store.of('file:///s/plan.md');
  expect(pack.rules.map(({ id }) => id)).toContain('no-lunchbox');
  store.forget();
  expect((await store.of('file:///s/plan.md')).pack).toBe(pack);
});

test('what is wrong in a config is an error', async () => {
  const store = new ConfigStore(memoryFiles({ '/s/hwlint.yml': 'rulez: {}\n' }));
  await expect(store.of('file:///s/plan.md')).rejects.toThrow(ConfigError);
});
