import { basename } from 'node:path';
import { configFileNames, documentExtensions, extensions } from '@hwlint/core';

/** What is read when a folder is walked. A file named by hand is read whatever its extension, if its format is known. */
export const readableExtensions: readonly string[] = [
  ...Object.keys({ ...extensions, ...documentExtensions }).map((name) => `.${name}`),
  '.zip',
];

/** A config is no homework, though it may be JSON. */
const configNames: ReadonlySet<string> = new Set(configFileNames);

export function hasReadableExtension(path: string): boolean {
  if (configNames.has(basename(path))) return false;
  const lower = path.toLowerCase();
  return readableExtensions.some((extension) => lower.endsWith(extension));
}

/** Whether it holds other files. */
export function isZip(path: string): boolean {
  return path.toLowerCase().endsWith('.zip');
}

/** Whether a name is that of a config. */
export function isConfig(name: string): boolean {
  return configNames.has(name);
}
