import { relative, sep } from 'node:path';

/** A path as it is shown: relative to the working folder, with forward slashes. The same on every system. */
export function shownPath(path: string, cwd: string): string {
  return forwardSlashes(relative(cwd, path)) || '.';
}

export function forwardSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
