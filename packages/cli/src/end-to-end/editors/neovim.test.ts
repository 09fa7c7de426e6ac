import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
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
  'Neovim looks at every kind of file, by what the guide tells people to write',
  () => {
    const guide = readFileSync(new URL('../../../../../docs/editors.md', import.meta.url), 'utf8');
    const blocks = guide.split('```lua\n').map((text) => text.split('```')[0] ?? '');
    const snippet = blocks.slice(1).find((text) => text.includes('start_client')) ?? '';
    const names = ['a.md', 'a.txt', 'a.csv', 'a.tsv', 'a.ics', 'b/hwlint.yml', 'c/hwlint.json'];
    const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//x//NL', 'BEGIN:VEVENT', 'UID:1'];
    const event = ['DTSTAMP:20261123T080000Z', 'DTSTART;VALUE=DATE:20261124', 'SUMMARY:Lees blz. 3.'];
    const folder = folderWith({
      'init.lua': snippet,
      'open.lua': `
local report = {}
for _, name in ipairs(vim.fn.json_decode(vim.env.HWLINT_NAMES)) do
  vim.cmd('edit ' .. name)
  vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 20)
  report[name] = (vim.diagnostic.get(0)[1] or {}).code
end
vim.fn.writefile({ vim.fn.json_encode(report) }, 'report.json')
vim.cmd('qall!')
`,
      'bin/hwlint': `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`,
      'a.md': '- Lees blz. 3.\n',
      'a.txt': 'Lees blz. 3.\n',
      'a.csv': 'tekst\nLees blz. 3.\n',
      'a.tsv': 'dag\ttekst\nmaandag\tLees blz. 3.\n',
      'a.ics': [...calendar, ...event, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'),
      'b/hwlint.yml': 'rulez: {}\n',
      'c/hwlint.json': '{"rulez": {}}\n',
    });
    chmodSync(join(folder, 'bin/hwlint'), 0o755);
    spawnSync('nvim', ['--clean', '--headless', '-u', 'init.lua', '-c', 'luafile open.lua'], {
      cwd: folder,
      timeout: 80_000,
      env: {
        PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
        HOME: folder,
        HWLINT_NAMES: JSON.stringify(names),
      },
    });
    const codes = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
    expect(codes).toEqual(
      Object.fromEntries(names.map((name) => [name, name.includes('/') ? 'not-read' : 'no-abbreviation'])),
    );
  },
  90_000,
);

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
