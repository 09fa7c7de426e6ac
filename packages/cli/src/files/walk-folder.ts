import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isCopy } from '../fix/copy-path.ts';
import type { IgnoreFiles } from './ignore-files.ts';
import { isOwnOutput } from './own-output.ts';
import { hasReadableExtension, isConfig } from './readable-extensions.ts';

/** A file to read. Two paths with the same `real` path are one file. */
export interface FoundFile {
  readonly path: string;
  readonly real: string;
}

export interface Walk {
  readonly files: FoundFile[];
  /** Folders that could not be read, with the reason. */
  readonly unreadable: { readonly path: string; readonly error: unknown }[];
}

interface Folder {
  readonly path: string;
  readonly real: string;
}

const neverEntered = new Set(['node_modules', '.git']);

/** Why a file or folder in a folder is not read. */
export type PassedOverReason =
  | 'ignored'
  | 'extension'
  | 'hidden'
  | 'lock-file'
  | 'other-program'
  | 'config'
  | 'own-output';

/** Told of what a walk passes over, by its absolute path. */
export type OnPassedOver = (path: string, reason: PassedOverReason) => void;

/** Why a file or folder of that name is not read; undefined when its name is no reason. */
export function reasonByName(name: string, isFile: boolean): PassedOverReason | undefined {
  if (neverEntered.has(name)) return 'other-program';
  if (/^(?:~\$|\.~lock\.)/u.test(name)) return 'lock-file';
  if (name.startsWith('.')) return 'hidden';
  if (isFile && isConfig(name)) return 'config';
  if (isFile && isCopy(name)) return 'own-output';
  return isFile && !hasReadableExtension(name) ? 'extension' : undefined;
}

/**
 * All readable files below a folder. Hidden files and folders are passed over. Links are followed, after
 * everything else, and no folder is entered twice, so that a link to a folder above ends nowhere.
 */
export async function walkFolder(
  path: string,
  ignored: IgnoreFiles,
  onPassedOver: OnPassedOver = () => {},
): Promise<Walk> {
  const walk: Walk = { files: [], unreadable: [] };
  const entered = new Set<string>();
  const links: string[] = [];

  async function enter(folder: Folder): Promise<void> {
    if (entered.has(folder.real)) return;
    entered.add(folder.real);
    for (const item of await list(folder.path, walk)) {
      const inner = { path: join(folder.path, item.name), real: join(folder.real, item.name) };
      const reason = reasonByName(item.name, item.isFile());
      if (reason) onPassedOver(inner.path, reason);
      else if (item.isSymbolicLink()) links.push(inner.path);
      else if (item.isDirectory()) {
        if (await ignored.ignoresFolder(inner.path)) onPassedOver(inner.path, 'ignored');
        else await enter(inner);
      } else if (item.isFile()) {
        if (await ignored.ignoresFile(inner.path)) onPassedOver(inner.path, 'ignored');
        else if (await isOwnOutput(inner.path)) onPassedOver(inner.path, 'own-output');
        else walk.files.push(inner);
      }
    }
  }

  await enter({ path, real: await realpath(path) });
  for (let link = links.shift(); link !== undefined; link = links.shift()) {
    const target = await targetOf(link);
    if (target?.isFolder && !(await ignored.ignoresFolder(link)))
      await enter({ path: link, real: target.real });
    if (target?.isFolder === false && hasReadableExtension(link) && !(await ignored.ignoresFile(link))) {
      if (await isOwnOutput(link)) onPassedOver(link, 'own-output');
      else walk.files.push({ path: link, real: target.real });
    }
  }
  return walk;
}

async function list(folder: string, walk: Walk): Promise<Dirent[]> {
  try {
    const items = await readdir(folder, { withFileTypes: true });
    return items.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    walk.unreadable.push({ path: folder, error });
    return [];
  }
}

/** Where a link leads; `undefined` when it leads nowhere, to itself, or to a device. */
async function targetOf(link: string): Promise<{ real: string; isFolder: boolean } | undefined> {
  try {
    const [stats, real] = await Promise.all([stat(link), realpath(link)]);
    if (!stats.isDirectory() && !stats.isFile()) return undefined;
    return { real, isFolder: stats.isDirectory() };
  } catch {
    return undefined;
  }
}
