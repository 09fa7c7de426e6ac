import { resolve } from 'node:path';
import { printConfig } from '@hwlint/core';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { Session } from '../lint/session.ts';
import { oneOf, type RawOptions } from '../options.ts';
import { Output } from '../terminal/output.ts';
import type { Shell } from '../terminal/shell.ts';
import { readLintOptions } from './lint-options.ts';

/** `hwlint --print-config FILE`: the config that holds for a file, with the flags on top, as a config would write it. */
export async function printConfigCommand(
  file: string,
  raw: RawOptions,
  { cwd, stdout }: Shell,
): Promise<ExitCode> {
  const { format, ...others } = raw;
  const as = oneOf('--format', format ?? 'yaml', ['yaml', 'json'] as const);
  const { session } = readLintOptions([], others, cwd);
  const config = await new Session(session).configFor(resolve(cwd, file));
  const output = new Output(stdout);
  await output.write(await printConfig(config, as));
  await output.close();
  return exitCodes.ok;
}
