import type { Locale } from '@hwlint/core';
import { explainStop } from './crash.ts';
import { readArguments } from './program.ts';
import type { Shell } from './terminal/shell.ts';

/** What a thread of a run does; loaded by none but a thread. */
export async function runThread(): Promise<void> {
  const thread = await import('./threads/thread.ts');
  thread.runThread();
}

/** Runs hwlint in this process, and leaves its exit code there. */
export async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const locale = localeOf(args);
  const shell: Shell = {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
  };
  process.stderr.on('error', () => {}); // nobody listens any more: go on
  process.on('uncaughtException', (error) => {
    process.exitCode = explainStop(error, shell, locale);
  });
  try {
    process.exitCode = await readArguments(args, shell, locale)();
  } catch (error) {
    process.exitCode = explainStop(error, shell, locale);
  }
}

/** The language asked for, before anything else is read: the help is in it too. */
function localeOf(args: readonly string[]): Locale {
  const at = args.indexOf('--locale');
  return args[at + 1] === 'en' && at >= 0 ? 'en' : args.includes('--locale=en') ? 'en' : 'nl';
}
