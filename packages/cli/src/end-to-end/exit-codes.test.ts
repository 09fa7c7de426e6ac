import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brokenCalendar, cleanPlan, plan } from './plans.ts';
import { folderWith, runCli } from './run-cli.ts';

const table = readFileSync(new URL('../../../../docs/exit-codes.md', import.meta.url), 'utf8');
const rows = [...table.matchAll(/^\| `hwlint ?(.*?)` +\| (\d) +\|/gm)].map(([, args = '', code]) => ({
  args,
  code: Number(code),
}));

const files = {
  'clean.md': cleanPlan,
  'plan.md': plan,
  'tips.md': cleanPlan.replace(' Lukt het niet, vraag het morgen in de klas.', ''),
  'broken.ics': brokenCalendar,
  'wrong.yml': 'rules:\n  no-such-rule: off\n',
  'strict/hwlint.yml': 'rules:\n  no-required-internet: error\n',
  'strict/plan.md': plan,
  'started/hwlint.yml': '',
  'empty/': '',
};

/** The words of a command as a shell splits them. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

describe('docs/exit-codes.md', () => {
  test('has rows, of every code', () => {
    expect(rows.length).toBeGreaterThan(30);
    expect(new Set(rows.map(({ code }) => code))).toEqual(new Set([0, 1, 2]));
  });

  test.each(rows)('hwlint $args: $code', async ({ args, code }) => {
    const result = await runCli(wordsOf(args), { cwd: folderWith(files) });
    expect(result, JSON.stringify(result)).toMatchObject({ code });
    expect(result.stderr).not.toMatch(/^\s+at /m);
    if (code === 2) expect(result.stderr).not.toBe('');
  });
});
