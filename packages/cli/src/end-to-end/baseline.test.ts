import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingsOf, folderWith, runCli } from './run-cli.ts';

const plan = '# Weekplan\n\n## Maandag\n\n- Zoek op internet wat een egel eet.\n- Maak blz. 4.\n';

async function started() {
  const cwd = folderWith({ 'L3/plan.md': plan, 'L4/plan.md': plan });
  const made = await runCli(['--update-baseline', '--max-warnings', '0'], { cwd });
  expect(made.code, made.stderr).toBe(0);
  return cwd;
}

describe('hwlint --baseline', () => {
  test('sets aside what was there, and finds what has come since', async () => {
    const cwd = await started();
    const flags = ['--baseline', 'hwlint-baseline.json', '--format', 'ndjson', '--max-warnings', '0'];
    expect(await runCli(flags, { cwd })).toMatchObject({ code: 0, stdout: '' });
    writeFileSync(join(cwd, 'L3/plan.md'), `${plan}- Lees p. 8.\n`);
    const after = await runCli(flags, { cwd });
    expect(after.code).toBe(1);
    expect(findingsOf(after).map(({ path, text }) => [path, text])).toEqual([['L3/plan.md', 'p.']]);
  });

  test('is a small file without any text, the same each time, wherever it is made from', async () => {
    const cwd = await started();
    const text = readFileSync(join(cwd, 'hwlint-baseline.json'), 'utf8');
    expect(text).not.toMatch(/op internet|blz|egel/);
    await runCli(['--update-baseline', '--baseline', '../hwlint-baseline.json', '..'], {
      cwd: join(cwd, 'L3'),
    });
    expect(readFileSync(join(cwd, 'hwlint-baseline.json'), 'utf8')).toBe(text);
  });

  test('SARIF has them, suppressed', async () => {
    const cwd = await started();
    const { stdout } = await runCli(['--baseline', 'hwlint-baseline.json', '--format', 'sarif'], { cwd });
    const results: { suppressions: { kind: string }[] }[] = JSON.parse(stdout).runs[0].results;
    expect(results.length).toBeGreaterThan(3);
    for (const { suppressions } of results) expect(suppressions).toMatchObject([{ kind: 'external' }]);
  });

  test('says what is gone, and --prune takes it out', async () => {
    const cwd = await started();
    writeFileSync(join(cwd, 'L3/plan.md'), plan.replace('blz.', 'bladzijde'));
    rmSync(join(cwd, 'L4/plan.md'));
    const flags = ['--baseline', 'hwlint-baseline.json'];
    expect((await runCli(flags, { cwd })).stderr).toContain('1 bekend punt is er niet meer');
    const pruned = await runCli([...flags, '--prune'], { cwd });
    expect(pruned.stderr).toMatch(
      /^hwlint: \d+ punten uit hwlint-baseline\.json gehaald; er staa(?:n|t) nog/u,
    );
    const { files } = JSON.parse(readFileSync(join(cwd, 'hwlint-baseline.json'), 'utf8'));
    expect(Object.keys(files)).toEqual(['L3/plan.md']);
    expect(files['L3/plan.md']).not.toHaveProperty('no-abbreviation');
    expect((await runCli(flags, { cwd })).stderr).toMatch(
      /^hwlint: \d+ bekende? punt(?:en)? opzij gezet\.\n$/u,
    );
  });

  test('says what was written, where and how much', async () => {
    const cwd = folderWith({ 'L3/plan.md': plan });
    const { stderr } = await runCli(['--update-baseline'], { cwd });
    expect(stderr).toMatch(/^hwlint: hwlint-baseline\.json geschreven: \d+ punten in 1 bestand\.\n$/u);
  });

  test('never writes over a file that is none', async () => {
    const cwd = folderWith({ 'plan.md': plan, 'pk.json': '{"name":"x"}', 'hwlint-baseline.json': '[]' });
    for (const flags of [['--baseline', 'pk.json'], []]) {
      const { code, stderr } = await runCli(['plan.md', '--update-baseline', ...flags], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain('geen lijst van bekende punten');
    }
    expect(readFileSync(join(cwd, 'pk.json'), 'utf8')).toBe('{"name":"x"}');
    expect(readFileSync(join(cwd, 'hwlint-baseline.json'), 'utf8')).toBe('[]');
  });

  test('that the config names is made and pruned where it names it', async () => {
    const cwd = folderWith({
      'b/plan.md': plan,
      'b/hwlint.yml': 'baseline: lijst.json\n',
      'c/plan.md': plan,
    });
    const made = await runCli(['b', 'c', '--update-baseline'], { cwd });
    expect(made.code, made.stderr).toBe(0);
    const filesOf = (path: string) => Object.keys(JSON.parse(readFileSync(join(cwd, path), 'utf8')).files);
    expect(filesOf('b/lijst.json')).toEqual(['plan.md']);
    expect(filesOf('hwlint-baseline.json')).toEqual(['c/plan.md']);
    const after = await runCli(['b', '--format', 'ndjson'], { cwd });
    expect(after).toMatchObject({ code: 0, stdout: '' });
    writeFileSync(join(cwd, 'b/plan.md'), '# Weekplan\n\n## Maandag\n\n- Maak blz. 4.\n');
    rmSync(join(cwd, 'hwlint-baseline.json'));
    expect((await runCli(['b', '--prune'], { cwd })).stderr).toContain('uit b/lijst.json gehaald');
    const none = await runCli(['c', '--prune'], { cwd });
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('Dit pad bestaat niet.') });
  });

  test('of another school, missing, or no baseline at all: said once', async () => {
    const cwd = await started();
    const other = folderWith({ 'x/other.md': plan });
    const from = join(cwd, 'hwlint-baseline.json');
    expect((await runCli(['--baseline', from], { cwd: other })).stderr).toContain('andere map of school');
    for (const [path, words] of [
      ['missing.json', '--update-baseline'],
      ['x/other.md', 'geen lijst van bekende punten'],
    ] as const) {
      const { code, stderr } = await runCli(['--baseline', path], { cwd: other });
      expect(code).toBe(2);
      expect(stderr).toContain(words);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });

  test('holds the same with one thread and with two, in slices, from a cache, and with --quiet', async () => {
    const filler = 'Neem rustig de tijd. '.repeat(25);
    const row = (index: number) =>
      `${index};4${'ABC'[index % 3]};48;Maak oef. ${index % 5} op blz. ${index % 7}.;${filler}`;
    const large = Array.from({ length: 4000 }, (_, index) => row(index));
    const cwd = folderWith({
      'a/plan.md': plan,
      'agenda.csv': `id;klas;week;omschrijving;leerkracht\n${large.slice(0, 2200).join('\n')}\n`,
      'agenda2.csv': `id;klas;week;omschrijving;leerkracht\n${large.slice(0, 1000).join('\n')}\n`,
    });
    const made: string[] = [];
    for (const flags of [['--threads', '1'], ['--threads', '2'], ['--quiet']]) {
      await runCli(['--update-baseline', '--format', 'ndjson', ...flags], { cwd });
      made.push(readFileSync(join(cwd, 'hwlint-baseline.json'), 'utf8'));
      rmSync(join(cwd, 'hwlint-baseline.json'));
    }
    expect(new Set(made).size).toBe(1);
    writeFileSync(join(cwd, 'hwlint-baseline.json'), made[0] as string);
    writeFileSync(join(cwd, 'agenda.csv'), `id;klas;week;omschrijving;leerkracht\n${large.join('\n')}\n`);
    const flags = ['--baseline', 'hwlint-baseline.json', '--format', 'ndjson', '--max-warnings', '0'];
    const ways = [
      ['--threads', '1'],
      ['--threads', '2'],
      ['--cache'],
      ['--cache'],
      ['--cache', '--threads', '2'],
    ];
    const runs = await Promise.all(ways.slice(0, 2).map((way) => runCli([...flags, ...way], { cwd })));
    for (const way of ways.slice(2)) runs.push(await runCli([...flags, ...way], { cwd }));
    for (const { stdout, code } of runs)
      expect({ stdout, code }).toEqual({ stdout: runs[0]?.stdout, code: 1 });
    const found = findingsOf(runs[0] as (typeof runs)[0]);
    expect(found.length).toBeGreaterThan(1800);
    expect(new Set(found.map(({ path }) => path))).toEqual(new Set(['agenda.csv']));
  }, 120_000);

  test('named in the config it counts without a flag, for the language server too', async () => {
    const cwd = await started();
    writeFileSync(join(cwd, 'hwlint.yml'), 'baseline: hwlint-baseline.json\n');
    expect(await runCli(['--format', 'ndjson'], { cwd })).toMatchObject({ code: 0, stdout: '' });
    const printed = await runCli(['--print-config', 'L3/plan.md'], { cwd });
    expect(printed.stdout).toContain(`baseline: ${join(cwd, 'hwlint-baseline.json')}`);
  });
});
