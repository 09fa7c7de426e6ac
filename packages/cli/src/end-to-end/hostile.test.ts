import { expect, test } from 'vitest';
import { hostileFiles } from './hostile-files.ts';
import { folderWith, runCli } from './run-cli.ts';

test.each(hostileFiles)('%s', async (_, name, make, outcome) => {
  const cwd = folderWith({ [name]: make() });
  const { code, stdout, stderr } = await runCli([name, '--format', 'ndjson'], { cwd });
  if ('found' in outcome) {
    expect(stdout).toContain(`"text":"${outcome.found}"`);
    expect(code).toBe(0);
    return;
  }
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(outcome.nl) });
  expect(stderr.trim().split('\n')).toHaveLength(1);
  const english = await runCli([name, '--locale', 'en'], { cwd });
  expect(english.stderr).toContain(outcome.en);
});
