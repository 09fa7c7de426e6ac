import { documentExtensions, extensions } from '@hwlint/core';

/** What is read when a folder is walked. A file named by hand is read whatever its extension, if its format is known. */
export const readableExtensions: readonly string[] = Object.keys({
  ...extensions,
  ...documentExtensions,
}).map((name) => `.${name}`);

export function hasReadableExtension(path: string): boolean {
  const lower = path.toLowerCase();
  return readableExtensions.some((extension) => lower.endsWith(extension));
}
