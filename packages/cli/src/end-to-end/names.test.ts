import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { folderWith, runCli } from './run-cli.ts';

const plan = new TextEncoder().encode('- Zoek op internet, en lees blz. 3.\n');
const bad = Uint8Array.of(0x7b, 0x22);
const nasty = 'x\n::error::pwned \u001B[31m';

test.each(
  [
    ...['stylish', 'github', 'json', 'ndjson', 'sarif', 'junit'].map((format) => ['--format', format]),
    ['--fix-dry-run'],
    ['doctor'],
    ['report'],
    ['geen\n::error::pwned'],
    ['--rule', 'x\n::error::pwned: off'],
    ['--config', 'x\n::error::pwned'],
    ['-o', 'a.zip/x\n::error::pwned'],
    ['report', '-o', 'a.zip/x\n::error::pwned.md'],
  ].map((args) => ({ args })),
)('no name of a file begins a line of its own, nor is it obeyed: $args', async ({ args }) => {
  const cwd = folderWith({
    'a.zip': zipSync({ [`${nasty}.md`]: plan, [`${nasty}.json`]: bad }),
    [`${nasty}.md`]: plan,
    [`${nasty}.json`]: bad,
    '::error::y.json': bad,
  });
  const { stdout, stderr } = await runCli(args, { cwd });
  expect(stderr + stdout).not.toBe('');
  for (const line of `${stderr}\n${stdout}`.split(/[\n\r]/)) {
    expect(line).not.toMatch(/^\s*::error::/);
    expect(line).not.toContain('\u001B');
  }
});
