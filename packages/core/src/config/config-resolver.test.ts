import { expect, test } from 'vitest';
import { defaultConfig } from './config.ts';
import { ConfigError } from './config-error.ts';
import { ConfigResolver, resolveConfig } from './config-resolver.ts';
import { memoryHost } from './memory-host.ts';

const knownRules = [
  { id: 'no-grading', options: {} },
  { id: 'no-overload', options: { minutes: 30, words: ['a'] } },
];

const resolve = (path: string, files: Readonly<Record<string, string>>, configPath?: string) =>
  resolveConfig(path, memoryHost(files), { knownRules, ...(configPath && { configPath }) });

async function problemsOf(path: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const error = await resolve(path, files).catch((reason: unknown) => reason);
  if (!(error instanceof ConfigError)) throw new Error('no config error');
  return error.problems.map(
    ({ path: file, position: at, messages }) =>
      `${file}:${at ? `${at.line}:${at.column}` : ''} ${messages.nl}`,
  );
}

test('without a config the defaults hold', async () => {
  expect(await resolve('/school/L1/plan.md', {})).toEqual(defaultConfig);
});

test('the nearest config goes before those above it', async () => {
  const config = await resolve('/school/L1/plan.md', {
    '/school/hwlint.yml': 'locale: en\nrules: {no-grading: error, no-overload: {minutes: 10}}',
    '/school/L1/hwlint.json': '{"rules": {"no-grading": "off", "no-overload": {"severity": "tip"}}}',
  });
  expect(config).toMatchObject({
    locale: 'en',
    rules: {
      'no-grading': { severity: 'off' },
      'no-overload': { severity: 'tip', options: { minutes: 10 } },
    },
    files: ['/school/L1/hwlint.json', '/school/hwlint.yml'],
  });
});

test('root stops looking upwards', async () => {
  const config = await resolve('/school/L1/plan.md', {
    '/school/hwlint.yml': 'locale: en\npaks: []',
    '/school/L1/hwlint.yml': 'root: true',
  });
  expect(config.locale).toBeUndefined();
  expect(config.files).toEqual(['/school/L1/hwlint.yml']);
});

test('a config given by hand stands alone', async () => {
  const files = { '/school/hwlint.yml': 'locale: en', '/elsewhere/strict.yml': 'rules: {no-grading: error}' };
  const config = await resolve('/school/plan.md', files, '/elsewhere/strict.yml');
  expect(config.files).toEqual(['/elsewhere/strict.yml']);
  await expect(resolve('/school/plan.md', files, '/elsewhere/x.yml')).rejects.toThrow(
    'there is no such config',
  );
});

test('extends: later bases go before earlier ones, the file itself before all', async () => {
  const config = await resolve('/school/plan.md', {
    '/school/hwlint.yml': 'extends: [a.yml, ../b.yml]\nreferenceDay: 2026-11-23',
    '/school/a.yml': 'locale: nl\ntimeZone: Europe/Paris\nreferenceDay: 2020-01-01',
    '/b.yml': 'locale: en',
  });
  expect(config).toMatchObject({ locale: 'en', timeZone: 'Europe/Paris', referenceDay: '2026-11-23' });
});

test('a circle of extends is said, and so is one that is not there', async () => {
  expect(
    await problemsOf('/a/plan.md', {
      '/a/hwlint.yml': 'extends: b.yml',
      '/a/b.yml': 'extends:\n  - hwlint.yml\n  - c.yml',
    }),
  ).toEqual([
    '/a/b.yml:2:5 "hwlint.yml" leidt in een kring terug naar dit bestand',
    '/a/b.yml:3:5 "c.yml" is er niet (/a/c.yml)',
  ]);
});

test('a profile that nobody knows is said at its place, for some files too', async () => {
  const planner = 'planner: {title: {nl: Planner, en: Planner}, format: csv, fields: {text: wat}}';
  const files = {
    '/school/hwlint.yml': `profiles:\n  ${planner}\n`,
    '/school/L1/hwlint.yml':
      'profile: planner\noverrides:\n  - {files: [a.json], profile: somtoday}\n  - files: [b.json]\n    profile: smartschool-planer\n',
  };
  expect(await problemsOf('/school/L1/plan.md', files)).toEqual([
    '/school/L1/hwlint.yml:5:14 er is geen profiel "smartschool-planer"; bedoelde je "smartschool-planner"?',
  ]);
  expect(await problemsOf('/plan.md', { '/hwlint.yml': 'profile: planner' })).toHaveLength(1);
});

test('unknown rules and options are said at their place, all of them', async () => {
  const config = [
    'rules:',
    '  no-gradin: off',
    '  no-overload: {minute: 20, words: many}',
    'ignore:',
    '  - {rule: no-overlod, text: x, reason: y}',
    'overrides:',
    '  - {files: ["*.csv"], rules: {no-pizza: off}}',
  ].join('\n');
  expect(await problemsOf('/plan.md', { '/hwlint.yml': config })).toEqual([
    '/hwlint.yml:2:3 onbekende regel "no-gradin"; bedoelde je "no-grading"?',
    '/hwlint.yml:3:17 onbekende optie "minute" van no-overload; bedoelde je "minutes"?',
    '/hwlint.yml:3:36 de optie "words" van no-overload is iets zoals ["a"]',
    '/hwlint.yml:5:12 onbekende regel "no-overlod"; bedoelde je "no-overload"?',
    '/hwlint.yml:7:32 onbekende regel "no-pizza"; kies uit: no-grading, no-overload',
  ]);
});

test('problems of every config that holds are said together', async () => {
  expect(
    await problemsOf('/a/plan.md', { '/hwlint.yml': 'locale: fr', '/a/hwlint.yml': 'rules: {x: off}' }),
  ).toHaveLength(2);
});

test('rules of an own pack are known to the config that names it and to those below', async () => {
  const files = {
    '/hwlint.yml': 'packs: [rules]\nrules: {no-lunchbox: error}',
    '/rules/no-lunchbox.yml': '',
    '/L1/hwlint.yml': 'rules: {no-lunchbox: {any: 1}}',
  };
  expect(await resolve('/L1/plan.md', files)).toMatchObject({ packs: ['/rules'] });
  expect(await problemsOf('/plan.md', { '/hwlint.yml': 'packs: [rules]' })).toEqual([
    '/hwlint.yml:1:9 de map "rules" is er niet (/rules)',
  ]);
});

test('two configs in one folder are too many', async () => {
  expect(await problemsOf('/plan.md', { '/hwlint.yml': '', '/hwlint.json': '{}' })).toEqual([
    '/hwlint.json: in deze map staat ook /hwlint.yml: laat er één staan',
  ]);
});

test('a config that cannot be read is said', async () => {
  const host = { ...memoryHost({}), readText: () => Promise.reject(new Error('EACCES')) };
  await expect(resolveConfig('/plan.md', host, { knownRules })).rejects.toThrow('cannot be read');
});

test('overrides hold for their files, later ones first', async () => {
  const files = {
    '/school/hwlint.yml': [
      'rules: {no-grading: tip}',
      'overrides:',
      '  - {files: ["L1/**"], locale: en, rules: {no-grading: error}}',
      '  - {files: ["*.csv"], rules: {no-grading: off}}',
    ].join('\n'),
  };
  const severity = async (path: string) => (await resolve(path, files)).rules['no-grading']?.severity;
  expect(await severity('/school/plan.md')).toBe('tip');
  expect(await severity('/school/L1/plan.md')).toBe('error');
  expect(await severity('/school/L1/deep/.hidden/plan.md')).toBe('error');
  expect(await severity('/school/L1/plan.csv')).toBe('off');
  expect(await severity('/school/L2/L1/plan.md')).toBe('tip');
});

test('reads every file once, and gives equal configs as one object', async () => {
  const read: string[] = [];
  const files: Record<string, string> = { '/a/hwlint.yml': 'overrides: [{files: ["*.csv"], locale: en}]' };
  const host = {
    ...memoryHost(files),
    readText: async (path: string) => {
      read.push(path);
      return files[path];
    },
  };
  const resolver = new ConfigResolver(host, { knownRules });
  const first = await resolver.resolve('/a/b/1.md');
  expect(await resolver.resolve('/a/b/2.md')).toBe(first);
  expect(await resolver.resolve('/a/c/3.md')).toBe(first);
  expect(await resolver.resolve('/a/c/3.csv')).not.toBe(first);
  expect(new Set(read).size).toBe(read.length);
});
