import { type Stats, statSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import type { Localized, OwnKind } from '@hwlint/core';
import { CliError } from '../cli-error.ts';
import { ownKindOfFile } from './own-output.ts';
import { hasReadableExtension, isConfig } from './readable-extensions.ts';
import { shownPath } from './shown-path.ts';

/** A file that this run reads. The path of one in a zip starts with that of the zip. */
export interface ReadFile {
  readonly path: string;
}

/**
 * Looks at the files that a run is to write before it writes any. Nothing takes the place of a file that this run
 * reads, or that hwlint would read and did not write itself; what it wrote itself is replaced by what is of the same
 * kind. An empty file is nobody's work.
 * @param targets absolute
 * @throws CliError that names the first such file
 */
export async function keepFromOutput(
  targets: Iterable<string>,
  made: OwnKind,
  read: readonly ReadFile[],
  cwd: string,
): Promise<void> {
  for (const path of targets) {
    const stats = statsOf(path);
    if (!stats?.isFile()) continue; // a folder or a device says itself what cannot be
    const shown = shownPath(path, cwd);
    const own = stats.size === 0 ? made : await ownKindOfFile(path);
    if (own !== undefined && own !== made) throw refused(wrongKind(shown, own));
    if (own === undefined && (await isReadable(path))) throw refused(notOwn[made](shown));
    if (stats.size > 0 && read.some((file) => isSame(file.path, stats))) throw refused(isRead(shown));
  }
}

async function isReadable(path: string): Promise<boolean> {
  const real = await realpath(path);
  return [path, real].some((name) => hasReadableExtension(name) || isConfig(name.replace(/^.*[\\/]/u, '')));
}

/** The same file, by whatever name. */
function isSame(path: string, { dev, ino }: Stats): boolean {
  const file = path.replace(/(\.zip)\/.*$/iu, '$1');
  return [path, file].some((one) => {
    const stats = statsOf(one);
    return stats?.ino === ino && stats.dev === dev;
  });
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function refused({ nl, en }: Localized): CliError {
  return new CliError({
    nl: `${nl} Kies een andere map of geef het bestand een andere naam.`,
    en: `${en} Choose another folder or give the file another name.`,
  });
}

const isRead = (shown: string): Localized => ({
  nl: `${shown} wordt hier zelf gelezen, en zou overschreven worden.`,
  en: `${shown} is itself read here, and would be written over.`,
});

const notOwn: Readonly<Record<OwnKind, (shown: string) => Localized>> = {
  report: (shown) => ({
    nl: `${shown} is geen verslag van hwlint, en het verslag zou in de plaats komen.`,
    en: `${shown} is no report of hwlint, and the report would take its place.`,
  }),
  counts: (shown) => ({
    nl: `${shown} is geen telling van hwlint, en de telling zou in de plaats komen.`,
    en: `${shown} is no counts file of hwlint, and the counts would take its place.`,
  }),
  baseline: (shown) => ({
    nl: `${shown} is geen lijst van bekende punten van hwlint, en de lijst zou in de plaats komen.`,
    en: `${shown} is no baseline of hwlint, and the baseline would take its place.`,
  }),
};

const kinds: Readonly<Record<OwnKind, Localized>> = {
  report: { nl: 'een verslag van hwlint', en: 'a report of hwlint' },
  counts: { nl: 'een telling van hwlint', en: 'a counts file of hwlint' },
  baseline: { nl: 'een lijst van bekende punten van hwlint', en: 'a baseline of hwlint' },
};

function wrongKind(shown: string, own: OwnKind): Localized {
  return {
    nl: `${shown} is ${kinds[own].nl}, en zou overschreven worden door iets anders.`,
    en: `${shown} is ${kinds[own].en}, and would be written over by something else.`,
  };
}
