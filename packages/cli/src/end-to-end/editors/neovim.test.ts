import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith } from '../run-cli.ts';

const bin = fileURLToPath(new URL('../../../bin/hwlint.js', import.meta.url));
const script = fileURLToPath(new URL('neovim.lua', import.meta.url));
const { status, stdout } = spawnSync('nvim', ['--version'], { encoding: 'utf8' });
const hasNeovim = status === 0;
if (!hasNeovim)
  console.warn('skipped: no Neovim here (`apt-get install neovim`), so it is not tried as a client');

test.skipIf(!hasNeovim)(
  `Neovim shows what is found, and fixes it (${stdout?.split('\n')[0] ?? 'none'})`,
  () => {
    const folder = folderWith({
      'hwlint.yml': 'locale: en\n',
      'plan.md': '# Week 48\n\n- “Café” 🙂: lees blz. 3.\n- Oef. 2 af.\n',
    });
    const report = join(folder, 'report.json');
    const run = spawnSync('nvim', ['--clean', '--headless', '-c', `luafile ${script}`], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        HWLINT_TEST: [process.execPath, bin, join(folder, 'plan.md'), report].join('\n'),
      },
    });
    expect([run.error, existsSync(report), run.stderr]).toEqual([undefined, true, expect.any(String)]);
    const { started, before, title, cleared, lines } = JSON.parse(readFileSync(report, 'utf8'));
    expect({ started, cleared, title }).toEqual({
      started: true,
      cleared: true,
      title: 'Fix all that has only one right form',
    });
    expect(before).toMatchObject([
      { code: 'no-abbreviation', line: 2, message: expect.stringContaining('“blz.” is a short form') },
      { code: 'no-abbreviation', line: 3 },
    ]);
    const [first] = before;
    const bytes = Buffer.from('- “Café” 🙂: lees blz. 3.');
    expect(bytes.subarray(first.from, first.to).toString()).toBe('blz.');
    expect(lines).toEqual(['# Week 48', '', '- “Café” 🙂: lees bladzijde 3.', '- Oefening 2 af.']);
  },
  90_000,
);
