import { ConfigError, type Locale, type Localized } from '@hwlint/core';
import { CommanderError } from 'commander';
import { CliError } from './cli-error.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { systemErrorCode, systemReason } from './files/system-error.ts';
import { configFailures } from './lint/failures.ts';
import type { Shell } from './terminal/shell.ts';
import { Talk } from './terminal/talk.ts';

/** Says why the program stopped, in words for who started it, and gives the exit code. Never shows a stack unasked. */
export function explainStop(error: unknown, { cwd, env, stderr }: Shell, locale: Locale): ExitCode {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.ok;
  const talk = new Talk((text) => stderr.write(text), locale);
  if (error instanceof ConfigError)
    for (const failed of configFailures(error, { cwd, locale })) talk.failed(failed);
  else talk.say(error instanceof CliError ? error.messages : refused(error));
  if (env.HWLINT_DEBUG && error instanceof Error) stderr.write(`${error.stack}\n`);
  return exitCodes.failed;
}

/** What the system refused, as a full disk does, or else a fault of our own. */
function refused(error: unknown): Localized {
  return /^E[A-Z]+$/.test(systemErrorCode(error) ?? '') ? systemReason(error) : crashed(error);
}

function crashed(error: unknown): Localized {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const [line = ''] = what.split('\n');
  return {
    nl: `hwlint liep vast: ${line}. Dat is een fout in hwlint: start het opnieuw met HWLINT_DEBUG=1 en bezorg de makers wat er dan staat.`,
    en: `hwlint crashed: ${line}. That is a fault in hwlint: run it again with HWLINT_DEBUG=1 and send its makers what it says.`,
  };
}
