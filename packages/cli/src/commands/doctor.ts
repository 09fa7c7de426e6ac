import { resolve } from 'node:path';
import { diagnose } from '../doctor/diagnose.ts';
import { type DoctorHost, diskHost } from '../doctor/host.ts';
import { show } from '../doctor/show.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { Session } from '../lint/session.ts';
import { oneOf, type RawOptions } from '../options.ts';
import { colorsFor } from '../terminal/colors.ts';
import { Output } from '../terminal/output.ts';
import { type Shell, widthOf } from '../terminal/shell.ts';
import { Talk } from '../terminal/talk.ts';
import { readLintOptions } from './lint-options.ts';

/** What only `hwlint doctor` takes. */
export interface RawDoctorOptions {
  readonly showMapping?: string;
}

/**
 * `hwlint doctor [paths…]`: which config and reader each file gets, how it is understood, and what is passed over and
 * why. Ends with 0, or with 2 when something could not be read.
 */
export async function doctorCommand(
  targets: readonly string[],
  raw: RawOptions & RawDoctorOptions,
  shell: Shell,
  host: DoctorHost = diskHost,
): Promise<ExitCode> {
  const { format, showMapping, ...others } = raw;
  const as = oneOf('--format', format ?? 'stylish', ['stylish', 'json'] as const);
  const { session: options } = readLintOptions(targets, others, shell.cwd);
  const session = new Session(options);
  const locale = await session.locale();
  const diagnosis = await diagnose(
    {
      targets: targets.length > 0 || showMapping !== undefined ? targets : ['.'],
      ...(showMapping !== undefined && { mapped: resolve(shell.cwd, showMapping) }),
    },
    { session, host, cwd: shell.cwd, locale },
  );
  const output = new Output(shell.stdout);
  const colors = colorsFor(raw.color, shell.env, Boolean(shell.stdout.isTTY));
  await output.write(
    as === 'json'
      ? `${JSON.stringify(diagnosis, null, 2)}\n`
      : show(diagnosis, { locale, colors, width: widthOf(shell) }),
  );
  await output.close();
  const failed = diagnosis.files.filter(({ status }) => status === 'failed').length;
  if (failed === 0) return exitCodes.ok;
  new Talk((text) => shell.stderr.write(text), locale).say({
    nl: failed === 1 ? '1 bestand kon niet gelezen worden' : `${failed} bestanden konden niet gelezen worden`,
    en: failed === 1 ? '1 file could not be read' : `${failed} files could not be read`,
  });
  return exitCodes.failed;
}
