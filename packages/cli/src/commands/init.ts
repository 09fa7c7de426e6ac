import { readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CliError } from '../cli-error.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { makeFolder } from '../files/make-folder.ts';
import { shownPath } from '../files/shown-path.ts';
import { systemReason } from '../files/system-error.ts';
import { type RawOptions, readLocale } from '../options.ts';
import { packageFolder } from '../package-info.ts';
import type { Shell } from '../terminal/shell.ts';
import { Talk } from '../terminal/talk.ts';

/** What `hwlint init` writes; the files themselves are in `templates/`. */
const templates = ['hwlint.yml', 'weekplan.md'] as const;

/** `hwlint init [DIR]`: a config and a week plan to start from. Writes all of them or, where one is there, none. */
export async function initCommand(
  target: string,
  raw: RawOptions,
  { cwd, stderr }: Shell,
): Promise<ExitCode> {
  const talk = new Talk((text) => stderr.write(text), readLocale(raw.locale ?? 'nl'));
  const folder = resolve(cwd, target);
  const paths = templates.map((name) => ({
    name,
    path: join(folder, name),
    shown: shownPath(join(folder, name), cwd),
  }));
  const there = await Promise.all(
    paths.map(async ({ path, shown }) => ((await exists(path)) ? [shown] : [])),
  );
  const kept = there.flat();
  const names = kept.join(', ');
  if (kept.length > 0)
    throw new CliError({
      nl: `${names} ${kept.length === 1 ? 'is' : 'zijn'} er al; er is niets geschreven`,
      en: `${names} ${kept.length === 1 ? 'is' : 'are'} already there; nothing was written`,
    });
  try {
    await makeFolder(folder);
    for (const { name, path } of paths) {
      await writeFile(path, await readFile(new URL(`templates/${name}`, packageFolder)), { flag: 'wx' });
    }
  } catch (error) {
    const reason = systemReason(error);
    throw new CliError({ nl: `${target}: ${reason.nl}`, en: `${target}: ${reason.en}` });
  }
  const list = paths.map(({ shown }) => shown).join(', ');
  talk.say({ nl: `${list} geschreven`, en: `${list} written` });
  return exitCodes.ok;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
