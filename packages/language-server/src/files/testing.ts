import type { FileHost } from './file-host.ts';
import { locationOf } from './locations.ts';

/** For tests: files in memory by path, under any scheme; the record may change while it is in use. */
export function memoryFiles(files: Record<string, string | Uint8Array>): FileHost {
  const pathOf = (uri: string) => locationOf(uri)?.path ?? '';
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    readFile: async (uri) => {
      const content = files[pathOf(uri)];
      return content === undefined ? undefined : bytes(content);
    },
    sizeOf: async (uri) => {
      const content = files[pathOf(uri)];
      return content === undefined ? undefined : bytes(content).length;
    },
    listFiles: async (uri) => {
      const folder = `${pathOf(uri)}/`;
      const names = Object.keys(files)
        .filter((path) => path.startsWith(folder))
        .map((path) => path.slice(folder.length));
      return names.length === 0 ? undefined : names.filter((name) => !name.includes('/'));
    },
    findFiles: async (folder, extensions) =>
      Object.keys(files)
        .filter((path) => path.startsWith(`${pathOf(folder)}/`))
        .filter((path) => extensions.includes(/\.([^./]+)$/u.exec(path)?.[1] ?? ''))
        .sort()
        .map((path) => `file://${path.split('/').map(encodeURIComponent).join('/')}`),
  };
}
