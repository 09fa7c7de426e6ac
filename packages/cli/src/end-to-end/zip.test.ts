import { type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { findingsOf, folderWith, runCli } from './run-cli.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const zip = (files: Zippable) => zipSync(files);
const csv = 'id;klas;week;taak\nt1;4A;47;Lees blz. 3.\n';

test('each file in a zip is an input of its own, whatever its format', async () => {
  const cwd = folderWith({
    'export.zip': zip({
      'week1.csv': utf8(csv),
      '4A/plan.md': utf8('- Lees blz. 4.\n'),
      '__MACOSX/._plan.md': utf8('x'),
      '.verborgen.md': utf8('- Lees blz. 5.\n'),
      'foto.png': utf8('x'),
    }),
  });
  const result = await runCli(['--format', 'ndjson', '.'], { cwd });
  expect(result).toMatchObject({ code: 0, stderr: '' });
  expect(
    findingsOf(result)
      .filter(({ ruleId }) => ruleId === 'no-abbreviation')
      .map(({ path, text, entryId }) => [path, text, entryId]),
  ).toEqual([
    ['export.zip/4A/plan.md', 'blz.', null],
    ['export.zip/week1.csv', 'blz.', 't1'],
  ]);
});

test('what must not be read says why, and the others are read', async () => {
  const inner = zip({ 'plan.md': utf8('- Lees blz. 3.\n') });
  const cwd = folderWith({
    'export.zip': zip({
      '../climbs.md': utf8('- Lees blz. 3.\n'),
      'C:/drive.md': utf8('- Lees blz. 3.\n'),
      'inner.zip': inner,
      'plan.md': utf8('- Lees blz. 3.\n'),
    }),
  });
  const result = await runCli(['--format', 'ndjson', 'export.zip'], { cwd });
  expect(result.code).toBe(2);
  expect(result.stderr).toBe(
    `export.zip/../climbs.md: Dit bestand verwijst naar een plek buiten het zipbestand. Dat leest hwlint niet.
export.zip/C:/drive.md: Dit bestand verwijst naar een plek buiten het zipbestand. Dat leest hwlint niet.
export.zip/inner.zip: Een zipbestand in een zipbestand leest hwlint niet. Pak het buitenste eerst uit.
`,
  );
  expect(findingsOf(result).some(({ path }) => path === 'export.zip/plan.md')).toBe(true);
});

test('on standard input, in English', async () => {
  const cwd = folderWith({});
  const args = ['--stdin', '--stdin-filename', 'x.zip', '--format', 'ndjson', '--locale', 'en'];
  const result = await runCli(args, {
    cwd,
    stdin: zip({ 'plan.md': utf8('- Lees blz. 3.\n'), 'a.zip': utf8('x') }),
  });
  expect(findingsOf(result)[0]?.path).toBe('x.zip/plan.md');
  expect(result.stderr).toContain('x.zip/a.zip: hwlint does not read a zip file in a zip file.');
});

test('--fix says that it leaves files in a zip alone', async () => {
  const cwd = folderWith({ 'export.zip': zip({ 'plan.md': utf8('- Lees blz. 3.\n') }) });
  const { stdout, stderr, code } = await runCli(['--fix', 'export.zip'], { cwd });
  expect(code).toBe(0);
  expect(stderr).toContain('export.zip/plan.md: Niet aangepast, want dit bestand zit in een zip.');
  expect(stdout).toContain('Schrijf “bladzijde”\n');
});

test.each([
  ['no zip', utf8('geen zip'), 'Dit ingepakte bestand is beschadigd'],
  ['a cut-off download', zip({ 'plan.md': utf8(csv) }).slice(0, 80), 'Dit ingepakte bestand is beschadigd'],
  ['nothing to read', zip({ 'foto.png': utf8('x') }), 'In dit zipbestand zit geen bestand dat hwlint leest.'],
])('refuses %s in plain words', async (_, bytes, message) => {
  const { code, stderr } = await runCli(['export.zip'], { cwd: folderWith({ 'export.zip': bytes }) });
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(`export.zip: ${message}`) });
});

test('of files of one name in a zip none is lost', async () => {
  const packed = zip({ 'a/plan.md': utf8('- Lees blz. 3.\n'), 'a/twin.md': utf8('- Maak oef. 4.\n') });
  const twins = Buffer.from(Buffer.from(packed).toString('latin1').replaceAll('twin', 'plan'), 'latin1');
  const result = await runCli(['--format', 'ndjson', 'export.zip'], {
    cwd: folderWith({ 'export.zip': twins }),
  });
  expect(findingsOf(result).map(({ path, text }) => [path, text])).toEqual([
    ['export.zip/a/plan (2).md', 'oef.'],
    ['export.zip/a/plan.md', 'blz.'],
  ]);
});

test('doctor says which files of a zip are passed over, and why', async () => {
  const cwd = folderWith({
    'export.zip': zip({
      'plan.md': utf8('- Lees.\n'),
      '.verborgen/plan.md': utf8('- Lees.\n'),
      'node_modules/x/plan.md': utf8('- Lees.\n'),
      '__MACOSX/._plan.md': utf8('x'),
      'hwlint.yml': utf8('rules: {}\n'),
      'foto.png': utf8('x'),
    }),
  });
  const { stdout } = await runCli(['doctor', 'export.zip', '--format', 'json'], { cwd });
  expect(JSON.parse(stdout).passedOver).toEqual([
    { path: 'export.zip/.verborgen/plan.md', reason: 'hidden' },
    { path: 'export.zip/__MACOSX/._plan.md', reason: 'other-program' },
    { path: 'export.zip/foto.png', reason: 'extension' },
    { path: 'export.zip/hwlint.yml', reason: 'config' },
    { path: 'export.zip/node_modules/x/plan.md', reason: 'other-program' },
  ]);
});
