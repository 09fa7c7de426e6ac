import { readdir, readFile } from 'node:fs/promises';
import type { ConfigHost } from '@hwlint/core';
import { systemErrorCode } from '../files/system-error.ts';

/** Configs on this machine's disk. */
export const nodeHost: ConfigHost = {
  readText: (path) => unlessMissing(readFile(path, 'utf8')),
  listFiles: async (folder) => {
    const items = await unlessMissing(readdir(folder, { withFileTypes: true }));
    return items?.filter((item) => !item.isDirectory()).map(({ name }) => name);
  },
};

async function unlessMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error) ?? '')) return undefined;
    throw error;
  }
}
