import { PassThrough } from 'node:stream';
import { ConfigError } from '@hwlint/core';
import { CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { CliError } from './cli-error.ts';
import { explainStop } from './crash.ts';

function stop(error: unknown, env: Readonly<Record<string, string>> = {}) {
  const stderr = new PassThrough();
  const shell = { cwd: '/school', env, stdin: new PassThrough(), stdout: new PassThrough(), stderr };
  return { code: explainStop(error, shell, 'nl'), said: String(stderr.read() ?? '') };
}

test('a fault of our own is one line, with how to report it', () => {
  const { code, said } = stop(new TypeError('x is undefined\nand more'));
  expect(code).toBe(2);
  expect(said).toMatch(
    /^hwlint: hwlint liep vast: TypeError: x is undefined\. Dat is een fout in hwlint.*\n$/,
  );
});

test('its stack is for who asks', () => {
  expect(stop(new TypeError('x'), { HWLINT_DEBUG: '1' }).said).toMatch(/^\s+at /m);
});

test('what cannot be done is said, what is wrong in a config at its place', () => {
  expect(stop(new CliError({ nl: 'kan niet', en: 'cannot' }))).toEqual({
    code: 2,
    said: 'hwlint: kan niet\n',
  });
  const position = { offset: 0, line: 2, column: 3 };
  const problem = { path: '/school/hwlint.yml', position, messages: { nl: 'fout', en: 'wrong' } };
  expect(stop(new ConfigError([problem]))).toEqual({ code: 2, said: 'hwlint.yml:2:3: fout\n' });
});

test('what the system refuses is no fault of ours', () => {
  const error = Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC' });
  expect(stop(error)).toEqual({ code: 2, said: 'hwlint: De schijf is vol.\n' });
});

test('after the help all is fine', () => {
  expect(stop(new CommanderError(0, 'commander.helpDisplayed', ''))).toEqual({ code: 0, said: '' });
});

test('also what is no error is said', () => {
  expect(stop('boem').said).toContain('liep vast: boem');
});
