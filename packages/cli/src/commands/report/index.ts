import type { Locale } from '@hwlint/core';
import { explainStop } from '../../crash.ts';
import type { ExitCode } from '../../exit-code.ts';
import type { RawOptions } from '../../options.ts';
import type { Shell } from '../../terminal/shell.ts';
import * as commands from './report.ts';
import type { RawReportOptions } from './report-options.ts';

export { runThread } from './thread.ts';

type Command = (
  targets: readonly string[],
  raw: RawOptions,
  own: RawReportOptions,
  shell: Shell,
) => Promise<ExitCode>;

/** See {@link commands.reportCommand}. */
export const reportCommand: Command = explained(commands.reportCommand);

/** See {@link commands.mergeCommand}. */
export const mergeCommand: Command = explained(commands.mergeCommand);

/** This is a program file of its own, whose errors no other file knows: it explains them itself. */
function explained(command: Command): Command {
  return async (targets, raw, own, shell) => {
    const locale: Locale = raw.locale === 'en' ? 'en' : 'nl';
    return command(targets, raw, own, shell).catch((error) => explainStop(error, shell, locale));
  };
}
