import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileHost } from './file-host.ts';

const neverEntered = new Set(['node_modules', '.git']);

/** The files on this machine's disk, by `file:` URIs. Hidden files and folders are passed over in a search, links not followed. */
export const nodeFiles: FileHost = {
  readFile: (uri) => unlessMissing(readFile(fileURLToPath(uri))),
  sizeOf: async (uri) => (await unlessMissing(stat(fileURLToPath(uri))))?.size,
  listFiles: async (uri) => {
    const items = await unlessMissing(readdir(fileURLToPath(uri), { withFileTypes: true }));
    return items?.filter((item) => !item.isDirectory()).map(({ name }) => name);
  },
  findFiles: async (folder, extensions) => {
    const found: string[] = [];
    await walk(fileURLToPath(folder), new Set(extensions), found);
    return found;
  },
};

async function walk(folder: string, extensions: ReadonlySet<string>, found: string[]): Promise<void> {
  const items = (await readdir(folder, { withFileTypes: true }).catch(() => [])).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  for (const item of items) {
    if (item.name.startsWith('.') || neverEntered.has(item.name)) continue;
    const path = join(folder, item.name);
    if (item.isDirectory()) await walk(path, extensions, found);
    else if (item.isFile() && extensions.has(/\.([^.]+)$/u.exec(item.name)?.[1]?.toLowerCase() ?? '')) {
      found.push(pathToFileURL(path).href);
    }
  }
}

async function unlessMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
