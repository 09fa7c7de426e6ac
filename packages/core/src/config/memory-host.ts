import type { ConfigHost } from './config-host.ts';

/** A host over texts in memory, by path; for tests, and for pages that have no disk. */
export function memoryHost(files: Readonly<Record<string, string>>): ConfigHost {
  return {
    readText: async (path) => files[path],
    listFiles: async (folder) => {
      const names = Object.keys(files)
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1))
        .filter((name) => !name.includes('/'));
      return names.length > 0 ? names : undefined;
    },
  };
}
